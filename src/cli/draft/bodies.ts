import {keyOf} from './identifiers.ts'

/** Where a claim is made in a paragraph. */
export type Marked = {readonly start: number; readonly end: number; readonly claim: string}

/** A paragraph as a block of Portable Text, with the claims marked in it. */
export function block(text: string, index: number, marks: readonly Marked[]) {
  const apart = withoutOverlap(marks)
  const markDefs = apart.map(({claim, start}) => ({
    _key: keyOf('mark', String(index), String(start), claim),
    _type: 'claimMark',
    claims: [{_key: keyOf('claim', String(index), claim), _type: 'reference', _ref: claim, _weak: true}],
  }))
  const edges = [...new Set([0, text.length, ...apart.flatMap(({start, end}) => [start, end])])].sort(
    (one, other) => one - other,
  )
  const children = edges.slice(0, -1).map((start, position) => ({
    _key: keyOf('span', String(index), String(start)),
    _type: 'span',
    text: text.slice(start, edges[position + 1]),
    marks: apart.flatMap((mark, at) => (mark.start <= start && start < mark.end ? [markDefs[at]?._key ?? ''] : [])),
  }))
  return {_key: keyOf('block', String(index), text), _type: 'block', style: 'normal', markDefs, children}
}

/** The first of those that overlap. */
function withoutOverlap(marks: readonly Marked[]): Marked[] {
  const kept: Marked[] = []
  for (const mark of marks.toSorted((one, other) => one.start - other.start)) {
    if (mark.start >= (kept.at(-1)?.end ?? 0)) kept.push(mark)
  }
  return kept
}
