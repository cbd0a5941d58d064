import type {KnownOrganization, Likeness, Reading} from '../../reading/index.ts'
import {fromDocuments} from '../../sourcing/index.ts'
import {knownOrganizations} from '../../sourcing/knownOrganizations.ts'
import type {StoredDocument} from '../documents.ts'
import {saidBefore} from '../read/saidBefore.ts'

/** What a newsroom has already: its bodies, by the names that texts give them, and what its claims and reports say. */
export type Newsroom = {
  readonly organizations: readonly KnownOrganization[]
  /** The id of a body of its own with this name. */
  readonly idOf: (name: string) => string | undefined
  readonly before: (text: string, reading: Reading) => Likeness[]
}

/** A newsroom of which nothing was given. */
export const nobodys: Newsroom = {organizations: [], idOf: () => undefined, before: () => []}

export function newsroomOf(documents: readonly StoredDocument[]): Newsroom {
  const organizations = knownOrganizations(fromDocuments(documents))
  const ids = new Map(organizations.flatMap(({id, names}) => names.map((name) => [bare(name), id] as const)))
  return {organizations, idOf: (name) => ids.get(bare(name)), before: saidBefore(documents)}
}

const bare = (name: string) => name.toLowerCase().replace(/^the /, '')
