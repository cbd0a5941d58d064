import type {StoredDocument} from '../../documents.ts'
import {byId, type Entry} from './entry.ts'
import {compareEntries, type Order} from './order.ts'

/**
 * Entries in some order, with their documents and numbers beside them: in a large dataset every step to another object costs more than all
 * else, and most questions need the one or the other only.
 */
export type Listed = {readonly entries: Entry[]; documents: StoredDocument[]; readonly numbers: number[]}

/** The documents an index holds under one key, in the dataset's order, and in any other order asked for before. */
export type Posting = Listed & {
  orders: Map<string, Listed & {readonly order: Order}> | undefined
  /** Whether the documents were handed out: then a change makes a new list of them. */
  shared: boolean
  /** The numbers, made for those who ask whether it has a document: a bit for each in the dataset, or a set of few. */
  held: Uint32Array | ReadonlySet<number> | undefined
}

export function createPosting(entries: Entry[] = []): Posting {
  return {...listed(entries), orders: undefined, shared: false, held: undefined}
}

export function listed(entries: Entry[]): Listed {
  return {entries, documents: entries.map(({document}) => document), numbers: entries.map(({number}) => number)}
}

export function addEntry(posting: Posting, entry: Entry): void {
  beforeChange(posting)
  insert(posting, entry, byId)
  for (const listed of posting.orders?.values() ?? []) {
    insert(listed, entry, (left, right) => compareEntries(listed.order, left, right))
  }
}

/** Takes out an entry: the very one that was added, since it stands where its document put it. */
export function removeEntry(posting: Posting, entry: Entry): void {
  beforeChange(posting)
  remove(posting, entry, byId)
  for (const listed of posting.orders?.values() ?? []) {
    remove(listed, entry, (left, right) => compareEntries(listed.order, left, right))
  }
}

function beforeChange(posting: Posting): void {
  posting.held = undefined
  if (!posting.shared) return
  posting.documents = [...posting.documents]
  posting.shared = false
}

/** Whether a posting has the document with this number. */
export function hasNumber(posting: Posting, number: number): boolean {
  posting.held ??= posting.numbers.length > worthBits ? bitsOf(posting.numbers) : new Set(posting.numbers)
  const {held} = posting
  return held instanceof Uint32Array ? (((held[number >>> 5] ?? 0) >>> (number & 31)) & 1) === 1 : held.has(number)
}

/** Bits are faster to ask, and take room for every document of the dataset. */
const worthBits = 500

function bitsOf(numbers: readonly number[]): Uint32Array {
  let largest = 0
  for (const number of numbers) if (number > largest) largest = number
  const bits = new Uint32Array((largest >>> 5) + 1)
  for (const number of numbers) bits[number >>> 5] = (bits[number >>> 5] ?? 0) | (1 << (number & 31))
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

function insert({entries, documents, numbers}: Listed, entry: Entry, compare: Compare): void {
  const last = entries.at(-1)
  if (!last || compare(last, entry) < 0) {
    entries.push(entry)
    documents.push(entry.document)
    numbers.push(entry.number)
    return
  }
  const place = placeOf(entries, entry, compare)
  entries.splice(place, 0, entry)
  documents.splice(place, 0, entry.document)
  numbers.splice(place, 0, entry.number)
}

function remove({entries, documents, numbers}: Listed, entry: Entry, compare: Compare): void {
  const place = placeOf(entries, entry, compare)
  if (entries[place] !== entry) return
  entries.splice(place, 1)
  documents.splice(place, 1)
  numbers.splice(place, 1)
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
