import type {Body, ClaimMark, TextBlock} from 'sourceline'

/** A card that a marked sentence opens: `numbers` are those of its claims in the sourcing box. */
export type Card = {id: string; numbers: readonly number[]; mark: ClaimMark}

/** Stands in a paragraph after the last words of a marked sentence. */
export type SourceNote = {_type: 'sourceNote'; _key: string; card: string; numbers: readonly number[]}

type NumberedMark = Omit<ClaimMark, '_type'> & {_type: 'claimMark'; card?: string}
type NumberedBlock = Omit<TextBlock, 'children' | 'markDefs'> & {
  children: (TextBlock['children'][number] | SourceNote)[]
  markDefs: (NumberedMark | Exclude<TextBlock['markDefs'][number], ClaimMark>)[]
}

/**
 * ```ts
 * // [The plan was vetoed, ][officials][ said.] He denied it.   the first three spans share one mark
 * // [The plan was vetoed, ][officials][ said.]¹ He denied it.  the note follows the last of them
 * ```
 * Gives each marked sentence of a body its card, and its note a place of its own in the text. The note is not put inside
 * the mark: a mark can be cut into pieces by a link that overlaps it, and one link must not contain another. A mark
 * whose claims no reader can see any more is plain text.
 */
export function withSourceNotes(
  body: Body,
  numberOf: ReadonlyMap<string, number>,
): {body: (NumberedBlock | Exclude<Body[number], TextBlock>)[]; cards: Card[]} {
  const cards: Card[] = []

  const numbered = (block: TextBlock): NumberedBlock => {
    const cardOf = new Map<string, Card>()
    const markDefs = block.markDefs.map((mark) => {
      if (mark._type !== 'claimMark') return mark
      const numbers = mark.claims.flatMap((claim) => numberOf.get(claim) ?? [])
      const used = block.children.some(({marks}) => marks.includes(mark._key))
      if (numbers.length === 0 || !used) return mark
      const card = {id: `says-${cards.length + 1}`, numbers, mark}
      cards.push(card)
      cardOf.set(mark._key, card)
      return {...mark, card: card.id}
    })
    const lastOf = new Map(block.children.flatMap(({marks}, index) => marks.map((key) => [key, index] as const)))
    const children = block.children.flatMap((span, index) => {
      const ended = span.marks.filter((key) => lastOf.get(key) === index)
      const notes = ended.flatMap((key) => cardOf.get(key) ?? []).map(noteFor)
      return [span, ...notes]
    })
    return {...block, markDefs, children}
  }

  return {body: body.map((block) => (block._type === 'block' ? numbered(block) : block)), cards}
}

function noteFor({id, numbers}: Card): SourceNote {
  return {_type: 'sourceNote', _key: id, card: id, numbers}
}
