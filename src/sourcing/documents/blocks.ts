import type {Block, MarkedWords} from '../graph.ts'
import {objects, references, text} from './read.ts'

/**
 * The blocks of a body that hold text, as it stands there, with where the marks of claims stand in it.
 *
 * ```ts
 * readBlocks([{_type: 'block', _key: 'b', markDefs: [{_key: 'm', _type: 'claimMark', claims: [{_ref: 'veto'}]}],
 *   children: [{_type: 'span', text: 'On Sunday '}, {_type: 'span', text: 'he vetoed it', marks: ['m']}]}])
 * // [{key: 'b', text: 'On Sunday he vetoed it', marked: [{start: 10, end: 22, claims: ['veto']}]}]
 * ```
 *
 * @internal
 */
export function readBlocks(body: unknown): Block[] {
  return objects(body).flatMap((block, index) => {
    const claimsOf = new Map(
      objects(block.markDefs)
        .filter((definition) => definition._type === 'claimMark')
        .map((definition) => [text(definition._key), references(definition.claims)]),
    )
    let written = ''
    const marked: MarkedWords[] = []
    for (const span of objects(block.children)) {
      const words = typeof span.text === 'string' ? span.text : ''
      const keys: unknown[] = Array.isArray(span.marks) ? span.marks : []
      const claims = keys.flatMap((key) => (typeof key === 'string' ? (claimsOf.get(key) ?? []) : []))
      if (claims.length > 0) marked.push({start: written.length, end: written.length + words.length, claims})
      written += words
    }
    return written.trim() === '' ? [] : [{key: text(block._key) ?? `[${index}]`, text: written, marked}]
  })
}
