import {revalidateTag} from 'next/cache'
import {createRebuildHandler, nextTags} from 'sourceline/rebuild'
import {client} from '../../../content/client.ts'

/** Where the lake's webhook is delivered: purges the pages a change concerns, and no other. */
export const POST = createRebuildHandler({
  secret: process.env.SANITY_WEBHOOK_SECRET ?? '',
  client,
  targets: [nextTags(revalidateTag)],
})
