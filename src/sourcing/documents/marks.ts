import type {Mark} from '../graph.ts'
import {type Fields, objects, references, text} from './read.ts'

/**
 * The marked sentences of a body, in reading order.
 *
 * ```ts
 * readMarks([{_type: 'block', markDefs: [{_key: 'm', _type: 'claimMark', claims: [{_ref: 'veto'}]}],
 *   children: [{_type: 'span', text: 'He vetoed ', marks: ['m']}, {_type: 'span', text: 'it', marks: ['m', 'em']}]}])
 * // [{key: 'm', text: 'He vetoed it', claims: ['veto']}]
 * ```
 *
 * @internal
 */
export function readMarks(body: unknown): Mark[] {
  return objects(body).flatMap(marksOfBlock)
}

/** The text of each block of a body, in reading order. Pictures and empty lines are none. @internal */
export function readParagraphs(body: unknown): string[] {
  return objects(body).flatMap((block) => {
    const spans = objects(block.children).map((span) => (typeof span.text === 'string' ? span.text : ''))
    return text(spans.join('')) ?? []
  })
}

function marksOfBlock(block: Fields): Mark[] {
  // Of two definitions under one key the first counts, here as on a page.
  const first = objects(block.markDefs).filter(
    ({_key}, index, all) => all.findIndex((other) => other._key === _key) === index,
  )
  const definitions = new Map(
    first
      .filter((definition) => definition._type === 'claimMark')
      .map((definition) => [text(definition._key) ?? '', references(definition.claims)]),
  )
  if (definitions.size === 0) return []
  const texts = new Map<string, string>()
  for (const span of objects(block.children)) {
    const spanText = typeof span.text === 'string' ? span.text : ''
    const marks: unknown[] = Array.isArray(span.marks) ? span.marks : []
    for (const mark of new Set(marks)) {
      if (typeof mark === 'string') texts.set(mark, (texts.get(mark) ?? '') + spanText)
    }
  }
  return [...texts].flatMap(([key, marked]) => {
    const claims = definitions.get(key)
    return claims === undefined ? [] : [{key, text: marked.trim(), claims}]
  })
}
