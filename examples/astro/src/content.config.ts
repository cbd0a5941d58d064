import {defineCollection} from 'astro:content'
import {newsroomLoader} from 'sourceline/astro'
import {client} from './content/client.ts'

/** Who is reported on: read when the site is built. */
export const collections = {
  people: defineCollection({loader: newsroomLoader({client, of: 'people'})}),
  organizations: defineCollection({loader: newsroomLoader({client, of: 'organizations'})}),
}
