import type {ContentSourceMap} from '@sanity/client/stega'
import {publishedId} from '../references/ids.ts'
import {isObject} from '../references/isObject.ts'

/**
 * The source map of an answer with the words of each marked sentence said to come from the claim they make: whoever edits the sentence
 * in an overlay is led to what it says, and who says so. Of two claims in one sentence to the first.
 *
 * ```ts
 * // $['root']['body'][0]['children'][1]['text'] -> article body[_key=="b"].children[_key=="s"].text
 * // becomes                                     -> claim text
 * ```
 *
 * @internal
 */
export function sentencesOfClaims(answer: unknown, map: ContentSourceMap): ContentSourceMap {
  const paths = [...map.paths, "$['text']"]
  const documents = new Map(map.documents.map(({_id}, at) => [publishedId(_id), at]))
  const sentences = [...markedSpans(answer, '$')].flatMap(([path, claim]) => {
    const document = documents.get(claim)
    if (document === undefined) return []
    const source = {type: 'documentValue', document, path: map.paths.length} as const
    return [[`${path}['text']`, {type: 'value', source}] as const]
  })
  return {...map, paths, mappings: {...map.mappings, ...Object.fromEntries(sentences)}}
}

/** Every span of an answer that a claim is marked in, by its path, with the claim's id. */
function* markedSpans(value: unknown, path: string): Generator<readonly [path: string, claim: string]> {
  if (Array.isArray(value)) for (const [at, item] of value.entries()) yield* markedSpans(item, `${path}[${at}]`)
  if (!isObject(value)) return
  if (Array.isArray(value.children) && Array.isArray(value.markDefs)) {
    const claims = new Map(value.markDefs.flatMap((mark) => claimOf(mark) ?? []))
    for (const [at, span] of value.children.entries()) {
      const marks: readonly unknown[] = isObject(span) && Array.isArray(span.marks) ? span.marks : []
      const claim = marks.flatMap((mark) => claims.get(mark) ?? [])[0]
      if (claim !== undefined) yield [`${path}['children'][${at}]`, claim]
    }
    return
  }
  for (const [key, inner] of Object.entries(value)) yield* markedSpans(inner, `${path}['${key}']`)
}

/** `{_key: 'm', claims: [{_ref: 'veto'}]}` → `[['m', 'veto']]`. By its field: what the mark is called where it is stored, is the newsroom's. */
function claimOf(mark: unknown): readonly (readonly [key: unknown, claim: string])[] | undefined {
  if (!isObject(mark) || !Array.isArray(mark.claims)) return undefined
  const first: unknown = mark.claims.find(isObject)?._ref
  return typeof first === 'string' ? [[mark._key, publishedId(first)]] : undefined
}
