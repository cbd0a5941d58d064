import type {SanityClient} from '@sanity/client'
import {
  contentQueries,
  createNewsroom,
  type Newsroom,
  type Policy,
  type SanityClientLike,
  type Tag,
  type TopicBranch,
} from 'sourceline'
import {client} from './client.ts'
import {momentTag, now, purgedSince} from './purges.ts'

/** What every page shows around its own content. */
export type Shell = {readonly policy: Policy | null; readonly sections: readonly TopicBranch[]}

/** All that a page is made of, and since when. */
export type PageContent<Content> = {readonly shell: Shell; readonly content: Content; readonly builtAt: string}

const shellTags = [...contentQueries.policy.tags({}), ...contentQueries.topicTree.tags({})]

/** A purge while a page is being read means that it is read again; this often, then it is shown and not kept. */
const patience = 3

/**
 * Reads a whole page at once, under the tags it is kept by, which are known before anything is asked:
 *
 * ```ts
 * readPage([tag.articles], ({articles}) => articles.list({limit: 13}))
 * // {content: {items: […], next: null}, shell: {policy, sections}, builtAt: '2026-11-22T11:20:05.120Z'}
 * ```
 *
 * Next.js lets later requests for a page wait for a render that is under way. Where one of the tags is purged meanwhile,
 * some of them come after the change, and what has been read may be from before it: so it is read again.
 */
export async function readPage<Content>(
  ownTags: readonly Tag[],
  read: (newsroom: Newsroom, shell: Promise<Shell>) => Promise<Content>,
): Promise<PageContent<Content>> {
  const tags = [...new Set([...ownTags, ...shellTags])]
  for (let attempt = 1; ; attempt += 1) {
    const moment = now()
    const builtAt = new Date().toISOString()
    const newsroom = createNewsroom({
      client: tagged(client, [...tags, momentTag(moment)]),
      onInvalid: ({message}) => console.warn(message),
    })
    const loading = shellOf(newsroom)
    const [shell, content] = await Promise.all([loading, read(newsroom, loading)])
    if (attempt === patience || !purgedSince(moment, tags)) return {shell, content, builtAt}
  }
}

async function shellOf({policy, topics}: Newsroom): Promise<Shell> {
  const [house, sections] = await Promise.all([policy(), topics.tree()])
  return {policy: house, sections}
}

/**
 * The client with every request filed under `tags`: from its requests Next.js learns what a page is filed under. The signal
 * is not for aborting: within one render React answers the same request from memory, except where it has a signal.
 */
function tagged(client: SanityClient, tags: string[]): SanityClientLike {
  return {
    config: () => client.config(),
    withConfig: (config) => tagged(client.withConfig(config), tags),
    fetch: (query, params, {signal = new AbortController().signal, ...options}) =>
      client.fetch(query, params, {...options, signal, cache: 'force-cache', next: {tags}}),
  }
}
