import type {ListenOptions} from '@sanity/client'
import {useEffect, useMemo, useState} from 'react'
import {draftId, publishedId} from '../../references/ids.ts'
import {isObject} from '../../references/isObject.ts'
import {useNames} from '../names/NamesContext.ts'
import {useNewsroomClient} from '../names/useNewsroomClient.ts'
import {referencesOf} from '../publish/documents.ts'
import {aroundWork, linesOf} from './attributionLines.ts'

const watching: ListenOptions = {
  events: ['welcome', 'mutation'],
  includeAllVersions: true,
  includeResult: false,
  tag: 'sourceline.line',
}

type Stored = Readonly<Record<string, unknown>>

/** The policy, and what readers will be told by each attribution, by `_key`. One that does not say enough yet is left out. */
export type Lines = {readonly lines: ReadonlyMap<string, string>; readonly policy: unknown}

/**
 * What readers will be told by each attribution of the work in the form, as it is being written.
 *
 * @param form - the document in the form, as it is stored
 */
export function useAttributionLines(form: unknown): Lines {
  const work = useNames().told(form)
  const client = useNewsroomClient()
  const [around, setAround] = useState<readonly Stored[]>([])
  const pointing = isObject(work) ? JSON.stringify(pointersIn(work)) : '{}'

  useEffect(() => {
    const start: Stored = JSON.parse(pointing)
    const ids = ['policy', ...targetsOf(start)]
    let current = true
    const ask = (query: string, params: Record<string, unknown>) =>
      client.fetch<unknown>(query, params, {perspective: 'drafts', tag: 'sourceline.line'})
    const load = () =>
      aroundWork(start, ask).then(
        (documents) => current && setAround(documents),
        () => undefined,
      )
    // What is written in the pane beside, such as the outlet of a report, shows here as well.
    const subscription = client
      .listen('*[_id in $ids]', {ids: [...ids, ...ids.map(draftId)]}, watching)
      .subscribe({next: load, error: load})
    return () => {
      current = false
      subscription.unsubscribe()
    }
  }, [client, pointing])

  const {attributions, basedOn} = isObject(work) ? work : {}
  // A word of the text changes no line: nothing is worked out for it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  const lines = useMemo(() => linesOf(work, around), [attributions, basedOn, around])
  return useMemo(() => ({lines, policy: around.find(({_id}) => _id === 'policy')}), [lines, around])
}

/** As much of a work as points elsewhere, so that writing a word does not load everything again. */
function pointersIn(work: Stored): Stored {
  const {attributions, basedOn} = work
  return {attributions: pointersOf(attributions), basedOn: pointersOf(basedOn)}
}

function pointersOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(pointersOf)
  if (!isObject(value)) return undefined
  if (typeof value._ref === 'string') return {_ref: value._ref}
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, pointersOf(inner)]))
}

function targetsOf(work: Stored): string[] {
  const targets = referencesOf({...work, _id: '', _type: '', _rev: ''}).map(({target}) => publishedId(target))
  return [...new Set(targets)].sort()
}
