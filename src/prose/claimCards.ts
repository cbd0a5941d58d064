import type {ClaimMark, TextBlock} from '../client/results/bodyTypes.ts'
import type {ArticleAttribution, ArticleClaim} from '../client/results/types.ts'
import {element, type Node} from './node.ts'
import type {ProseWords} from './words.ts'

/** What a card tells of a claim; in a draft its text may be missing. @public */
export type ToldClaim = Pick<ArticleClaim, 'id' | 'status'> & {readonly text: string | null}

/** What a card tells of: the article's claims, and who says what. @public */
export type Sourced = {
  readonly claims: readonly ToldClaim[]
  readonly attributions: readonly Pick<ArticleAttribution, 'id' | 'claim' | 'line'>[]
}

/** A marked sentence and the card it opens, by the id of the card. @internal */
export type Card = {readonly id: string; readonly number: number; readonly mark: ClaimMark}

/** Stands after the last words of a marked sentence. @internal */
export type SourceNote = {readonly _type: 'sourceNote'; readonly _key: string; readonly card: Card}

/** A paragraph with a note after each marked sentence, and the cards of those. @internal */
export type Noted = {
  readonly block: Omit<TextBlock, 'children'> & {readonly children: (TextBlock['children'][number] | SourceNote)[]}
  readonly cards: readonly Card[]
}

/**
 * A mark can be cut into pieces by a link that overlaps it, so its note has a place of its own after the last of them. A mark whose
 * claims no reader can see any more has none.
 *
 * @internal
 */
export function withNotes(block: TextBlock, {claims}: Sourced, prefix: string, before: number): Noted {
  const seen = new Set(claims.map(({id}) => id))
  const used = new Set(block.children.flatMap(({marks}) => marks))
  const cards = block.markDefs
    .flatMap((mark) =>
      mark._type === 'claimMark' && used.has(mark._key) && mark.claims.some((claim) => seen.has(claim)) ? [mark] : [],
    )
    .map((mark, index) => ({id: `${prefix}-${before + index + 1}`, number: before + index + 1, mark}))
  const lastOf = new Map(block.children.flatMap(({marks}, index) => marks.map((key) => [key, index] as const)))
  const children = block.children.flatMap((span, index) => [
    span,
    ...cards
      .filter(({mark}) => lastOf.get(mark._key) === index)
      .map((card): SourceNote => ({_type: 'sourceNote', _key: card.id, card})),
  ])
  return {block: {...block, children}, cards}
}

/** The number that opens a card: a button, so that it is reached by keyboard and told by a screen reader; no script. @internal */
export function noteNode<Item>({id, number}: Card, words: ProseWords): Node<Item> {
  return element(
    'button',
    {type: 'button', class: 'claim-note', popovertarget: id, 'aria-label': `${words.whoSaysSo}: ${number}`},
    [String(number)],
    id,
  )
}

/** What a marked sentence opens: for each of its claims what is known, and who says so in this article. @internal */
export function cardNode<Item>(
  {id, mark}: Card,
  {claims, attributions}: Sourced,
  words: ProseWords,
  claimHref: ((claim: ToldClaim) => string) | undefined,
): Node<Item> {
  const marked = mark.claims.flatMap((claim) => claims.find((each) => each.id === claim) ?? [])
  const section = (claim: ToldClaim): Node<Item> =>
    element(
      'section',
      {},
      [
        element('p', {class: 'claim-text'}, [claim.text ?? '']),
        ...(claim.status.text === null ? [] : [element<Item>('p', {class: 'claim-status'}, [claim.status.text])]),
        element(
          'ul',
          {class: 'claim-lines'},
          attributions
            .filter((attribution) => attribution.claim === claim.id && mark.attributions.includes(attribution.id))
            .flatMap(({id: key, line}) => (line === null ? [] : element<Item>('li', {}, [line], key))),
        ),
        ...(claimHref === undefined
          ? []
          : [element<Item>('p', {class: 'claim-more'}, [element('a', {href: claimHref(claim)}, [words.more])])]),
      ],
      claim.id,
    )
  return element(
    'div',
    {id, popover: 'auto', role: 'dialog', class: 'claim-card', 'aria-label': words.whoSaysSo},
    marked.map(section),
    id,
  )
}
