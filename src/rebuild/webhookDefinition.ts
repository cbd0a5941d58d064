import {isPublishedIn} from '../references/ids.ts'
import {contentTypes, operations} from './change.ts'
import {fieldsOfGroups} from './closure/groups.ts'
import {PROSE, WAS} from './closure/was.ts'
import {keysOf} from './keysOf.ts'

/*
 * GROQ in delta mode, which is evaluated before any document is there: no sub-queries, no dereferences in the filter,
 * and `_id` alone is null on a create or a delete, so both sides are asked (tried with groq-js).
 */
const ID = `coalesce(after()._id, before()._id)`
const TYPE = `coalesce(after()._type, before()._type)`

/** A row per type and way of showing it: `select(<type> and something it takes changed => "card")`. */
function groupRows(): string {
  const rows = contentTypes.flatMap((type) =>
    Object.entries(fieldsOfGroups[type]).flatMap(([group, fields]) => {
      if (fields.length === 0) return []
      const changed = `delta::operation() != "update" || delta::changedAny((${fields.join(', ')}))`
      return `select(${TYPE} == "${type}" && (${changed}) => "${group}")`
    }),
  )
  return `array::compact([\n    ${rows.join(',\n    ')}\n  ])`
}

/**
 * The webhook to register: which changes, what is sent about them, on which events. Give it a secret.
 *
 * What is sent are ids, types and slugs, before and after, and which groups of shown fields changed. No prose leaves the
 * dataset.
 *
 * @public
 */
export const webhookDefinition = {
  filter: `${TYPE} in [${contentTypes.map((type) => `"${type}"`).join(', ')}] && ${isPublishedIn(ID)}`,
  projection: `{
  "id": ${ID},
  "type": ${TYPE},
  "operation": delta::operation(),
  "revision": coalesce(after()._rev, before()._rev),
  "previous": before()._rev,
  "updatedAt": coalesce(after()._updatedAt, before()._updatedAt),
  "before": ${keysOf('before().')},
  "after": ${keysOf('after().')},
  "changed": ${groupRows()},
  "was": ${WAS},
  "prose": ${PROSE}
}`,
  on: operations,
} as const
