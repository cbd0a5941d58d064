import {defineCollection} from 'astro:content'
import {newsroomLoader} from 'sourceline/astro'
import {clientOn} from './client.mjs'
import {declared} from './declared.mjs'

const options = {client: clientOn(process.env.API_HOST), newsroom: declared}

export const collections = {
  articles: defineCollection({loader: newsroomLoader({...options, of: 'articles'})}),
  events: defineCollection({loader: newsroomLoader({...options, of: 'event'})}),
}
