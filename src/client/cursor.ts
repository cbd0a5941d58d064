import {ArgumentError} from './errors.ts'

/** Where a page ended: the sort key and the id of its last item. @internal */
export type Position = {readonly publishedAt: string; readonly id: string}

/**
 * ```ts
 * readCursor(writeCursor({publishedAt: '2025-06-15T14:02:00Z', id: '5f93…'})) // the same
 * ```
 *
 * Opaque to callers, so that it can change; text that can stand in an address as it is.
 *
 * @internal
 */
export function writeCursor({publishedAt, id}: Position): string {
  const bytes = new TextEncoder().encode(JSON.stringify([publishedAt, id]))
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '')
}

/** @throws ArgumentError when the text is no cursor @internal */
export function readCursor(cursor: string): Position {
  try {
    const bytes = Uint8Array.from(atob(cursor.replaceAll('-', '+').replaceAll('_', '/')), (byte) => byte.charCodeAt(0))
    const position: unknown = JSON.parse(new TextDecoder('utf-8', {fatal: true}).decode(bytes))
    if (Array.isArray(position) && position.length === 2) {
      const [publishedAt, id]: unknown[] = position
      if (typeof publishedAt === 'string' && typeof id === 'string') return {publishedAt, id}
    }
  } catch {
    // Told below, as for everything else that is no cursor.
  }
  throw new ArgumentError('after', '`after` is not a cursor of this list: pass the `next` of an earlier page.')
}
