import * as z from 'zod/mini'
import {request} from '../../client/request.ts'
import {publishedOnly} from '../../client/sanityClient.ts'
import {typesOf} from '../../rebuild/change.ts'
import type {SiteDefinition} from '../../rebuild/index.ts'
import {toldAsCannotRun} from '../site/index.ts'

/** How many documents are looked at, where nobody says which changed. */
export const latest = 20

const query = `*[_type in $types] | order(_updatedAt desc, _id)[0...${latest}]._id`

/** The documents that were published last, the newest first. */
export async function lately({client, newsroom}: Pick<SiteDefinition, 'client' | 'newsroom'>): Promise<string[]> {
  const published = publishedOnly(client, {useCdn: false})
  return z.parse(
    z.array(z.string()),
    await toldAsCannotRun(() => request(published, 'latest', query, {types: typesOf(newsroom)})),
  )
}
