import type {StoredDocument} from '../../documents.ts'
import type {Entry} from './entry.ts'
import {compareEntries, type Order} from './order.ts'

/**
 * Entries in some order, with their documents and numbers beside them: in a large dataset every step to another object costs more than all
 * else, and most questions need the one or the other only.
 */
export type Listed = {readonly entries: Entry[]; documents: StoredDocument[]; readonly ordinals: number[]}

/** The documents an index holds under one key, in the dataset's order, and in any other order asked for before. */
export type Posting = Listed & {
  orders: Map<string, Listed & {readonly order: Order}> | undefined
  /** Whether the documents were handed out: then a change makes a new list of them. */
  shared: boolean
  /** A bit for each number in the dataset: made where many ask a large posting whether it has a document. */
  bits: Uint32Array | undefined
}

export function createPosting(entries: Entry[] = []): Posting {
  return {...listed(entries), orders: undefined, shared: false, bits: undefined}
}

export function listed(entries: Entry[]): Listed {
  return {entries, documents: entries.map(({document}) => document), ordinals: entries.map(({ordinal}) => ordinal)}
}

export const byOrdinal = (left: Entry, right: Entry) => left.ordinal - right.ordinal

export function addEntry(posting: Posting, entry: Entry): void {
  beforeChange(posting)
  insert(posting, entry, byOrdinal)
  for (const listed of posting.orders?.values() ?? []) {
    insert(listed, entry, (left, right) => compareEntries(listed.order, left, right))
  }
}

/** Takes out an entry: the very one that was added, since it stands where its document put it. */
export function removeEntry(posting: Posting, entry: Entry): void {
  beforeChange(posting)
  remove(posting, entry, byOrdinal)
  for (const listed of posting.orders?.values() ?? []) {
    remove(listed, entry, (left, right) => compareEntries(listed.order, left, right))
  }
}

function beforeChange(posting: Posting): void {
  posting.bits = undefined
  if (!posting.shared) return
  posting.documents = [...posting.documents]
  posting.shared = false
}

/** Whether a posting has the document with this number. */
export function hasOrdinal(posting: Posting, ordinal: number): boolean {
  const {ordinals} = posting
  if (ordinals.length > worthBits) {
    posting.bits ??= bitsOf(ordinals)
    return (((posting.bits[ordinal >>> 5] ?? 0) >>> (ordinal & 31)) & 1) === 1
  }
  let low = 0
  let high = ordinals.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((ordinals[middle] ?? 0) < ordinal) low = middle + 1
    else high = middle
  }
  return ordinals[low] === ordinal
}

/** Fewer than this are found by halving. */
const worthBits = 500

function bitsOf(ordinals: readonly number[]): Uint32Array {
  const bits = new Uint32Array(((ordinals.at(-1) ?? 0) >>> 5) + 1)
  for (const ordinal of ordinals) bits[ordinal >>> 5] = (bits[ordinal >>> 5] ?? 0) | (1 << (ordinal & 31))
  return bits
}

/** The documents as a list that nobody changes. */
export function documentsOf(posting: Posting): readonly StoredDocument[] {
  posting.shared = true
  return posting.documents
}

const ordersKept = 8

/** The documents in an order; sorted when first asked for, and kept so. */
export function inOrder(posting: Posting, order: Order): Listed {
  posting.orders ??= new Map()
  let sorted = posting.orders.get(order.key)
  if (!sorted) {
    const entries = posting.entries.toSorted((left, right) => compareEntries(order, left, right))
    sorted = {order, ...listed(entries)}
    const oldest = posting.orders.size >= ordersKept ? posting.orders.keys().next().value : undefined
    if (oldest !== undefined) posting.orders.delete(oldest)
    posting.orders.set(order.key, sorted)
  }
  return sorted
}

type Compare = (left: Entry, right: Entry) => number

function insert({entries, documents, ordinals}: Listed, entry: Entry, compare: Compare): void {
  const last = entries.at(-1)
  if (!last || compare(last, entry) < 0) {
    entries.push(entry)
    documents.push(entry.document)
    ordinals.push(entry.ordinal)
    return
  }
  const place = placeOf(entries, entry, compare)
  entries.splice(place, 0, entry)
  documents.splice(place, 0, entry.document)
  ordinals.splice(place, 0, entry.ordinal)
}

function remove({entries, documents, ordinals}: Listed, entry: Entry, compare: Compare): void {
  const place = placeOf(entries, entry, compare)
  if (entries[place] !== entry) return
  entries.splice(place, 1)
  documents.splice(place, 1)
  ordinals.splice(place, 1)
}

/** The first place whose entry does not come before this one. */
function placeOf(entries: readonly Entry[], entry: Entry, compare: Compare): number {
  let low = 0
  let high = entries.length
  while (low < high) {
    const middle = (low + high) >>> 1
    const found = entries[middle]
    if (found && compare(found, entry) < 0) low = middle + 1
    else high = middle
  }
  return low
}
