import {describe, expect, it} from 'vitest'
import {anonymous} from '../../../src/lake/access/viewer.ts'
import type {Commit, StoredDocument} from '../../../src/lake/documents.ts'
import {createFeed} from '../../../src/lake/listen/feed.ts'
import {createHub} from '../../../src/lake/listen/hub.ts'
import {createShared} from '../../../src/lake/listen/shared.ts'
import {createDataset} from '../../../src/lake/store/dataset.ts'

const options = {
  resumes: false,
  includeResult: true,
  includePreviousRevision: false,
  includeMutations: true,
  includeAllVersions: false,
  effects: false,
  visibility: 'query',
} as const

function commitOf(sequence: number, changes = 1): Commit {
  const timestamp = '2026-11-22T12:00:00Z'
  const transactionId = `t${sequence}`
  const created = (id: string) => {
    const after = {_id: id, _type: 'claim', _rev: transactionId, _createdAt: timestamp, _updatedAt: timestamp}
    return {id, before: null, after, mutations: [{create: after}]}
  }
  const made = Array.from({length: changes}, (_, at) => created(`d${sequence}-${at}`))
  return {sequence, dataset: 'production', transactionId, timestamp, author: 'local', changes: made}
}

describe('a feed', () => {
  it('asks its filter once for a document and writes its event once, however many listen', () => {
    let asked = 0
    const filter = (_document: StoredDocument) => {
      asked += 1
      return true
    }
    const feed = createFeed(createDataset('production', 'public', []), anonymous, filter, options)
    const commit = commitOf(1)
    const told = Array.from({length: 1000}, () => feed(commit))
    expect(asked).toBe(1)
    expect(new Set(told.map(([frame]) => frame)).size).toBe(1)
    expect(feed({...commit, dataset: 'other'})).toEqual([])
  })

  it('is made once for all who ask for the same, and again when all have gone', () => {
    const shared = createShared<object>()
    const first = shared.acquire('a', () => ({}))
    const second = shared.acquire('a', () => ({}))
    expect(second.value).toBe(first.value)
    first.release()
    const third = shared.acquire('a', () => ({}))
    expect(third.value).toBe(first.value)
    second.release()
    third.release()
    expect(shared.acquire('a', () => ({})).value).not.toBe(first.value)
  })
})

describe('what is remembered for listeners that come back', () => {
  it('has a bound in transactions and in documents', () => {
    const hub = createHub()
    const isIt = (id: string) => (commit: Commit) => commit.transactionId === id
    for (let sequence = 1; sequence <= 600; sequence += 1) hub.publish(commitOf(sequence))
    expect(hub.since('production', isIt('t100'))).toBeUndefined()
    expect(hub.since('production', isIt('t101'))).toHaveLength(500)
    hub.publish(commitOf(601, 19_999))
    expect(hub.since('production', isIt('t600'))).toHaveLength(2)
    expect(hub.since('production', isIt('t599'))).toBeUndefined()
    hub.publish(commitOf(602, 30_000))
    expect(hub.since('production', isIt('t602'))).toBeUndefined()
    hub.publish(commitOf(603))
    expect(hub.since('production', isIt('t603'))).toHaveLength(1)
  })
})
