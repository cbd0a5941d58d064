/** The few words that the parts say themselves; everything else is the newsroom's. @public */
export type ProseWords = {
  /** What a number after a sentence is called, and the card that it opens. */
  readonly whoSaysSo: string
  readonly more: string
}

/** @internal */
export const english: ProseWords = {whoSaysSo: 'Who says so', more: 'All that is known about this claim'}
