import type {Change} from '../documents.ts'
import {forbidden} from '../errors.ts'
import {isPublishedId, isSystemId} from '../ids.ts'
import type {Viewer} from './viewer.ts'

/** Types of documents, or all there are. */
export type Types = 'all' | readonly string[]

/** `{write: ['article', 'claim'], publish: []}`: what a role may do in one dataset. It may read all of it. */
export type Grant = {
  /** Types whose drafts and versions it writes. */
  readonly write?: Types
  /** Types of which it changes what is published, deletes and unpublishes. Releases and schedules take `'all'`. */
  readonly publish?: Types
}

/** `{production: {write: 'all'}}`: by dataset. One that is not named is closed to the role. */
export type RoleGrants = Readonly<Record<string, Grant>>

/** What a transaction does, and whether it takes away what was. */
export type Work = {readonly changes: readonly Change[]; readonly purges: boolean}

/** Who works here, and what their roles let them do. */
export type Grants = {
  /** What somebody may do in a dataset; undefined: nothing. A role that nothing is said of may do everything. */
  of(user: string, dataset: string): Grant | undefined
  /** Whether somebody may make and delete datasets. */
  manages(user: string): boolean
}

const everything: Grant = {write: 'all', publish: 'all'}

export function grantsOf(
  users: ReadonlyMap<string, {readonly roles: readonly string[]}>,
  roles: Readonly<Record<string, RoleGrants>>,
): Grants {
  const known = new Map(Object.entries(roles))
  const rolesOf = (user: string) => users.get(user)?.roles ?? []
  const manages = (user: string) => rolesOf(user).some((role) => !known.has(role))
  return {
    manages,
    of(user, dataset) {
      if (manages(user)) return everything
      const held = rolesOf(user).flatMap((role) => new Map(Object.entries(known.get(role) ?? {})).get(dataset) ?? [])
      return held.length === 0
        ? undefined
        : {write: together(held.map(({write}) => write)), publish: together(held.map(({publish}) => publish))}
    },
  }
}

/** @throws LakeError 403 where one of them may not be written by that user; says which, and no word of what is in it */
export function checkGrant(grants: Grants, user: string, dataset: string, {changes, purges}: Work): void {
  if (purges && !grants.manages(user))
    throw forbidden('Insufficient permissions; permission "manage" required to purge')
  const grant = grants.of(user, dataset)
  for (const {id, before, after} of changes) {
    const needed = isSystemId(id) || isPublishedId(id) ? 'publish' : 'write'
    const allowed = grant?.[needed]
    const types = [before, after].flatMap((document) => document?._type ?? [])
    // What is uploaded is nobody's work until something shows it.
    const isUpload = types.every((type) => /^sanity\.(image|file)Asset$/.test(type))
    if (isUpload && after && !isEmpty(grant?.write)) continue
    if (isSystemId(id) ? allowed === 'all' : types.every((type) => includes(allowed, type))) continue
    throw forbidden(`Insufficient permissions; permission "${needed}" required for ${types[0]} "${id}"`)
  }
}

/** As the Studio asks for them: what it does not find here it shows as read only. */
export function aclOf(grant: Grant | undefined): readonly {readonly filter: string; readonly permissions: string[]}[] {
  if (grant === undefined) return []
  const read = {filter: '_id in path("**")', permissions: ['read', 'history']}
  if (grant.write === 'all' && grant.publish === 'all') {
    return [{...read, permissions: ['read', 'update', 'create', 'history', 'manage']}]
  }
  const beside = '(_id in path("drafts.**") || _id in path("versions.**"))'
  return [
    read,
    ...rowsFor(grant.write, beside),
    ...rowsFor(grant.publish, `!${beside}`),
    ...(isEmpty(grant.write) ? [] : rowsFor(['sanity.imageAsset', 'sanity.fileAsset'], 'true')),
  ]
}

function rowsFor(types: Types | undefined, where: string) {
  if (types === undefined || isEmpty(types)) return []
  const of = types === 'all' ? '' : ` && _type in ${JSON.stringify(types)}`
  return [{filter: `${where}${of}`, permissions: ['read', 'update', 'create', 'history']}]
}

const isEmpty = (types: Types | undefined) => types === undefined || types.length === 0
const includes = (types: Types | undefined, type: string) => types === 'all' || (types?.includes(type) ?? false)

function together(each: readonly (Types | undefined)[]): Types {
  return each.includes('all') ? 'all' : each.flatMap((types) => (types === 'all' ? [] : (types ?? [])))
}

/** Whether who asks may read a dataset at all. What is public to everybody is so by another way: without a token. */
export function mayRead(grants: Grants, viewer: Viewer, dataset: string): boolean {
  return viewer.kind === 'anonymous' || grants.of(viewer.id, dataset) !== undefined
}

/** Whether they may write anything there. */
export function mayWrite(grants: Grants, viewer: Viewer, dataset: string): boolean {
  if (viewer.kind === 'anonymous') return false
  const grant = grants.of(viewer.id, dataset)
  return !isEmpty(grant?.write) || !isEmpty(grant?.publish)
}
