import type {ContentChange} from './change.ts'

/**
 * What `sourceline doctor` delivers, signed like any delivery: of a document that is nowhere. A handler that believes it says so, and purges
 * nothing.
 *
 * @internal
 */
export const probe: ContentChange = {
  id: 'sourceline-doctor',
  type: 'policy',
  operation: 'update',
  revision: null,
  updatedAt: null,
  before: null,
  after: null,
  changed: [],
}

/** @internal */
export function isProbe({id}: ContentChange): boolean {
  return id === probe.id
}
