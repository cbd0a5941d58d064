import {contentTypes} from '../references/contentTypes.ts'
import {isPublishedIn} from '../references/ids.ts'
import {type DeclaredNewsroom, type NewsroomRows, type OwnFieldNames, rowsOf} from '../references/ownRows.ts'
import {operations} from './change.ts'
import {fieldsOfGroups} from './closure/groups.ts'
import {NAMED_BY_OWN} from './closure/own.ts'
import {PROSE, WAS} from './closure/was.ts'
import {keysOf} from './keysOf.ts'

/*
 * GROQ in delta mode, which is evaluated before any document is there: no sub-queries, no dereferences in the filter,
 * and `_id` alone is null on a create or a delete, so both sides are asked (tried with groq-js).
 */
const ID = `coalesce(after()._id, before()._id)`
const TYPE = `coalesce(after()._type, before()._type)`

/** What to register: which changes, what is sent about them, on which events. @public */
export type WebhookDefinition = {
  readonly filter: string
  readonly projection: string
  readonly on: typeof operations
}

/**
 * The webhook of a newsroom with fields and types of its own: as `webhookDefinition`, with those. Give it a secret, and the handler the
 * same `newsroom`.
 *
 * ```ts
 * const {filter, projection, on} = webhookFor(newsroom)
 * createRebuildHandler({secret, client, newsroom, targets})
 * ```
 *
 * @public
 */
export function webhookFor(newsroom: DeclaredNewsroom): WebhookDefinition {
  const rows = rowsOf(newsroom)
  const delivered = [...contentTypes, ...rows.types]
  return {
    filter: `${TYPE} in [${delivered.map((type) => quoted(rows.storedAs(type))).join(', ')}] && ${isPublishedIn(ID)}`,
    projection: `{
  "id": ${ID},
  "type": ${typeIn(rows)},
  "operation": delta::operation(),
  "revision": coalesce(after()._rev, before()._rev),
  "previous": before()._rev,
  "updatedAt": coalesce(after()._updatedAt, before()._updatedAt),
  "before": ${keysOf('before().')},
  "after": ${keysOf('after().')},
  "changed": ${groupRows(rows)},
  "was": ${WAS},
  "prose": ${PROSE}
}`,
    on: operations,
  }
}

/** What is told of is called as here, however it is stored. */
function typeIn({storedAs}: NewsroomRows): string {
  const renamed = contentTypes.filter((type) => storedAs(type) !== type)
  if (renamed.length === 0) return TYPE
  return `select(${renamed.map((type) => `${TYPE} == ${quoted(storedAs(type))} => "${type}"`).join(', ')}, ${TYPE})`
}

/** A row per type and way of showing it: `select(<type> and something it takes changed => "card")`. */
function groupRows(rows: NewsroomRows): string {
  const ours = contentTypes.flatMap((type) =>
    Object.entries(fieldsOfGroups[type]).flatMap(([group, fields]) => {
      const own = group === 'entry' || group === 'card' ? (rows.shown[type]?.[group] ?? []) : []
      return groupRow(rows.storedAs(type), group, own === 'all' ? own : [...fields, ...own])
    }),
  )
  const named = [...contentTypes, ...rows.types].flatMap((type) =>
    rows.references.some(({to}) => to.length === 0 || to.includes(type))
      ? groupRow(rows.storedAs(type), 'own', isReadThroughout(type, rows) ? 'all' : NAMED_BY_OWN)
      : [],
  )
  const entries = rows.types.flatMap((type) => groupRow(rows.storedAs(type), 'entry', 'all'))
  return `array::compact([\n    ${[...ours, ...entries, ...named].join(',\n    ')}\n  ])`
}

function groupRow(type: string, group: string, fields: OwnFieldNames): string[] {
  if (fields.length === 0) return []
  const isOfType = `${TYPE} == ${quoted(type)}`
  if (fields === 'all') return [`select(${isOfType} => "${group}")`]
  const changed = `delta::operation() != "update" || delta::changedAny((${fields.join(', ')}))`
  return [`select(${isOfType} && (${changed}) => "${group}")`]
}

/** A projection of a newsroom's own may read anything of what it follows a reference to. */
function isReadThroughout(type: string, {references}: NewsroomRows): boolean {
  return references.some(({to, isWhole}) => isWhole && (to.length === 0 || to.includes(type)))
}

function quoted(text: string): string {
  return JSON.stringify(text)
}
