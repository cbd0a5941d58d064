import type {Current} from '../../sourcing/documents/current.ts'
import {text} from '../../sourcing/documents/read.ts'
import type {Proof} from './records.ts'

/**
 * Whether an approval is by whom it says, and as it was given: one transaction made it, the person named in it wrote
 * that transaction and holds the role it names, and nobody has touched it since.
 *
 * An approval that was written by hand, for somebody else, under a role its author does not hold, edited, or deleted
 * and written again, is none.
 */
export function isProven({id, fields: approval}: Current, {historyOf, rolesOf}: Proof): boolean {
  const [made, ...later] = historyOf(id)
  const [by, role] = [text(approval.by), text(approval.role)]
  if (made === undefined || later.length > 0 || by === undefined || role === undefined) return false
  const isUntouched = approval._rev === undefined || approval._rev === made.id
  return isUntouched && made.author === by && rolesOf(by).includes(role)
}
