/** A text that a draft is made of, and what its file says of it. */
export type SourceText = {
  readonly headline?: string
  readonly standfirst?: string
  /** A paragraph each, without line breaks. */
  readonly paragraphs: readonly string[]
  readonly language?: string
  /** Whose text it is, by the name the file gives. */
  readonly outlet?: string
  readonly url?: string
  /** An ISO instant in UTC. */
  readonly publishedAt?: string
}

/** A file that no draft can be made of; the message says why, and what to do. */
export class CannotDraft extends Error {
  override readonly name = 'CannotDraft'
}
