import {decide, type GateClient, proofOf, recordsFrom, recordsOf} from '../../gate/index.ts'
import {documentsAround} from '../../references/around.ts'
import {draftId, publishedId} from '../../references/ids.ts'
import {isObject} from '../../references/isObject.ts'
import {type Desk, deskOf} from '../gate/desk.ts'
import {type Among, type World, worldOf} from './workLists.ts'

type Stored = Readonly<Record<string, unknown>>

/** What is asked of a client here; any version of `@sanity/client` has it. */
export type ListClient = GateClient & {
  readonly fetch: (
    query: string,
    params: Record<string, unknown>,
    options: {readonly perspective: 'published' | 'drafts' | 'raw'; readonly tag: string},
  ) => Promise<unknown>
}

const tag = 'sourceline.lists'

/** Which articles a list looks at, latest first, as many as asked for. */
const candidates: Readonly<Record<Among, string>> = {
  drafts: '*[_type == "article" && _id in path("drafts.**")] | order(_updatedAt desc)[0...$count]',
  published: '*[_type == "article" && defined(publishedAt)] | order(publishedAt desc)[0...$count]',
  edited: '*[_type == "article"] | order(_updatedAt desc)[0...$count]',
}

/** As what its articles are found: a draft by its own id, all else as the list is judged. */
const foundAs = {drafts: 'raw', published: 'published', edited: 'drafts'} as const
/** As what everything around them is read: what is not published yet goes along with a draft. */
const judgedAs = {drafts: 'drafts', published: 'published', edited: 'drafts'} as const

/** What a list was made of, and how many articles were looked at. */
export type Looked = {readonly ids: readonly string[]; readonly world: World; readonly isAll: boolean}

/**
 * Reads some articles with everything they are judged by, in a handful of requests however many they are.
 *
 * @param count - how many articles are looked at, latest first
 * @param user - the id of whoever looks
 */
export async function loadWorld(
  client: ListClient,
  desk: Desk,
  {among, count, user}: {readonly among: Among; readonly count: number; readonly user: string},
): Promise<Looked> {
  const ask = (query: string, params: Record<string, unknown>) =>
    client.fetch(query, params, {perspective: judgedAs[among], tag})
  const [policy, found] = await Promise.all([
    ask('*[_id == "policy"][0]', {}),
    client.fetch(candidates[among], {count}, {perspective: foundAs[among], tag}),
  ])
  const articles = objectsIn(found).map((article) => ({...article, _id: idOf(article)}))
  const ids = articles.map(({_id}) => _id)
  const started = [...articles, ...objectsIn([policy])]
  const around = articles.length === 0 ? [] : ((await documentsAround(started, ask)) ?? [])
  const own = new Set<unknown>([...ids, 'policy'])
  const documents = [...started, ...around.filter(({_id}) => !own.has(_id))]
  const at = new Date().toISOString()
  const [verdict, mine] = await Promise.all([
    among === 'drafts' ? verdictOn(client, desk, {ids, documents, at}) : undefined,
    among === 'edited' ? writtenBy(user, ids, client) : new Set<string>(),
  ])
  return {ids, world: worldOf(documents, {...(verdict && {verdict}), mine, at}), isAll: articles.length < count}
}

/** What the gate would say if all of them were published now. */
async function verdictOn(
  client: ListClient,
  desk: Desk,
  {ids, documents, at}: {readonly ids: readonly string[]; readonly documents: readonly Stored[]; readonly at: string},
) {
  const confidential = deskOf(client, desk)
  const [live, records] = await Promise.all([
    client.fetch('*[_id in $ids]', {ids: documents.map(idOf)}, {perspective: 'published', tag}),
    confidential ? recordsOf(ids, confidential) : recordsFrom([]),
  ])
  return decide({before: objectsIn(live), after: documents, records: desk.withoutRecords ? undefined : records, at})
}

/** The articles among some that somebody has written at, by the dataset's own history of drafts and published documents. */
async function writtenBy(user: string, ids: readonly string[], client: GateClient): Promise<ReadonlySet<string>> {
  const {historyOf} = await proofOf(
    ids.flatMap((id) => [id, draftId(id)]),
    client,
  )
  const isTheirs = (id: string) => historyOf(id).some(({author}) => author === user)
  return new Set(ids.filter((id) => isTheirs(id) || isTheirs(draftId(id))))
}

const idOf = ({_id}: Stored) => publishedId(String(_id))

function objectsIn(value: unknown): Stored[] {
  return Array.isArray(value) ? value.filter(isObject) : []
}
