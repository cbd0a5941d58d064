/** The body of an article as Portable Text, with every mark resolved: any Portable Text renderer takes it as it is. */
/**
 * A picture with everything that keeps a page from shifting: `<img src={url} width={width} height={height} alt={alt}>`.
 *
 * @public
 */
export type Figure = {
  readonly url: string
  readonly width: number
  readonly height: number
  readonly alt: string
  readonly caption: string | null
  readonly credit: string | null
  /** Where to look, in fractions of the picture: `object-position: ${x * 100}% ${y * 100}%`. */
  readonly hotspot: {readonly x: number; readonly y: number; readonly width: number; readonly height: number} | null
  /** A tiny preview as a `data:` URL. */
  readonly lqip: string | null
}

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

/** @public */
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

/** @public */
export type Body = readonly (TextBlock | FigureBlock)[]
