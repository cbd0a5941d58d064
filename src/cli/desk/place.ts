import type {SanityClient} from '@sanity/client'
import {draftId} from '../../references/ids.ts'
import {CannotRun} from '../command.ts'
import {asked, clientFor, type Dataset} from '../dataset.ts'

type Environment = Readonly<Record<string, string | undefined>>

/** The newsroom and its desk, and how either is asked. */
export type Place = {
  readonly newsroom: SanityClient
  readonly desk: SanityClient
  /** Nobody outside has it: what fresh ids are made from. */
  readonly secret: string
  readonly ask: <Answer>(question: () => Promise<Answer>) => Promise<Answer>
}

const mend = 'Give a token that may read and write there in SOURCELINE_DESK_TOKEN.'

/** @throws CannotRun that names the variable */
export async function placeIn(env: Environment): Promise<Place> {
  const projectId = env.SANITY_STUDIO_PROJECT_ID
  const dataset = env.SANITY_STUDIO_DATASET || 'production'
  const confidential = env.SANITY_STUDIO_CONFIDENTIAL_DATASET
  const apiHost = env.SOURCELINE_API_HOST
  const token = env.SOURCELINE_DESK_TOKEN
  if (!projectId || !confidential) {
    throw new CannotRun('Set SANITY_STUDIO_PROJECT_ID and SANITY_STUDIO_CONFIDENTIAL_DATASET: where the desk is.')
  }
  if (!token) throw new CannotRun(`SOURCELINE_DESK_TOKEN is not set. ${mend}`)
  const at = (name: string): Dataset => ({projectId, dataset: name, ...(apiHost && {apiHost})})
  const [newsroom, desk] = await Promise.all(
    [dataset, confidential].map((name) => clientFor(at(name), {token, perspective: 'raw'})),
  )
  if (newsroom === undefined || desk === undefined) throw new CannotRun('No client can be made of this.')
  return {newsroom, desk, secret: token, ask: (question) => asked(at(confidential), mend, question)}
}

/** A document of the desk, as far as it is told: never what it says. */
export type Entry = {
  readonly _id: string
  readonly _type: string
  readonly articleId?: string
  readonly _updatedAt: string
}

const told = '{_id, _type, articleId, _updatedAt}'

export function entriesOf({desk, ask}: Place, filter: string, params: Record<string, unknown>): Promise<Entry[]> {
  return ask(() =>
    desk.fetch<Entry[]>(`*[_type in ["sourcingRecord", "approval"] && ${filter}] | order(_id asc) ${told}`, params),
  )
}

/** Articles of which nothing may be destroyed, with since when. */
export async function holdsIn({desk, ask}: Place): Promise<ReadonlyMap<string, string>> {
  const holds = await ask(() =>
    desk.fetch<{articleId: string; since?: string}[]>(
      '*[_type == "hold" && !(_id in path("drafts.**"))]{articleId, since}',
    ),
  )
  return new Map(holds.map(({articleId, since = 'some time'}) => [articleId, since.slice(0, 10)]))
}

/** Takes documents away with every revision they ever had, their drafts too. */
export function purging(ids: readonly string[]): readonly object[] {
  return ids.flatMap((id) => [{delete: {id, purge: true}}, {delete: {id: draftId(id), purge: true}}])
}

/** All of it, or none. The client's own transactions know no purge. */
export async function mutate(client: SanityClient, mutations: readonly object[], tag: string): Promise<void> {
  const {dataset = ''} = client.config()
  await client.request({method: 'POST', url: `/data/mutate/${dataset}`, body: {mutations}, tag})
}

export async function purge(client: SanityClient, ids: readonly string[]): Promise<void> {
  await mutate(client, purging(ids), 'sourceline.purge')
}
