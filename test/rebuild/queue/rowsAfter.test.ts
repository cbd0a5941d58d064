import {expect, it} from 'vitest'
import type {DocumentRow} from '../../../src/rebuild/journal/documentRow.ts'
import {rowsAfter} from '../../../src/rebuild/queue/rowsAfter.ts'
import {change} from '../delivery.ts'

const keys = {
  slug: null,
  kind: null,
  publishedAt: null,
  authors: [],
  topics: [],
  broader: null,
  variantOf: null,
  claims: [],
}
const row = (revision: string): DocumentRow => ({
  id: 'a',
  type: 'article',
  revision,
  createdAt: '2026-01-01T00:00:00Z',
  updatedAt: '2026-01-01T00:00:00Z',
  keys,
})
const told = (previous: string | null | undefined, revision: string) => ({...change, id: 'a', previous, revision})
const deleted = (revision: string) => ({...told(revision, revision), operation: 'delete' as const})
const seen = (revision: string) => new Map([['a', JSON.stringify(row(revision))]])
const there = (revision: string) => new Map([['a', row(revision)]])
const revisionOf = (rows: ReadonlyMap<string, string | null>): unknown => {
  const text = rows.get('a')
  return typeof text === 'string' ? JSON.parse(text).revision : text
}

it.each([
  ['every change since was told', [told('r1', 'r2'), told('r2', 'r3')], 'r3'],
  ['they came in another order', [told('r2', 'r3'), told('r1', 'r2')], 'r3'],
  ['one in between was lost', [told('r2', 'r3')], 'r1'],
  ['a webhook registered earlier does not tell what was before', [told(undefined, 'r3')], 'r1'],
  ['what is there is newer than what was told', [told('r1', 'r2')], 'r1'],
] as const)('where %s', (_, changes, revision) => {
  expect(revisionOf(rowsAfter(changes, there('r3'), seen('r1')))).toBe(revision)
})

it('remembers what was told ahead of a change that is late', () => {
  const ahead = rowsAfter([told('r2', 'r3')], there('r3'), seen('r1'))
  expect(revisionOf(rowsAfter([told('r1', 'r2')], there('r3'), new Map([['a', ahead.get('a') ?? '']])))).toBe('r3')
})

it('forgets a deleted document only where all that happened to it was told', () => {
  expect(revisionOf(rowsAfter([told('r1', 'r2'), deleted('r2')], new Map(), seen('r1')))).toBe(null)
  expect(revisionOf(rowsAfter([deleted('r2')], new Map(), seen('r1')))).toBe('r1')
})

it('forgets what a look misses, also where something was told since that leads on', () => {
  const ahead = rowsAfter([told('r1', 'r2')], there('r3'), seen('r1'))
  expect(revisionOf(rowsAfter([deleted('r1')], new Map(), new Map([['a', ahead.get('a') ?? '']])))).toBe(null)
})

it('takes a document it has not seen for new where its creation was told, and else leaves it to the cursor', () => {
  expect(revisionOf(rowsAfter([told(null, 'r1')], there('r1'), new Map()))).toBe('r1')
  expect(rowsAfter([told('r1', 'r2')], there('r2'), new Map()).size).toBe(0)
})

it('ends where links go in a circle', () => {
  expect(revisionOf(rowsAfter([told('r1', 'r2'), told('r2', 'r1')], there('r3'), seen('r1')))).toBe('r1')
})
