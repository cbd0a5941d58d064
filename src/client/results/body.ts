import type * as z from 'zod/mini'
import type {block, bodyItem} from '../../queries/body.ts'
import type {Body, ClaimMark, LinkMark, TextBlock} from './bodyTypes.ts'
import {toFigure} from './figure.ts'

type Block = z.output<typeof block>
type MarkDef = Block['markDefs'][number]

/**
 * The body with each mark resolved. A picture that nobody can see any more is left out. Of what a later release has added, a block
 * holds its place and says nothing; styles are read as plain text, lists as bullets, annotations as none.
 *
 * @param marked - the claims of a mark that can be seen, and the attributions behind them
 * @internal
 */
export function toBody(
  items: readonly z.output<typeof bodyItem>[],
  marked: (claims: readonly string[]) => Pick<ClaimMark, 'claims' | 'attributions'>,
): Body {
  return items.flatMap((item) => {
    if (item._type === 'block') return toBlock(item, marked)
    if (item._type === 'unknown') return item
    const figure = toFigure(item)
    return figure ? {_type: item._type, _key: item._key, ...figure} : []
  })
}

function toBlock(
  row: Block,
  marked: (claims: readonly string[]) => Pick<ClaimMark, 'claims' | 'attributions'>,
): TextBlock {
  const toMark = (mark: MarkDef): ClaimMark | LinkMark | [] => {
    if (mark._type === 'unknown') return []
    return mark._type === 'link'
      ? {_type: mark._type, _key: mark._key, href: mark.href}
      : {_type: mark._type, _key: mark._key, ...marked(mark.claims.map(({_ref}) => _ref))}
  }
  return {
    _type: row._type,
    _key: row._key,
    style: row.style === null || row.style === 'unknown' ? 'normal' : row.style,
    ...(row.listItem === null ? {} : {listItem: row.listItem === 'unknown' ? 'bullet' : row.listItem}),
    ...(row.level === null ? {} : {level: row.level}),
    children: row.children.flatMap(({_type, _key, text, marks}) =>
      _type === 'span' ? {_type, _key, text: text ?? '', marks} : [],
    ),
    markDefs: firstOfEachKey(row.markDefs).flatMap(toMark),
  }
}

/** Of two annotations under one key the first counts, here as in the engine. */
function firstOfEachKey(marks: readonly MarkDef[]): MarkDef[] {
  const seen = new Set<string>()
  return marks.filter((mark) => {
    if (mark._type === 'unknown') return false
    const isFirst = !seen.has(mark._key)
    seen.add(mark._key)
    return isFirst
  })
}
