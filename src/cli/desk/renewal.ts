import {draftId, publishedId} from '../../references/ids.ts'
import {keysIn, pointedAtBy, renamed} from '../../references/renamed.ts'
import {takenOut} from '../../sourcing/takenOut.ts'
import type {FreshNames} from './fresh.ts'
import type {NamedOnce} from './named.ts'
import {mutate, type Place, purging} from './place.ts'

export type Stored = Readonly<Record<string, unknown>> & {
  readonly _id: string
  readonly _type: string
  readonly _rev: string
}

/** How documents go on under fresh ids. */
export type Renewal = {
  /** Old ids, and the new ones. */
  readonly ids: ReadonlyMap<string, string>
  /** Documents, drafts too, that go on under another id, as they are. */
  readonly gone: readonly Stored[]
  /** Others that point at them, as they are. */
  readonly pointing: readonly Stored[]
  readonly mutations: readonly object[]
}

/** @param at - an ISO instant: when readers are told that a part was taken out */
export async function renewalOf(place: Place, named: NamedOnce, fresh: FreshNames, at: string): Promise<Renewal> {
  const ids = new Map([...named.keys()].map((id) => [id, fresh.id(id)]))
  const read = '*[_id in $ids || references($published)]'
  const published = [...ids.keys()]
  const both = published.flatMap((id) => [id, draftId(id)])
  const documents = await place.ask(() => place.newsroom.fetch<Stored[]>(read, {ids: both, published}))
  const gone = documents.filter(({_id}) => both.includes(_id))
  const pointing = documents.filter(({_id}) => !both.includes(_id))
  const keysOf = (document: Stored) => {
    const id = publishedId(document._id)
    return new Map(keysIn(document).map((key) => [key, fresh.key(id, key)]))
  }
  return {
    ids,
    gone,
    pointing,
    mutations: [
      // What somebody changed meanwhile is not overwritten: then all of it is refused.
      ...gone.map(({_id, _rev}) => ({patch: {id: _id, ifRevisionID: _rev, unset: ['_unchanged']}})),
      ...gone.map((document) => {
        const {_rev, _createdAt, _updatedAt, ...said} = document
        const now = renamed(said, {ids, keys: keysOf(document)})
        const isTold = named.get(publishedId(document._id))?.readers === true
        return {create: isTold ? withNotice(now, at, fresh) : now}
      }),
      ...pointing.map((document) => {
        const changed = Object.entries(document).filter(([, value]) => pointedAtBy(value).some((id) => ids.has(id)))
        const set = Object.fromEntries(changed.map(([name, value]) => [name, renamed(value, {ids})]))
        return {patch: {id: document._id, ifRevisionID: document._rev, set}}
      }),
      ...purging(published),
    ],
  }
}

/** Of an article that readers had; not twice. */
function withNotice(document: Readonly<Record<string, unknown>>, at: string, fresh: FreshNames) {
  const notices: readonly unknown[] = Array.isArray(document.notices) ? document.notices : []
  const isArticle = typeof document.headline === 'string' && document.publishedAt !== undefined
  if (!isArticle || notices.some((notice) => Object(notice).text === takenOut)) return document
  const key = fresh.key(String(document._id), `notice ${at}`)
  const notice = {_type: 'notice', _key: key, kind: 'update', at: `${at.slice(0, 16)}:00.000Z`, text: takenOut}
  return {...document, notices: [...notices, notice]}
}

/** A note of the desk that is about an article or a claim by its id. */
type Note = {
  readonly _id: string
  readonly articleId: string | null
  readonly claimId: string | null
  readonly key: string | null
}

/**
 * Notes of the desk about what goes on under another id, with what has to be set in them. By what is not there any more: so
 * a run that was interrupted before this is taken up again.
 */
export async function notesToMend(place: Place, fresh: FreshNames, going: ReadonlyMap<string, string> = new Map()) {
  const notes = await place.ask(() =>
    place.desk.fetch<Note[]>('*[_type == "sourcingRecord"]{_id, articleId, claimId, key} | order(_id asc)'),
  )
  const ids = [...new Set(notes.flatMap(({articleId, claimId}) => [articleId ?? [], claimId ?? []].flat()))]
  const asked = ids.flatMap((id) => [id, draftId(id), fresh.id(id), draftId(fresh.id(id))])
  const there = new Set(
    (await place.ask(() => place.newsroom.fetch<string[]>('*[_id in $asked]._id', {asked}))).map(publishedId),
  )
  const now = (id: string | null) => {
    if (id === null) return undefined
    return going.get(id) ?? (!there.has(id) && there.has(fresh.id(id)) ? fresh.id(id) : undefined)
  }
  return notes.flatMap(({_id, articleId, claimId, key}) => {
    const article = now(articleId)
    const claim = now(claimId)
    const set = {
      ...(article !== undefined && {articleId: article}),
      ...(article !== undefined && key !== null && {key: fresh.key(String(articleId), key)}),
      ...(claim !== undefined && {claimId: claim}),
    }
    return Object.keys(set).length === 0 ? [] : [{patch: {id: _id, set}}]
  })
}

/** In the newsroom first, all of it or none; then at the desk, which can be done again. */
export async function renew(place: Place, person: string, renewal: Renewal, fresh: FreshNames): Promise<number> {
  const tag = 'sourceline.withdraw'
  await place.ask(() => mutate(place.newsroom, [...renewal.mutations, ...purging([person])], tag))
  const notes = await notesToMend(place, fresh)
  if (notes.length > 0) await place.ask(() => mutate(place.desk, notes, tag))
  return notes.length
}
