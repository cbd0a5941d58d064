import type {StoredDocument} from '../../documents.ts'
import type {Entry} from './entry.ts'
import {compareEntries, type Order} from './order.ts'

/**
 * Documents in some order, beside where each stands in the dataset. Two lists: what a query reads is the documents, and in a large dataset
 * one step less on the way to each is half of what it costs.
 */
export type Listed = {readonly entries: Entry[]; documents: StoredDocument[]}

/** The documents an index holds under one key, in the dataset's order, and in any other order asked for before. */
export type Posting = Listed & {
  orders: Map<string, Listed & {readonly order: Order}> | undefined
  /** Whether the documents were handed out: then a change makes a new list of them. */
  shared: boolean
}

export function createPosting(entries: Entry[] = []): Posting {
  return {entries, documents: entries.map(({document}) => document), orders: undefined, shared: false}
}

export const byOrdinal = (left: Entry, right: Entry) => left.ordinal - right.ordinal

export function addEntry(posting: Posting, entry: Entry): void {
  ownDocuments(posting)
  insert(posting, entry, byOrdinal)
  for (const listed of posting.orders?.values() ?? []) {
    insert(listed, entry, (left, right) => compareEntries(listed.order, left, right))
  }
}

/** Takes out an entry: the very one that was added, since it stands where its document put it. */
export function removeEntry(posting: Posting, entry: Entry): void {
  ownDocuments(posting)
  remove(posting, entry, byOrdinal)
  for (const listed of posting.orders?.values() ?? []) {
    remove(listed, entry, (left, right) => compareEntries(listed.order, left, right))
  }
}

function ownDocuments(posting: Posting): void {
  if (!posting.shared) return
  posting.documents = [...posting.documents]
  posting.shared = false
}

export function hasEntry({entries}: Posting, entry: Entry): boolean {
  return entries[placeOf(entries, entry, byOrdinal)]?.ordinal === entry.ordinal
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
    sorted = {order, entries, documents: entries.map(({document}) => document)}
    const oldest = posting.orders.size >= ordersKept ? posting.orders.keys().next().value : undefined
    if (oldest !== undefined) posting.orders.delete(oldest)
    posting.orders.set(order.key, sorted)
  }
  return sorted
}

type Compare = (left: Entry, right: Entry) => number

function insert({entries, documents}: Listed, entry: Entry, compare: Compare): void {
  const last = entries.at(-1)
  if (!last || compare(last, entry) < 0) {
    entries.push(entry)
    documents.push(entry.document)
    return
  }
  const place = placeOf(entries, entry, compare)
  entries.splice(place, 0, entry)
  documents.splice(place, 0, entry.document)
}

function remove({entries, documents}: Listed, entry: Entry, compare: Compare): void {
  const place = placeOf(entries, entry, compare)
  if (entries[place] !== entry) return
  entries.splice(place, 1)
  documents.splice(place, 1)
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
