import type {StoredDocument} from '../../documents.ts'
import type {Entry} from './entry.ts'
import {compareEntries, type Order} from './order.ts'

/** The documents an index holds under one key, in the dataset's order, and in any other order asked for before. */
export type Posting = {
  readonly entries: Entry[]
  documents: readonly StoredDocument[] | undefined
  orders: Map<string, {readonly order: Order; readonly entries: Entry[]}> | undefined
}

export function createPosting(entries: Entry[] = []): Posting {
  return {entries, documents: undefined, orders: undefined}
}

const byOrdinal = (left: Entry, right: Entry) => left.ordinal - right.ordinal

export function addEntry(posting: Posting, entry: Entry): void {
  insert(posting.entries, entry, byOrdinal)
  posting.documents = undefined
  for (const {order, entries} of posting.orders?.values() ?? []) {
    insert(entries, entry, (left, right) => compareEntries(order, left, right))
  }
}

/** Takes out an entry: the very one that was added, since it stands where its document put it. */
export function removeEntry(posting: Posting, entry: Entry): void {
  remove(posting.entries, entry, byOrdinal)
  posting.documents = undefined
  for (const {order, entries} of posting.orders?.values() ?? []) {
    remove(entries, entry, (left, right) => compareEntries(order, left, right))
  }
}

export function hasEntry({entries}: Posting, entry: Entry): boolean {
  return entries[placeOf(entries, entry, byOrdinal)]?.ordinal === entry.ordinal
}

export function documentsOf(posting: Posting): readonly StoredDocument[] {
  posting.documents ??= posting.entries.map(({document}) => document)
  return posting.documents
}

const ordersKept = 8

/** The entries in an order; sorted when first asked for, and kept so. */
export function inOrder(posting: Posting, order: Order): readonly Entry[] {
  posting.orders ??= new Map()
  let sorted = posting.orders.get(order.key)
  if (!sorted) {
    sorted = {order, entries: posting.entries.toSorted((left, right) => compareEntries(order, left, right))}
    const oldest = posting.orders.size >= ordersKept ? posting.orders.keys().next().value : undefined
    if (oldest !== undefined) posting.orders.delete(oldest)
    posting.orders.set(order.key, sorted)
  }
  return sorted.entries
}

type Compare = (left: Entry, right: Entry) => number

function insert(entries: Entry[], entry: Entry, compare: Compare): void {
  const last = entries.at(-1)
  if (!last || compare(last, entry) < 0) entries.push(entry)
  else entries.splice(placeOf(entries, entry, compare), 0, entry)
}

function remove(entries: Entry[], entry: Entry, compare: Compare): void {
  const place = placeOf(entries, entry, compare)
  if (entries[place] === entry) entries.splice(place, 1)
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
