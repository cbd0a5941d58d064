import {type AstroContext, type AstroPage, createDraftMode} from 'sourceline/astro'
import {createPreview, type Preview} from 'sourceline/preview'
import {client} from './client.ts'
import {site} from './site.ts'

const {SANITY_READ_TOKEN: token = '', SANITY_STUDIO_URL: studioUrl = `${client.config().apiHost}/studio/newsroom`} =
  process.env

/** Draft mode: its endpoints are under `api/draft-mode`. */
export const drafts = createDraftMode({client: client.withConfig({token})})

/**
 * Reads all that a page is made of. It is kept until something changes that it asked for; in draft mode it is what is written in the
 * Studio, which may have gaps, and kept by nobody.
 *
 * ```ts
 * const {content: article, isDraft} = await readPage(Astro, ({articles}) => articles.bySlug(slug))
 * ```
 */
export async function readPage<Content>(
  page: AstroContext & AstroPage & {readonly response: {readonly headers: Headers}},
  read: (newsroom: Preview) => Promise<Content>,
): Promise<{readonly content: Content; readonly isDraft: boolean}> {
  const perspective = await drafts.perspective(page)
  if (perspective === undefined) return {content: await site.read(page, read), isDraft: false}
  page.cache.set(false)
  page.response.headers.set('cache-control', 'private, no-store')
  return {content: await read(createPreview({client, token, perspective, stega: {studioUrl}})), isDraft: true}
}
