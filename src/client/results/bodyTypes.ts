/** The body of an article as Portable Text, with every mark resolved: any Portable Text renderer takes it as it is. */
import type {Figure} from '../../queries/figure.ts'

export type {Figure}

/** A run of text. `marks` holds `em`, `strong`, and keys of the block's `markDefs`. @public */
export type Span = {
  readonly _type: 'span'
  readonly _key: string
  readonly text: string
  readonly marks: string[]
}

/**
 * A sentence that is sourced. Both arrays hold ids, into `Article.claims` and `Article.attributions`.
 *
 * @public
 */
export type ClaimMark = {
  readonly _type: 'claimMark'
  readonly _key: string
  readonly claims: readonly string[]
  readonly attributions: readonly string[]
}

/** An annotation that leads somewhere: `{_type: 'link', _key: 'l1', href: 'https://example.org/report'}`. @public */
export type LinkMark = {readonly _type: 'link'; readonly _key: string; readonly href: string}

/** A paragraph, heading, quotation or list item. @public */
export type TextBlock = {
  readonly _type: 'block'
  readonly _key: string
  readonly style: 'normal' | 'h2' | 'h3' | 'blockquote'
  readonly listItem?: 'bullet' | 'number'
  readonly level?: number
  readonly children: Span[]
  readonly markDefs: (ClaimMark | LinkMark)[]
}

/** A picture between paragraphs. @public */
export type FigureBlock = Figure & {readonly _type: 'figure'; readonly _key: string}

/**
 * Something between paragraphs that this site does not know: a later release has added it, or the newsroom has and the site's
 * {@link defineNewsroom} does not say so. It holds its place, and nothing of what it holds is read.
 *
 * @public
 */
export type UnknownBlock = {
  readonly _type: 'unknown'
  readonly _key: string
  /** What it is called where it is stored: `youtube`. */
  readonly name: string
}

/** `article.body[0]` is `{_type: 'block', style: 'normal', children: [{_type: 'span', text: 'Two officials said …'}], …}`. @public */
export type Body = (TextBlock | FigureBlock | UnknownBlock)[]
