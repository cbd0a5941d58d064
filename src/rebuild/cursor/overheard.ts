import type {ContentChange, Keys} from '../change.ts'
import {type DocumentRow, HEARD_OF} from '../journal/documentRow.ts'
import type {Journal} from '../journal/journal.ts'
import {unref} from '../unref.ts'
import {keysIn} from './keysIn.ts'

/**
 * As much of `@sanity/client` as listens.
 *
 * @public
 */
export interface ListeningClient {
  listen(
    query: string,
    params: Record<string, unknown>,
    options: {includeResult: boolean; visibility: 'query'},
  ): {subscribe(observer: {next(event: unknown): void; error(error: unknown): void}): {unsubscribe(): void}}
}

/** What a document was at some moment between two looks. */
export type Heard = {readonly type: ContentChange['type']; readonly revision: string; readonly keys: Keys}

/** What was overheard of documents since it was last asked for. @internal */
export type Overheard = {
  /** All that is remembered. */
  heard(): ReadonlyMap<string, readonly Heard[]>
  /** Forgets what one look has used; not what came after it. */
  forget(used: ReadonlyMap<string, readonly Heard[]>, but: ReadonlySet<string>): void
  close(): void
}

const filter = `*[_type in $types && !(_id in path("drafts.**")) && !(_id in path("versions.**"))]`
const RECONNECT = 2000
/** More is kept of no look: a look is seconds apart. */
const MOST = 20_000

/**
 * Listens to what documents become, so that what one was between two looks is known without the history: also of one that was
 * created and deleted again. Purges nothing by itself.
 *
 * @internal
 */
export function overhear(client: ListeningClient, journal: Journal, types: readonly string[]): Overheard {
  const heard = new Map<string, readonly Heard[]>()
  let count = 0
  let isClosed = false
  let timer: ReturnType<typeof setTimeout> | undefined
  let subscription: {unsubscribe(): void} | undefined

  const hear = (event: unknown) => {
    const {documentId, result}: {documentId?: unknown; result?: unknown} = Object(event)
    if (typeof documentId !== 'string' || typeof result !== 'object' || result === null || count >= MOST) return
    const {_type, _rev, _createdAt, _updatedAt}: Record<string, unknown> = {...result}
    const type = types.find((one) => one === _type)
    if (type === undefined || typeof _rev !== 'string') return
    const keys = keysIn({...result})
    const row = {id: documentId, type, createdAt: String(_createdAt), updatedAt: String(_updatedAt), keys}
    putDown(journal, {...row, revision: HEARD_OF}).catch(() => {})
    heard.set(documentId, [...(heard.get(documentId) ?? []), {type, revision: _rev, keys}])
    count += 1
  }
  const connect = () => {
    if (isClosed) return
    subscription = client.listen(filter, {types}, {includeResult: true, visibility: 'query'}).subscribe({
      next: hear,
      error() {
        timer = setTimeout(connect, RECONNECT)
        unref(timer)
      },
    })
  }
  connect()

  return {
    heard: () => new Map(heard),
    forget(used, but) {
      for (const [id, what] of used) {
        if (but.has(id)) continue
        const left = heard.get(id)?.slice(what.length) ?? []
        if (left.length > 0) heard.set(id, left)
        else heard.delete(id)
        count -= what.length
      }
    },
    close() {
      isClosed = true
      clearTimeout(timer)
      subscription?.unsubscribe()
    },
  }
}

/**
 * One that was not there at the last look is put down at once, so that it is missed when it is gone: also by whoever follows an instance
 * that was ended. As no revision, so that it does not pass for dealt with.
 */
async function putDown(journal: Journal, row: DocumentRow): Promise<void> {
  const known = await journal.rows([row.id])
  if (known.size === 0) await journal.putRows(new Map([[row.id, JSON.stringify(row)]]))
}
