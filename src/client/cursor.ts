import {ArgumentError} from './errors.ts'

/**
 * Where a page of which list ended: the sort keys of its last item.
 *
 * ```ts
 * readCursor(writeCursor('["iran"]', ['2025-06-15T14:02:00Z', '5f93…']), '["iran"]', 2) // the keys
 * ```
 *
 * Opaque to callers, so that it can change; text that can stand in an address as it is.
 *
 * @internal
 */
export function writeCursor(list: string, position: readonly string[]): string {
  const bytes = new TextEncoder().encode(JSON.stringify([list, ...position]))
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '')
}

/**
 * No keys where there is no cursor: the first page.
 *
 * @throws ArgumentError when the text is no cursor of this list with so many keys
 * @internal
 */
export function readCursor(cursor: string | null | undefined, list: string, keys: number): string[] {
  if (cursor === undefined || cursor === null) return []
  try {
    const bytes = Uint8Array.from(atob(cursor.replaceAll('-', '+').replaceAll('_', '/')), (byte) => byte.charCodeAt(0))
    const position: unknown = JSON.parse(new TextDecoder('utf-8', {fatal: true}).decode(bytes))
    if (Array.isArray(position) && position.length === keys + 1) {
      const [of, ...texts] = position.filter((key: unknown) => typeof key === 'string')
      if (of === list && texts.length === keys) return texts
    }
  } catch {
    // Told below, as for everything else that is no cursor.
  }
  throw new ArgumentError('after', '`after` is not a cursor of this list: pass the `next` of an earlier page.')
}
