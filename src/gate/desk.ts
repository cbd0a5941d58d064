import {type Proof, type Records, recordsFrom, type Transaction} from '../confidential/records/index.ts'
import {isObject} from '../references/isObject.ts'
import {objectsIn} from '../references/objectsIn.ts'
import {type GateClient, tag} from './ask.ts'

/** What is confidential about some articles, with the proof of who wrote it. */
const about = '*[_type in ["sourcingRecord", "approval"] && articleId in $ids]'

/**
 * The records and approvals of some articles, as the private dataset has them, each approval held to the lake's own history:
 * who wrote it, and whether they hold the role it names.
 *
 * ```ts
 * await recordsOf(['5f93fe35-…'], client.withConfig({dataset: 'confidential'}))
 * ```
 *
 * @param desk - a client of the private dataset, with the rights of whoever asks
 * @public
 */
export async function recordsOf(articles: readonly string[], desk: GateClient): Promise<Records> {
  if (articles.length === 0) return recordsFrom([])
  const documents = objectsIn(await desk.fetch(about, {ids: [...articles]}, {perspective: 'raw', tag}))
  const ids = documents.flatMap(({_id}) => (typeof _id === 'string' ? [_id] : []))
  return recordsFrom(documents, await proofOf(ids, desk))
}

/** As many ids as fit an address. */
const atOnce = 60

/** Who wrote some documents of the private dataset, and which roles everybody holds: `await proofOf(approvalIds, deskClient)`. @public */
export async function proofOf(ids: readonly string[], desk: GateClient): Promise<Proof> {
  const {projectId = '', dataset = ''} = desk.config()
  const chunks = Array.from({length: Math.ceil(ids.length / atOnce)}, (_, at) =>
    ids.slice(at * atOnce, (at + 1) * atOnce),
  )
  const [lines, project] = await Promise.all([
    Promise.all(
      chunks.map((chunk) =>
        desk.request({
          url: `/data/history/${dataset}/transactions/${chunk.join(',')}?excludeContent=true&excludeMutations=true`,
          tag,
        }),
      ),
    ),
    ids.length === 0 ? undefined : desk.projects.getById(projectId),
  ])
  const history = new Map<string, Transaction[]>()
  for (const {id, author, documentIDs} of lines.flatMap(transactionsIn)) {
    for (const document of documentIDs) history.set(document, [...(history.get(document) ?? []), {id, author}])
  }
  const roles = rolesIn(project)
  return {historyOf: (id) => history.get(id) ?? [], rolesOf: (user) => roles.get(user) ?? []}
}

/** A line of JSON each; a client may have read a single one already. */
function transactionsIn(answer: unknown): {id: string; author: string; documentIDs: string[]}[] {
  const lines: unknown[] =
    typeof answer === 'string'
      ? answer.split('\n').flatMap((line) => (line.trim() ? [JSON.parse(line)] : []))
      : [answer]
  return objectsIn(lines.flat()).flatMap(({id, author, documentIDs}) =>
    typeof id === 'string' && typeof author === 'string' && Array.isArray(documentIDs)
      ? [{id, author, documentIDs: documentIDs.filter((document) => typeof document === 'string')}]
      : [],
  )
}

/** @internal */
export function rolesIn(project: unknown): ReadonlyMap<string, readonly string[]> {
  const members = isObject(project) ? project.members : []
  return new Map(
    objectsIn(members).flatMap(({id, role, roles}) =>
      typeof id === 'string'
        ? [
            [
              id,
              [...objectsIn(roles).flatMap(({name}) => (typeof name === 'string' ? [name] : [])), ...textIn(role)],
            ] as const,
          ]
        : [],
    ),
  )
}

function textIn(value: unknown): string[] {
  return typeof value === 'string' ? [value] : []
}
