import * as z from 'zod/mini'
import {ArgumentError} from '../../client/errors.ts'
import {object} from '../../queries/shapes/object.ts'

/** @internal */
export const manifestPage = object({
  query: z.string().check(z.minLength(1)),
  params: z.record(z.string(), z.unknown()),
  digest: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  follows: z.optional(z.string()),
})

const manifest = object({version: z.literal(1), pages: z.record(z.string(), manifestPage)})

/** The digest of no result: the page was begun, and nobody knows how far it came. @internal */
export const BEGUN = '0'.repeat(64)

/** What a page was made from. @public */
export type ManifestPage = {
  /** The name of its rule: that of the query, unless the rule has one of its own. */
  readonly query: string
  readonly params: Readonly<Record<string, unknown>>
  /** SHA-256, in hex, of the canonical JSON of the decoded result; zeros from when the page was begun until it was done. */
  readonly digest: string
  /** For the second and later pages of a list: the first. */
  readonly follows?: string | undefined
}

/**
 * What a site was last built from, page by page. JSON, kept beside the built site; never changed in place.
 *
 * ```ts
 * {version: 1, pages: {
 *   '/articles/the-night-ferry': {query: 'articles.bySlug', params: {slug: 'the-night-ferry'}, digest: '9f2c…'},
 *   '/2': {query: 'articles.list', params: {after: 'WyIy…'}, digest: '01ab…', follows: '/'},
 * }}
 * ```
 *
 * @public
 */
export type Manifest = {readonly version: 1; readonly pages: Readonly<Record<string, ManifestPage>>}

/** Of the manifest's own pages only: an address may be called `constructor`. @internal */
export function entryOf({pages}: Manifest, page: string): ManifestPage | undefined {
  return Object.hasOwn(pages, page) ? pages[page] : undefined
}

/**
 * Of a site that was never built: everything is to be added.
 *
 * ```ts
 * planRebuild({manifest: emptyManifest, change, client, queries})
 * ```
 *
 * @public
 */
export const emptyManifest: Manifest = {version: 1, pages: {}}

/**
 * ```ts
 * readManifest(await readFile('site.manifest.json', 'utf8'))
 * ```
 *
 * @throws ArgumentError that says where it is not a manifest
 * @public
 */
export function readManifest(text: string): Manifest {
  const checked = z.safeParse(manifest, json(text))
  if (checked.success) return checked.data
  const path = checked.error.issues[0]?.path ?? []
  if (path[0] === 'version') throw unreadable('`version` is not 1: it was written by another version of Sourceline')
  const where = path.map((key) => `[${JSON.stringify(key)}]`).join('')
  throw unreadable(where === '' ? 'it is not an object' : `what stands at ${where} is not what a manifest has there`)
}

function json(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw unreadable('it is not JSON')
  }
}

function unreadable(why: string): ArgumentError {
  return new ArgumentError('manifest', `The manifest cannot be read: ${why}. Make a new one with \`reconcile\`.`)
}
