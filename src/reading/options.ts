/** `{language: 'en'}`. @public */
export type ReadOptions = {
  /** BCP 47. Only English is read. */
  readonly language: string
}
