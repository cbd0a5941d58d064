/** A notice, drafted from what has changed since readers last saw an article. No React: two graphs in, a notice out. */

import {canonicalJson} from '../../sourcing/hash/canonicalJson.ts'
import {asPrinted} from '../../sourcing/hash/sourcingHash.ts'
import {attributionLine, type Graph, type GraphAttribution} from '../../sourcing/index.ts'
import {tidy} from '../../sourcing/tidy.ts'
import type {NoticeKind} from '../../vocabulary.ts'

/** What readers were told and what they are told now, as the end of a sentence each. */
export type Change = {readonly wrong: string; readonly right: string; readonly claim?: string}

/** The kinds that can be drafted: what they are about is in the change itself. */
export type DraftKind = Extract<NoticeKind, 'correction' | 'clarification' | 'update'>

/**
 * ```ts
 * changesSince('ours', published, next)
 * // [{wrong: '“Two say so” (headline).', right: '“One says so” (headline).'}]
 * ```
 *
 * Headline, standfirst, what a claim says, whom something is put down to; the running text is the editor's to tell.
 */
export function changesSince(article: string, published: Graph, next: Graph): Change[] {
  const [before, after] = [published.articles.get(article), next.articles.get(article)]
  if (before === undefined || after === undefined) return []
  return [
    ...headingChange('headline', before.title, after.title),
    ...headingChange('standfirst', before.standfirst, after.standfirst),
    ...claimChanges([...before.centralClaims, ...before.marks.flatMap(({claims}) => claims)], published, next),
    ...attributionChanges(before.attributions, published, next),
  ]
}

function headingChange(field: string, was = '', is = ''): Change[] {
  if (tidy(was) === tidy(is)) return []
  const told = (words: string) => (words === '' ? `There was no ${field}.` : `“${words}” (${field}).`)
  return [{wrong: told(was), right: told(is).replace('There was', 'There is')}]
}

function claimChanges(ids: readonly string[], published: Graph, next: Graph): Change[] {
  return [...new Set(ids)].flatMap((claim) => {
    const [was, is] = [published.claims.get(claim)?.text, next.claims.get(claim)?.text]
    if (was === undefined || is === undefined || tidy(was) === tidy(is)) return []
    return [{wrong: was, right: is, claim}]
  })
}

function attributionChanges(ids: readonly string[], published: Graph, next: Graph): Change[] {
  return ids.flatMap((id) => {
    const [was, is] = [published.attributions.get(id), next.attributions.get(id)]
    if (was === undefined) return []
    if (is === undefined) return [{wrong: putDown(was, published), right: withdrawn, claim: was.claim}]
    if (canonicalJson(asPrinted(was)) === canonicalJson(asPrinted(is))) return []
    return [{wrong: putDown(was, published), right: putDown(is, next), claim: is.claim}]
  })
}

/** What is said once a source is taken out. */
export const withdrawn = 'We no longer stand by that source.'

/** A claim, and who it is put down to. */
export function putDown(attribution: GraphAttribution, graph: Graph): string {
  const claim = tidy(graph.claims.get(attribution.claim)?.text ?? '').replace(/\.$/, '')
  const line = attributionLine(attribution, graph) ?? 'a source'
  return claim === '' ? `This was put down to: ${line}.` : `“${claim}”, put down to: ${line}.`
}

/**
 * ```ts
 * draftNotice('correction', [{wrong: '“Two say so” (headline).', right: '“One says so” (headline).'}], at)
 * // {_type: 'notice', kind: 'correction', at, wrong: '“Two say so” (headline).', right: …}
 * ```
 *
 * @param at - an ISO instant
 */
export function draftNotice(kind: DraftKind, changes: readonly Change[], at: string) {
  const [wrong, right] = [changes.map((one) => one.wrong).join(' '), changes.map((one) => one.right).join(' ')]
  const claims = [...new Set(changes.flatMap(({claim}) => claim ?? []))]
  const base = {
    _type: 'notice',
    _key: newKey(),
    kind,
    at,
    ...(claims.length > 0 && {
      claims: claims.map((claim) => ({_type: 'reference', _key: newKey(), _ref: claim, _weak: true})),
    }),
  }
  if (kind === 'correction') return {...base, wrong, right}
  return {...base, text: wrong === '' ? '' : `It now reads: ${right} Before: ${wrong}`}
}

function newKey(): string {
  return crypto.randomUUID().slice(0, 12)
}
