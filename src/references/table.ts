import type {ContentType} from './contentTypes.ts'

/**
 * What a reference is followed for, and so how far a change of what it points at goes:
 *
 * - `claim`: from a work to a claim it carries
 * - `family`: from another wording of a claim to the one it is a version of; read both ways, with all its versions
 * - `rival`: from an account to one that cannot be right as well; read both ways, for its words alone
 * - `work`: to a work that is repeated or relied on
 * - `basis`: to a work that an article is made from: pointed at as well, and who printed it is read
 * - `party`: to whoever speaks, is spoken for, prints, or is spoken of
 * - `home`: from a person or an organization to what they belong to, and on to the top
 * - `shown`: to what a page names and sourcing does not look at
 * - `above`: from a topic to a broader one, and on to the top
 * - `noted`: to what is compared by id and never read
 *
 * @internal
 */
export type Role = 'claim' | 'family' | 'rival' | 'work' | 'basis' | 'party' | 'home' | 'shown' | 'above' | 'noted'

/**
 * `{of: ['claim'], at: 'assessments[].relies[]', to: ['report', 'article'], weak: true, role: 'work'}`: the documents of
 * these types point at those by this field.
 *
 * @internal
 */
export type ReferenceRow = {
  readonly of: readonly ContentType[]
  /** As it is stored; `[]` where there are several. */
  readonly at: string
  readonly to: readonly ContentType[]
  /** May point at what is not there: so that the order of publishing never deadlocks. */
  readonly weak: boolean
  readonly role: Role
}

const actors = ['person', 'organization'] as const
const works = ['article', 'report'] as const
const claim = ['claim'] as const
const published = ['report', 'article'] as const

/**
 * Which field of which type points at which, how, and what it is followed for. To add a field that points, add a row: a test
 * holds this to the schemas, and others hold to it what is read around a work and what a change reaches.
 *
 * @internal
 */
export const references = [
  {of: works, at: 'attributions[].claim', to: claim, weak: true, role: 'claim'},
  {of: ['article'], at: 'centralClaims[]', to: claim, weak: true, role: 'claim'},
  {of: works, at: 'notices[].claims[]', to: claim, weak: true, role: 'claim'},
  {of: ['article'], at: 'body[].markDefs[].claims[]', to: claim, weak: true, role: 'claim'},
  {of: claim, at: 'variantOf', to: claim, weak: true, role: 'family'},
  {of: claim, at: 'competesWith[]', to: claim, weak: true, role: 'rival'},
  {of: claim, at: 'replaces', to: claim, weak: true, role: 'noted'},

  {of: works, at: 'attributions[].via[]', to: published, weak: true, role: 'work'},
  {of: works, at: 'attributions[].evidence.via[]', to: published, weak: true, role: 'work'},
  {of: claim, at: 'assessments[].relies[]', to: published, weak: true, role: 'work'},
  {of: ['article'], at: 'basedOn', to: published, weak: false, role: 'basis'},

  {of: works, at: 'attributions[].speaker', to: actors, weak: false, role: 'party'},
  {of: works, at: 'attributions[].speaksFor', to: actors, weak: true, role: 'party'},
  {of: works, at: 'attributions[].descriptor.affiliation', to: ['organization'], weak: false, role: 'party'},
  {of: works, at: 'attributions[].evidence.madeBy', to: actors, weak: true, role: 'party'},
  {of: ['report'], at: 'outlet', to: ['organization'], weak: false, role: 'party'},
  {of: claim, at: 'about[]', to: actors, weak: false, role: 'party'},
  {of: claim, at: 'slots.agent', to: actors, weak: false, role: 'party'},
  {of: claim, at: 'slots.objectOf', to: actors, weak: false, role: 'party'},
  {of: actors, at: 'memberOf', to: ['organization'], weak: false, role: 'home'},
  {of: ['person'], at: 'speaksFor[]', to: actors, weak: true, role: 'noted'},

  {of: ['article'], at: 'authors[]', to: actors, weak: false, role: 'shown'},
  {of: ['article', 'claim'], at: 'topics[]', to: ['topic'], weak: false, role: 'shown'},
  {of: ['policy'], at: 'publisher', to: ['organization'], weak: false, role: 'shown'},
  {of: ['topic'], at: 'broader', to: ['topic'], weak: false, role: 'above'},
] as const satisfies readonly ReferenceRow[]

/** A field by which one document points at another. @internal */
export type ReferencePath = (typeof references)[number]['at']

/** How many levels a chain of these may have before a reading stops following it: what validation allows. @internal */
export const deepest = {home: 4, above: 6} as const

/** The rows that are followed for any of these. @internal */
export function rowsFor(...roles: readonly Role[]): readonly ReferenceRow[] {
  return references.filter(({role}) => roles.includes(role))
}

/** The types that stand at either end of some rows, each once. @internal */
export function typesIn(rows: readonly ReferenceRow[]): readonly ContentType[] {
  return [...new Set(rows.flatMap(({of, to}) => [...of, ...to]))]
}

/**
 * The same, what is pointed at before what points at it by a reference that is not weak: the order in which they can be published
 * one after the other.
 *
 * ```ts
 * inOrderOfPublishing(rowsFor('party', 'home')) // ['organization', 'person', 'claim', 'report', 'article']
 * ```
 *
 * @internal
 */
export function inOrderOfPublishing(rows: readonly ReferenceRow[]): readonly ContentType[] {
  const types = typesIn(rows).toSorted()
  const placed: ContentType[] = []
  const waitsFor = (type: ContentType) =>
    references.some(
      ({of, to, weak}: ReferenceRow) =>
        !weak && of.includes(type) && to.some((one) => one !== type && types.includes(one) && !placed.includes(one)),
    )
  while (placed.length < types.length) {
    const next = types.find((type) => !placed.includes(type) && !waitsFor(type))
    if (next === undefined) throw new Error(`These types wait for one another: ${types.join(', ')}`)
    placed.push(next)
  }
  return placed
}
