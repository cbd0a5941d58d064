import type {SanityClient} from '@sanity/client'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import type {Newsroom, Page} from '../../src/index.ts'
import type {InitialDocument} from '../../src/lake/index.ts'
import {newsroomOf} from './newsroom.ts'

/** What an editor does while somebody turns pages. Indices are taken modulo the documents there are. */
type Edit =
  | {readonly does: 'insert'; readonly minute: number}
  | {readonly does: 'delete' | 'rewrite'; readonly index: number}
  | {readonly does: 'move'; readonly index: number; readonly minute: number}

const index = fc.nat(1000)
// Few minutes, so that many documents share one and the id decides.
const minute = fc.nat(12)
const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({does: fc.constant('insert'), minute}),
  fc.record({does: fc.constantFrom('delete', 'rewrite'), index}),
  fc.record({does: fc.constant('move'), index, minute}),
)
const turning = fc.record({
  minutes: fc.array(minute, {minLength: 1, maxLength: 25}),
  /** What happens before each further page. */
  edits: fc.array(fc.array(edit, {maxLength: 4}), {maxLength: 12}),
  limit: fc.integer({min: 1, max: 6}),
})

const at = (minutes: number) => `2026-03-01T10:${String(minutes).padStart(2, '0')}:00Z`

/** Turns all pages while the edits are made, and compares what was seen with what stood still. */
async function turn(
  kind: ListKind,
  {minutes, edits, limit}: {minutes: readonly number[]; edits: readonly (readonly Edit[])[]; limit: number},
) {
  // Ids in no order: an insertion can come before or after every page that was seen.
  let made = 0
  const nextId = () => `${((made++ * 7919) % 10007).toString().padStart(5, '0')}-${kind.type}`
  const documents = minutes.map((minute) => kind.document(nextId(), minute))
  const {lake, newsroom} = await newsroomOf(documents)
  const editor = lake.client({token: lake.token})
  const present = documents.map(({_id}) => _id)
  const still = new Set(present)

  const seen: string[] = []
  let after: string | null | undefined
  for (let page = 0; after !== null; page += 1) {
    for (const one of page === 0 ? [] : (edits[page - 1] ?? [])) await make(one, editor)
    const {items, next} = await kind.page(newsroom, {limit, ...(after === undefined ? {} : {after})})
    expect(items.length).toBeLessThanOrEqual(limit)
    seen.push(...items.map(({id}) => id))
    after = next
  }
  await lake.close()
  for (const id of still) expect(seen.filter((one) => one === id)).toEqual([id])

  async function make(one: Edit, client: SanityClient) {
    if (one.does === 'insert') {
      const document = kind.document(nextId(), one.minute)
      present.push(document._id)
      await client.create(document)
      return
    }
    const id = present[one.index % present.length]
    if (id === undefined) return
    if (one.does === 'rewrite')
      await client.patch(id).set({headline: 'Rewritten', text: 'A claim that was rewritten.'}).commit()
    if (one.does === 'move') {
      await client
        .patch(id)
        .set({publishedAt: at(one.minute)})
        .commit()
      if (kind.type === 'article') still.delete(id)
    }
    if (one.does === 'delete') {
      await client.delete(id)
      still.delete(id)
      present.splice(present.indexOf(id), 1)
    }
  }
}

type ListKind = {
  readonly type: string
  readonly document: (id: string, minute: number) => InitialDocument
  readonly page: (newsroom: Newsroom, params: {limit: number; after?: string}) => Promise<Page<{readonly id: string}>>
}

const articles: ListKind = {
  type: 'article',
  document: (_id, minute) => ({
    _id,
    _type: 'article',
    headline: _id,
    slug: {current: _id},
    kind: 'news',
    publishedAt: at(minute),
    topics: [],
  }),
  page: ({articles}, params) => articles.list(params),
}

const claims: ListKind = {
  type: 'claim',
  document: (_id) => ({_id, _type: 'claim', text: `A claim called ${_id}.`}),
  page: ({claims}, params) => claims.list(params),
}

describe('turning pages while documents are inserted, deleted and edited', () => {
  it.each([
    ['articles', articles],
    ['claims', claims],
  ])('shows each of the %s that stood still exactly once', async (_, kind) => {
    await fc.assert(
      fc.asyncProperty(turning, (run) => turn(kind, run)),
      {numRuns: 40},
    )
  })
})
