import {ArgumentError} from './errors.ts'

/**
 * Where a page ended: the sort keys of its last item.
 *
 * ```ts
 * readCursor(writeCursor(['2025-06-15T14:02:00Z', '5f93…']), 2) // the same
 * ```
 *
 * Opaque to callers, so that it can change; text that can stand in an address as it is.
 *
 * @internal
 */
export function writeCursor(position: readonly string[]): string {
  const bytes = new TextEncoder().encode(JSON.stringify(position))
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '')
}

/** @throws ArgumentError when the text is no cursor with so many keys @internal */
export function readCursor(cursor: string, keys: number): string[] {
  try {
    const bytes = Uint8Array.from(atob(cursor.replaceAll('-', '+').replaceAll('_', '/')), (byte) => byte.charCodeAt(0))
    const position: unknown = JSON.parse(new TextDecoder('utf-8', {fatal: true}).decode(bytes))
    if (Array.isArray(position) && position.length === keys) {
      const texts = position.filter((key: unknown) => typeof key === 'string')
      if (texts.length === keys) return texts
    }
  } catch {
    // Told below, as for everything else that is no cursor.
  }
  throw new ArgumentError('after', '`after` is not a cursor of this list: pass the `next` of an earlier page.')
}
