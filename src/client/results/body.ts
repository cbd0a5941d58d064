import type * as z from 'zod/mini'
import type {block, bodyItem} from '../../queries/body.ts'
import type {Body, ClaimMark, LinkMark, TextBlock} from './bodyTypes.ts'
import {toFigure} from './figure.ts'

type Block = z.output<typeof block>
type MarkDef = Block['markDefs'][number]

/**
 * The body with each mark resolved. A picture that nobody can see any more is left out.
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
    const figure = toFigure(item)
    return figure ? {_type: item._type, _key: item._key, ...figure} : []
  })
}

function toBlock(
  row: Block,
  marked: (claims: readonly string[]) => Pick<ClaimMark, 'claims' | 'attributions'>,
): TextBlock {
  const toMark = (mark: MarkDef): ClaimMark | LinkMark =>
    mark._type === 'link'
      ? {_type: mark._type, _key: mark._key, href: mark.href}
      : {_type: mark._type, _key: mark._key, ...marked(mark.claims.map(({_ref}) => _ref))}
  return {
    _type: row._type,
    _key: row._key,
    style: row.style ?? 'normal',
    ...(row.listItem === null ? {} : {listItem: row.listItem}),
    ...(row.level === null ? {} : {level: row.level}),
    children: row.children.map(({_type, _key, text, marks}) => ({_type, _key, text: text ?? '', marks})),
    markDefs: row.markDefs.map(toMark),
  }
}
