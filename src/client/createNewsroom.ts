import type {NewsroomDeclaration} from '../declaration/newsroomDeclaration.ts'
import type {Wording} from '../sourcing/wording/wording.ts'
import {apartFromDesk} from './apartFromDesk.ts'
import {articleBySlug} from './articleBySlug.ts'
import type {FetchOptions} from './ask.ts'
import type {OnInvalid} from './decode.ts'
import {ConfigurationError} from './errors.ts'
import type {Newsroom} from './newsroom.ts'
import {newsroomOn} from './newsroomOn.ts'
import {readingOf} from './own/readsItself.ts'
import type {NothingOwn} from './own/types.ts'
import {publishedOnly, type SanityClientLike} from './sanityClient.ts'

export type {Newsroom}

/** With how things are worded where a call does not say. @public */
export type NewsroomOptions<Declaration = NothingOwn> = {
  /** Any `@sanity/client`. Only what is published is read through it. */
  readonly client: SanityClientLike
  /** What this newsroom adds, and what it calls things: see {@link defineNewsroom}. */
  readonly newsroom?: Declaration
  /** What happens to an item that is not what its query promises. A document asked for by name always throws. */
  readonly onInvalid?: OnInvalid
  /** Where a framework keeps answers: files each under its tags. For Next.js `(tags) => ({next: {tags: [...tags]}})`. */
  readonly fetchOptions?: FetchOptions
} & Wording

/**
 * ```ts
 * const newsroom = createNewsroom({client: createClient({projectId, dataset, apiVersion: '2026-11-01', useCdn: false})})
 * const article = await newsroom.articles.bySlug('how-the-veto-report-was-sourced')
 * article?.attributions[0]?.line // 'two U.S. officials who were not named, Reuters reported'
 * ```
 *
 * @throws ConfigurationError when a browser would hold a token, or there is no client; its questions throw it where records of sources lie
 * in the dataset, which is asked once beside the first of them where the client has a token
 * @public
 */
export function createNewsroom<const Declaration extends NewsroomDeclaration = NothingOwn>(
  options: NewsroomOptions<Declaration>,
): Newsroom<Declaration>
export function createNewsroom({
  client,
  newsroom,
  onInvalid = 'throw',
  fetchOptions,
  ...wording
}: Partial<NewsroomOptions<NewsroomDeclaration>> = {}): Newsroom {
  if (typeof client?.fetch !== 'function' || typeof client.withConfig !== 'function') {
    throw new ConfigurationError('`client` is missing, or is no client: pass what `createClient` gave.')
  }
  const reading = {client: apartFromDesk(publishedOnly(client)), onInvalid, wording, fetchOptions}
  return newsroomOn({...reading, ...(newsroom ? readingOf(newsroom, 'published') : {article: articleBySlug})})
}
