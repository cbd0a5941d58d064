import {apartFromDesk} from '../client/apartFromDesk.ts'
import {articleBySlug} from '../client/articleBySlug.ts'
import type {ContentQuery} from '../client/contentQuery.ts'
import type {NewsroomOptions} from '../client/createNewsroom.ts'
import {ConfigurationError} from '../client/errors.ts'
import {newsroomOn} from '../client/newsroomOn.ts'
import {readingOf} from '../client/own/readsItself.ts'
import type {NothingOwn} from '../client/own/types.ts'
import {part} from '../client/part.ts'
import type {Article} from '../client/results/types.ts'
import {isBrowser, triedOnce} from '../client/sanityClient.ts'
import type {NewsroomDeclaration} from '../declaration/newsroomDeclaration.ts'
import {articleDraftBySlugQuery} from '../queries/articleDraft.ts'
import type {Preview} from './drafts.ts'
import {type EditLinks, withEditLinks} from './editLinks.ts'
import {withGaps} from './withGaps.ts'

/** `{client, token: process.env.SANITY_READ_TOKEN, perspective: 'drafts'}`. @public */
export type PreviewOptions<Declaration = NothingOwn> = NewsroomOptions<Declaration> & {
  /** Who reads. Needed unless the client has one. Keep it on the server: it opens everything that is not published. */
  readonly token?: string
  /** Drafts, or releases and drafts in the order in which they win: `['rSpring', 'drafts']`. */
  readonly perspective?: 'drafts' | readonly string[]
  /** Where the Studio is: then every text says where it is written, for the overlays of `@sanity/visual-editing`. */
  readonly stega?: EditLinks
}

/** An article is asked for whether or not it was ever published. */
const article: ContentQuery<{slug: string}, Article | null> = {
  ...articleBySlug,
  request: (params) => ({...articleBySlug.request(params), query: articleDraftBySlugQuery}),
}

/** Loaded when first asked, as all questions but the first are. */
const questions = part('sourceline', async () => (await import('./draftQuestions.ts')).draftQuestions)

/**
 * The same newsroom, with what is not published yet in the place of what is.
 *
 * ```ts
 * const preview = createPreview({client, token: process.env.SANITY_READ_TOKEN, perspective: 'drafts'})
 * await preview.articles.bySlug('harbour-mud') // as it stands in the Studio
 * ```
 *
 * What is half written is shown as far as it goes: where nothing has been entered yet, there is `null` ({@link Draft}). An article that
 * was never published stands in lists as soon as it has an address, and is dated by its last edit. Results change with every key an editor presses: keep none of them, and show them to nobody who
 * is not signed in.
 *
 * @throws ConfigurationError in a browser, without a token, and for a perspective that is none
 * @public
 */
export function createPreview<const Declaration extends NewsroomDeclaration = NothingOwn>(
  options: PreviewOptions<Declaration>,
): Preview<Declaration>
export function createPreview({
  client,
  newsroom,
  token = client.config().token,
  perspective = 'drafts',
  onInvalid = 'throw',
  stega,
  fetchOptions,
  ...wording
}: PreviewOptions<NewsroomDeclaration>): Preview {
  if (isBrowser()) {
    throw new ConfigurationError(
      'This is a browser, and a preview reads with a token: whoever opens the page could read everything the token can. Create the preview on a server.',
    )
  }
  if (!token) {
    throw new ConfigurationError(
      'A preview reads drafts, and nobody may read drafts without a token. Give `token` one that may only read.',
    )
  }
  const forms = typeof perspective === 'string' ? [perspective] : [...perspective]
  if (forms.length === 0 || forms.some((form) => form === 'raw' || !/^[A-Za-z0-9_-]+$/.test(form))) {
    throw new ConfigurationError(
      "`perspective` is 'drafts', or a list of release names and 'drafts': ['rSpring', 'drafts'].",
    )
  }
  const asSomebody = client.withConfig({
    perspective: forms,
    token,
    stega: false,
    useCdn: false,
    requestHandler: triedOnce(client),
  })
  return newsroomOn({
    client: apartFromDesk(stega ? withEditLinks(asSomebody, stega, newsroom) : asSomebody),
    onInvalid,
    wording,
    fetchOptions,
    as: withGaps,
    ...(newsroom ? readingOf(newsroom, 'drafted') : {article, questions}),
  })
}
