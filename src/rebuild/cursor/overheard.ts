import * as z from 'zod/mini'
import {object} from '../../queries/shapes/object.ts'
import {isPublishedIn} from '../../references/ids.ts'
import {type ContentChange, type Keys, keys} from '../change.ts'
import type {DocumentRow} from '../journal/documentRow.ts'
import type {Journal} from '../journal/journal.ts'
import {unref} from '../unref.ts'
import {keysIn} from './keysIn.ts'
import {putDown} from './putDown.ts'

/**
 * As much of `@sanity/client` as listens.
 *
 * @public
 */
export interface ListeningClient {
  listen(
    query: string,
    params: Record<string, unknown>,
    options: {includeResult: boolean; visibility: 'query'; events: ('welcome' | 'mutation')[]},
  ): {subscribe(observer: {next(event: unknown): void; error(error: unknown): void}): {unsubscribe(): void}}
}

/** What a document was at some moment between two looks. */
export type Heard = {readonly type: ContentChange['type']; readonly revision: string; readonly keys: Keys}

/** What was overheard of documents since it was last asked for. @internal */
export type Overheard = {
  /** Resolves once it listens, or after a second: what a document was before that is only known to a look that comes after. */
  readonly listens: Promise<void>
  /** All that is remembered, also by whoever used this journal before. */
  heard(): Promise<ReadonlyMap<string, readonly Heard[]>>
  /** Remembers what a look saw and left to its delivery: pages may be made of it, and it may be gone by the next look. */
  saw(rows: readonly DocumentRow[]): void
  /** Forgets what one look has used; not what came after it. */
  forget(used: ReadonlyMap<string, readonly Heard[]>, but: ReadonlySet<string>): void
  close(): void
}

const kept = z.record(z.string(), z.array(object({type: z.string(), revision: z.string(), keys})))

const filter = `*[_type in $types && ${isPublishedIn('_id')}]`
const RECONNECT = 2000
const PATIENCE = 1000
/** More is kept of no look: a look is seconds apart. */
const MOST = 20_000
const HEARD = 'heard'

/**
 * Listens to what documents become, so that what one was between two looks is known without the history: also of one that was
 * created and deleted again. Purges nothing by itself. What was heard stands in the journal: a process that is killed may have made a page of
 * what a document was for a moment, and leaves it to the next to find it again.
 *
 * @internal
 */
export function overhear(
  client: ListeningClient,
  journal: Journal,
  types: readonly string[],
  /** Called when it listens again after a break: what happened meanwhile was not heard. */
  again: () => void,
): Overheard {
  const heard = new Map<string, readonly Heard[]>()
  let count = 0
  let isClosed = false
  let timer: ReturnType<typeof setTimeout> | undefined
  let subscription: {unsubscribe(): void} | undefined

  const remember = (id: string, {type, revision, keys}: Heard) => {
    const before = heard.get(id) ?? []
    if (count >= MOST || before.some((one) => one.revision === revision)) return
    heard.set(id, [...before, {type, revision, keys}])
    count += 1
    void keep()
  }
  let taken: Promise<void> | undefined
  /** What whoever used this journal before had heard; read again where the journal was away. */
  const takeOver = () => {
    taken ??= journal.mark(HEARD).then((text) => {
      for (const [id, all] of heardIn(text, types)) for (const one of all) remember(id, one)
    })
    taken.catch(() => {
      taken = undefined
    })
    return taken
  }

  let isWriting = false
  let isBehind = false
  /** One writing at a time; what is heard meanwhile is written with the next. Never over what was not taken over yet. */
  async function keep(): Promise<void> {
    isBehind = true
    if (isWriting) return
    isWriting = true
    try {
      await takeOver()
      while (isBehind) {
        isBehind = false
        await journal.putMark(HEARD, JSON.stringify(Object.fromEntries(heard)))
      }
    } catch {
      // The journal is away: written with the next that is heard.
    }
    isWriting = false
  }

  let hasListened = false
  const welcome = Promise.withResolvers<void>()
  // Not let go of: a process in which nothing else goes on has to wait for it all the same.
  const patience = setTimeout(welcome.resolve, PATIENCE)

  const hear = (event: unknown) => {
    const {type: name, documentId, result}: {type?: unknown; documentId?: unknown; result?: unknown} = Object(event)
    if (name === 'welcome') {
      welcome.resolve()
      if (hasListened) again()
      hasListened = true
    }
    if (typeof documentId !== 'string' || typeof result !== 'object' || result === null) return
    const {_type, _rev, _createdAt, _updatedAt}: Record<string, unknown> = {...result}
    const type = types.find((one) => one === _type)
    if (type === undefined || typeof _rev !== 'string') return
    const keys = keysIn({...result})
    const at = {createdAt: String(_createdAt), updatedAt: String(_updatedAt)}
    putDown(journal, [{id: documentId, type, revision: _rev, ...at, keys}]).catch(() => {})
    remember(documentId, {type, revision: _rev, keys})
  }
  const connect = () => {
    if (isClosed) return
    subscription = client
      .listen(filter, {types}, {includeResult: true, visibility: 'query', events: ['welcome', 'mutation']})
      .subscribe({
        next: hear,
        error() {
          timer = setTimeout(connect, RECONNECT)
          unref(timer)
        },
      })
  }
  connect()

  return {
    listens: welcome.promise,
    async heard() {
      await takeOver()
      return new Map(heard)
    },
    saw(rows) {
      for (const row of rows) remember(row.id, row)
    },
    forget(used, but) {
      for (const [id, what] of used) {
        if (but.has(id)) continue
        const left = heard.get(id)?.slice(what.length) ?? []
        if (left.length > 0) heard.set(id, left)
        else heard.delete(id)
        count -= what.length
      }
      if (used.size > 0) void keep()
    },
    close() {
      isClosed = true
      clearTimeout(timer)
      clearTimeout(patience)
      welcome.resolve()
      subscription?.unsubscribe()
    },
  }
}

/** What was written by another version counts as not heard. */
function heardIn(text: string | undefined, types: readonly string[]): [string, Heard[]][] {
  const checked = z.safeParse(kept, JSON.parse(text ?? '{}'))
  if (!checked.success) return []
  return Object.entries(checked.data).map(([id, all]) => [
    id,
    all.flatMap(({type: name, ...one}) => {
      const type = types.find((known) => known === name)
      return type === undefined ? [] : [{type, ...one}]
    }),
  ])
}
