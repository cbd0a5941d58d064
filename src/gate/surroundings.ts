import {documentsAround} from '../references/around.ts'
import {objectsIn} from '../references/objectsIn.ts'
import {rowsFor, typesIn} from '../references/table.ts'
import {type GateClient, tag} from './ask.ts'

type Stored = Readonly<Record<string, unknown>>

/** One document before and after a change. */
export type GateChange = {
  readonly id: string
  readonly before: Readonly<Record<string, unknown>> | null
  readonly after: Readonly<Record<string, unknown>> | null
}

/** Works and others that refer to what changes, whole: whether they rest on it is read from them. */
const resting = '*[_type in $types && references($ids)]'

const rests = rowsFor('claim', 'family', 'rival', 'work', 'basis', 'party', 'home')
const pointing = [...typesIn(rests), 'policy']

/** Types whose change may matter to a live work that does not change itself. */
const restedOn: ReadonlySet<unknown> = new Set(typesIn(rests).filter((type) => type !== 'article'))

/**
 * What a change is judged amid: the documents around what changes as readers have them, twice, once with the change in.
 *
 * ```ts
 * await surroundings([{id: 'ours', before: null, after: draftUnderItsPublishedId}], client)
 * // {before: [policy, veto, reuters, …], after: [policy, veto, reuters, …, ours]}
 * ```
 */
export async function surroundings(
  changes: readonly GateChange[],
  newsroom: GateClient,
): Promise<{readonly before: readonly unknown[]; readonly after: readonly unknown[]}> {
  const ask = (query: string, params: Record<string, unknown>) =>
    newsroom.fetch(query, params, {perspective: 'published', tag})
  const given = changes.flatMap(({before, after}) => [before, after].filter((document) => document !== null))
  const ids = changes.flatMap(({id, before, after}) => (restedOn.has((before ?? after)?._type) ? [id] : []))
  const [policy, works] = await Promise.all([
    ask('*[_id == "policy"][0]', {}),
    ids.length === 0 ? [] : ask(resting, {ids, types: pointing}),
  ])
  const started = [...given, ...objectsIn(works), ...objectsIn([policy])]
  const around = started.length === 0 ? [] : await documentsAround(started, ask)
  if (around === undefined) throw new Error('What a change is judged by could not be read')
  const stored = new Map<unknown, Stored>()
  // Those that were read whole win over those that were read in part.
  for (const document of [...around, ...objectsIn(works), ...objectsIn([policy])]) stored.set(document._id, document)
  return {before: withChanges(stored, changes, 'before'), after: withChanges(stored, changes, 'after')}
}

function withChanges(
  stored: ReadonlyMap<unknown, Stored>,
  changes: readonly GateChange[],
  side: 'before' | 'after',
): readonly unknown[] {
  const documents = new Map(stored)
  for (const change of changes) {
    const document = change[side]
    if (document === null) documents.delete(change.id)
    else documents.set(change.id, {...document, _id: change.id})
  }
  return [...documents.values()]
}
