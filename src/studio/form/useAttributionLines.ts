import type {ListenOptions} from '@sanity/client'
import {useEffect, useMemo, useState} from 'react'
import {useClient} from 'sanity'
import {apiVersion} from '../../references/apiVersion.ts'
import {draftId, isDraftId, publishedId} from '../../references/ids.ts'
import {isObject} from '../../references/isObject.ts'
import {attributionLine, fromDocuments} from '../../sourcing/index.ts'
import {referencesOf, type StoredDocument} from '../publish/documents.ts'
import {loadFrom} from '../publish/load.ts'

/** How far references are followed: the attribution, its report, the report's outlet, and that outlet's owner. */
const depth = 3

const watching: ListenOptions = {
  events: ['welcome', 'mutation'],
  includeAllVersions: true,
  includeResult: false,
  tag: 'sourceline.line',
}

/**
 * What readers will be told by each attribution of the work in the form, as it is being written, by `_key`. One that does
 * not say enough yet is left out.
 *
 * @param work - the document in the form
 */
export function useAttributionLines(work: unknown): ReadonlyMap<string, string> {
  const client = useClient({apiVersion})
  const [around, setAround] = useState<readonly StoredDocument[]>([])
  const targets = isObject(work) ? targetsOf(work.attributions) : ''

  useEffect(() => {
    // The policy says what we are called, and how things are worded here.
    const ids = ['policy', ...targets.split(' ').filter((id) => id !== '')]
    let current = true
    const load = () =>
      neighbours(ids, loadFrom(client)).then(
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
  }, [client, targets])

  return useMemo(() => linesOf(work, around), [work, around])
}

function linesOf(work: unknown, around: readonly StoredDocument[]): Map<string, string> {
  const lines = new Map<string, string>()
  if (!isObject(work) || typeof work._id !== 'string') return lines
  const id = publishedId(work._id)
  const graph = fromDocuments([{...work, _id: id}, ...around])
  for (const attribution of graph.attributions.values()) {
    const line = attribution.work.id === id ? attributionLine(attribution, graph) : null
    if (line !== null) lines.set(attribution.id.slice(id.length + 1), line)
  }
  return lines
}

/** As one string, so that writing a word does not load everything again. */
function targetsOf(attributions: unknown): string {
  const document = {_id: '', _type: 'attributions', _rev: '', attributions}
  return [...new Set(referencesOf(document).map(({target}) => publishedId(target)))].sort().join(' ')
}

/** Documents by id, then what they point at; a draft stands in for what readers have, under its published id. */
async function neighbours(ids: readonly string[], load: ReturnType<typeof loadFrom>): Promise<StoredDocument[]> {
  const found = new Map<string, StoredDocument>()
  const asked = new Set<string>()
  let wave = [...ids]
  for (let level = 0; level < depth && wave.length > 0; level += 1) {
    for (const id of wave) asked.add(id)
    const documents = await load(wave.flatMap((id) => [id, draftId(id)]))
    for (const document of [...documents].sort((one, other) => rank(one) - rank(other))) {
      const id = publishedId(document._id)
      found.set(id, {...document, _id: id})
    }
    wave = [...found.values()]
      .flatMap(referencesOf)
      .map(({target}) => publishedId(target))
      .filter((id, index, all) => !asked.has(id) && all.indexOf(id) === index)
  }
  return [...found.values()]
}

/** Published first, so that a draft of the same document replaces it. */
function rank({_id}: StoredDocument): number {
  return isDraftId(_id) ? 1 : 0
}
