import type {KeptPages, Moment} from '../keptPages/keptPages.ts'
import type {SanityClientLike} from '../rebuild/index.ts'
import {checkedPastCdn} from '../rebuild/pastCdn.ts'
import {momentTag} from './moments.ts'

/** `{pages, client}`, and tags that are not found by asking. @public */
export type ReadTogether = {
  readonly pages: KeptPages
  readonly client: SanityClientLike
  /** What the page is kept by besides: whatever a newsroom with {@link filedByTag} asks is filed under its tags by itself. */
  readonly tags?: readonly string[]
}

/** A purge while a page is being read means that it is read again; this often, then it is shown and not kept. */
const PATIENCE = 3

/**
 * Reads all that a page is made of at once, under the tags it is kept by.
 *
 * ```ts
 * const article = await readTogether({pages, client}, (client) =>
 *   createNewsroom({client, fetchOptions: filedByTag}).articles.bySlug(slug),
 * )
 * ```
 *
 * Next.js lets later requests for a page wait for a render that is under way. Where one of the tags is purged meanwhile, some of them come
 * after the change, and what has been read may be from before it: so it is read again.
 *
 * @throws ConfigurationError when the client reads from the CDN of the API: the page would be made of what was there before
 * @public
 */
export async function readTogether<Content>(
  {pages, client, tags = []}: ReadTogether,
  read: (client: SanityClientLike) => Promise<Content>,
): Promise<Content> {
  checkedPastCdn(client)
  for (let attempt = 1; ; attempt += 1) {
    // A store that is away says no moment: the page is made, and not kept.
    const moment = await pages.moment().catch(() => AWAY)
    const asked = new Set(tags)
    const content = await read(tagged(client, asked, moment))
    if (attempt === PATIENCE || moment === AWAY || !(await pages.purgedSince(moment, [...asked]).catch(() => false))) {
      return content
    }
  }
}

/** Older than anything: whatever was read then is not kept. */
const AWAY = 'away:0'

/**
 * The client with every request filed under what is known of the page so far, and under what it asks: from its requests Next.js learns what a
 * page is filed under. The signal is not for aborting: within one render React answers the same request from memory, except where it
 * has a signal.
 */
function tagged(client: SanityClientLike, asked: Set<string>, moment: Moment): SanityClientLike {
  return {
    config: () => client.config(),
    withConfig: (config) => tagged(client.withConfig(config), asked, moment),
    fetch(query, params, {signal = new AbortController().signal, ...options}) {
      for (const tag of tagsIn(options)) asked.add(tag)
      const filed = {...options, signal, cache: 'force-cache', next: {tags: [...asked, momentTag(moment)]}}
      return client.fetch(query, params, filed)
    },
  }
}

function tagsIn(options: {next?: {readonly tags?: readonly string[]}; tag?: string}): readonly string[] {
  return options.next?.tags ?? []
}
