import {cookies, draftMode} from 'next/headers'
import {createDraftMode} from 'sourceline/next'
import {createPreview, type Preview} from 'sourceline/preview'
import {client} from './client.ts'

const {SANITY_READ_TOKEN: token = '', SANITY_STUDIO_URL: studioUrl = `${client.config().apiHost}/studio/newsroom`} =
  process.env

/** Draft mode: its routes are under `api/draft-mode`. */
export const drafts = createDraftMode({client: client.withConfig({token}), draftMode, cookies})

/** In draft mode, the newsroom as it stands in the Studio, each text with the way to where it is written. */
export async function preview(): Promise<Preview | undefined> {
  const perspective = await drafts.perspective()
  return perspective && createPreview({client, token, perspective, stega: {studioUrl}})
}
