import {type Policy, wordingOf} from 'sourceline'
import type {Preview} from 'sourceline/preview'
import {datedAs} from '../parts/dates.tsx'
import {preview} from './drafts.ts'
import type {TopicBranch} from './shown.ts'
import {site} from './site.ts'

/** What every page shows around its own content. */
export type Shell = {readonly policy: Policy | null; readonly sections: readonly TopicBranch[]}

/** All that a page is made of, and since when. */
export type PageContent<Content> = {readonly shell: Shell; readonly content: Content; readonly builtAt: string}

/** What a page reads: what is published, or for editors what is not published yet and may have gaps. */
export type Read<Content> = (newsroom: Preview, shell: Promise<Shell>) => Promise<Content>

/**
 * Reads a whole page at once. It is kept until something changes that it asked for; in draft mode it is made anew each time.
 *
 * ```ts
 * readPage(({articles}) => articles.list({limit: 13}))
 * // {content: {items: […], next: null}, shell: {policy, sections}, builtAt: '2026-11-22T11:20:05.120Z'}
 * ```
 */
export async function readPage<Content>(read: Read<Content>): Promise<PageContent<Content>> {
  const drafted = await preview()
  const page = await (drafted ? whole(drafted, read) : site.read((newsroom) => whole(newsroom, read)))
  datedAs(wordingOf(page.shell.policy))
  return page
}

async function whole<Content>(newsroom: Preview, read: Read<Content>): Promise<PageContent<Content>> {
  const builtAt = new Date().toISOString()
  const loading = shellOf(newsroom)
  const [shell, content] = await Promise.all([loading, read(newsroom, loading)])
  return {shell, content, builtAt}
}

async function shellOf({policy, topics}: Preview): Promise<Shell> {
  const [house, sections] = await Promise.all([policy(), topics.tree()])
  return {policy: house, sections}
}
