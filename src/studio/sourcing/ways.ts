import type {PatchEvent, Path} from 'sanity'

/** What can be done from the panel to the article beside it. */
export type Ways = {
  /** To where a place is mended: a card over its words, or the form. */
  readonly open: (path: Path) => void
  /** To a place as a finding names it. */
  readonly goThere: (path: string) => void
  /** To the card of an attribution, over its words. */
  readonly edit: (attribution: string) => void
  /** To the card of a claim, over its words, that gets another source. */
  readonly add: (claim: string) => void
  readonly change: (event: PatchEvent) => void
  /** The article as it is in the form at this moment. */
  readonly work: () => Readonly<Record<string, unknown>>
}
