import {anonymous, editor, type Viewer} from '../../../src/lake/access/viewer.ts'
import type {Change, StoredDocument} from '../../../src/lake/documents.ts'
import type {Perspective} from '../../../src/lake/query/perspective.ts'
import {createDataset, type Dataset} from '../../../src/lake/store/dataset.ts'

/** Who looks, and how. */
export const eyes: readonly (readonly [Viewer, Perspective])[] = [
  [editor, 'raw'],
  [editor, ['published']],
  [anonymous, ['published']],
  [anonymous, 'raw'],
  [editor, ['drafts', 'published']],
  [editor, ['r1', 'drafts', 'published']],
]

/** A row of numbers from 0 to 1 that is the same for the same seed. */
export function numbersFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    // mulberry32
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

const scalars: readonly unknown[] = ['a', 'b', 'ä', '', 0, 1, 2, -1, 1.5, true, false, null]

/** Documents of every awkward shape: missing fields and nulls, mixed types, drafts and versions, references in depth. */
export function randomDocument(random: () => number, id: string, size: number): StoredDocument {
  const pick = <Item>(items: readonly Item[]): Item | undefined => items[Math.floor(random() * items.length)]
  const target = () => `d${Math.floor(random() * size * 1.1)}`
  const reference = () =>
    random() < 0.1
      ? {_ref: target(), _type: 'reference', _dataset: 'other'}
      : {_ref: random() < 0.05 ? '' : target(), _type: 'reference', _weak: random() < 0.5}
  const several = <Item>(make: () => Item): Item[] => Array.from({length: Math.floor(random() * 4)}, make)
  const fields: Record<string, () => unknown> = {
    n: () => pick(scalars),
    name: () => pick(['red plan', 'blue plan', 'plan', '', 7]),
    slug: () => (random() < 0.8 ? {current: pick(['x', 'y', 'z', 1, null])} : pick(scalars)),
    at: () => `2025-0${1 + Math.floor(random() * 9)}-01T00:00:00Z`,
    tags: () => (random() < 0.8 ? several(() => pick(scalars)) : pick(scalars)),
    owner: reference,
    topics: () => several(reference),
    lines: () => several(() => ({_key: target(), claim: reference(), n: pick(scalars)})),
  }
  const document: Record<string, unknown> = {}
  for (const [field, make] of Object.entries(fields)) if (random() < 0.75) document[field] = make()
  return {
    _id: id,
    _type: pick(['article', 'claim', 'topic']) ?? 'topic',
    _rev: String(random()),
    _createdAt: '2025-01-01T00:00:00Z',
    _updatedAt: '2025-01-01T00:00:00Z',
    ...document,
  }
}

/** Ids of every kind, in no order. */
export function randomId(random: () => number, size: number): string {
  const id = `d${Math.floor(random() * size)}`
  const kind = random()
  if (kind < 0.7) return id
  if (kind < 0.85) return `drafts.${id}`
  return kind < 0.95 ? `versions.r1.${id}` : `hidden.${id}`
}

export function randomDataset(random: () => number, size: number): Dataset {
  const ids = new Set(Array.from({length: size}, () => randomId(random, size)))
  const documents = [...ids].map((id) => randomDocument(random, id, size))
  return createDataset('d', 'public', documents)
}

/** What a transaction does to some documents: creates, replaces and deletes. */
export function randomChanges(random: () => number, dataset: Dataset, size: number): Change[] {
  const ids = new Set(Array.from({length: 1 + Math.floor(random() * 6)}, () => randomId(random, size)))
  return [...ids].map((id) => ({
    id,
    before: dataset.get(id) ?? null,
    after: random() < 0.3 ? null : randomDocument(random, id, size),
    mutations: [],
  }))
}
