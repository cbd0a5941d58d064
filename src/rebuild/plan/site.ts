import {articleBySlug} from '../../client/articleBySlug.ts'
import type {OnInvalid} from '../../client/decode.ts'
import {type ContentInvalidError, isContentInvalidError} from '../../client/errors.ts'
import type {Newsroom} from '../../client/newsroom.ts'
import {newsroomOn} from '../../client/newsroomOn.ts'
import {readingOf, saysHow} from '../../client/own/readsItself.ts'
import {publishedOnly, type SanityClientLike} from '../../client/sanityClient.ts'
import {type Wording, wordingOf} from '../../client/wordingOf.ts'
import type {DeclaredNewsroom} from '../../references/ownRows.ts'
import {digestOf} from './digest.ts'
import type {PageParams, PageRule} from './pageRule.ts'

/** How the pages of a static site are asked, and worded: as the newsroom's policy says where this does not. @public */
export type SiteOptions = Wording & {
  readonly client: SanityClientLike
  /** What kinds of pages the site has. */
  readonly queries: readonly PageRule[]
  /** As the site's own newsroom has it. */
  readonly onInvalid?: OnInvalid
  /** Its own fields and types, where it has any: the same as `webhookFor` was given. */
  readonly newsroom?: DeclaredNewsroom | undefined
  readonly signal?: AbortSignal
}

/** What a page is now. @internal */
export type Asked = {
  readonly digest: string
  readonly exists: boolean
  readonly next: PageParams | null
  readonly invalid?: ContentInvalidError
}

/** @internal */
export type Site = {
  readonly newsroom: Newsroom
  readonly ask: (rule: PageRule, params: PageParams) => Promise<Asked>
}

/** A newsroom that reads past the CDN, and words things as the site does. @internal */
export async function openSite({
  client,
  onInvalid = 'throw',
  signal,
  style,
  locale,
  timeZone,
  newsroom: declared,
}: SiteOptions): Promise<Site> {
  const published = publishedOnly(client, {useCdn: false})
  const options = signal ? {signal} : {}
  const plain = readOn(published, onInvalid, {}, declared)
  const own = {...(style && {style}), ...(locale && {locale}), ...(timeZone && {timeZone})}
  const wording = {...wordingOf(await plain.policy(options)), ...own}
  const newsroom = readOn(published, onInvalid, wording, declared)
  return {
    newsroom,
    async ask(rule, params) {
      try {
        const result = await newsroom.fetch(rule.query, params, options)
        return {digest: await digestOf(result), exists: rule.exists(result), next: rule.next(result, params)}
      } catch (error) {
        if (!isContentInvalidError(error)) throw error
        // A page that cannot be made is told as one, and as another page once what is wrong with it changes.
        const digest = await digestOf(error.issues.map(({document, path, found}) => ({document, path, found})))
        return {digest, exists: true, next: null, invalid: error}
      }
    },
  }
}

/** As the site's own newsroom reads, with what it declares. */
function readOn(
  client: SanityClientLike,
  onInvalid: OnInvalid,
  wording: Wording,
  declared: DeclaredNewsroom | undefined,
): Newsroom {
  const own = declared && saysHow(declared) ? readingOf(declared, 'published') : {article: articleBySlug}
  return newsroomOn({client, onInvalid, wording, ...own})
}
