/**
 * A body that a newsroom knows, by every name that texts give it.
 *
 * ```ts
 * {id: 'observer', names: ['The Observer', 'Observer'], adjectives: []}
 * {id: 'us', names: ['United States'], adjectives: ['U.S.', 'American']}
 * ```
 *
 * @public
 */
export type KnownOrganization = {
  readonly id: string
  readonly names: readonly string[]
  /** "U.S." of the United States: what people are described by, and never who says it. */
  readonly adjectives?: readonly string[]
}

/** `{language: 'en', organizations: [{id: 'ap', names: ['The Associated Press', 'AP']}]}`. @public */
export type ReadOptions = {
  /** BCP 47. Only English is read. */
  readonly language: string
  /** The newsroom's own: their names are read first, as one, and told by id. */
  readonly organizations?: readonly KnownOrganization[]
}
