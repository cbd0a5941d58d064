import {createNewsroom, type Newsroom, type Policy, type Tag, type TopicBranch, wordingOf} from 'sourceline'
import {readTogether} from 'sourceline/next'
import {datedAs} from '../parts/dates.tsx'
import {client} from './client.ts'
import {keptPages} from './keptPages.ts'
import {shellTags} from './tags.ts'

/** What every page shows around its own content. */
export type Shell = {readonly policy: Policy | null; readonly sections: readonly TopicBranch[]}

/** All that a page is made of, and since when. */
export type PageContent<Content> = {readonly shell: Shell; readonly content: Content; readonly builtAt: string}

/**
 * Reads a whole page at once, under the tags it is kept by, which are known before anything is asked:
 *
 * ```ts
 * readPage([tag.articles], ({articles}) => articles.list({limit: 13}))
 * // {content: {items: […], next: null}, shell: {policy, sections}, builtAt: '2026-11-22T11:20:05.120Z'}
 * ```
 */
export function readPage<Content>(
  ownTags: readonly Tag[],
  read: (newsroom: Newsroom, shell: Promise<Shell>) => Promise<Content>,
): Promise<PageContent<Content>> {
  const reading = readTogether({pages: keptPages, client, tags: [...ownTags, ...shellTags]}, async (filed) => {
    const builtAt = new Date().toISOString()
    const newsroom = createNewsroom({client: filed, onInvalid: ({message}) => console.warn(message)})
    const loading = shellOf(newsroom)
    const [shell, content] = await Promise.all([loading, read(newsroom, loading)])
    return {shell, content, builtAt}
  })
  return reading.then((page) => {
    datedAs(wordingOf(page.shell.policy))
    return page
  })
}

async function shellOf({policy, topics}: Newsroom): Promise<Shell> {
  const [house, sections] = await Promise.all([policy(), topics.tree()])
  return {policy: house, sections}
}
