import {defineQuery} from 'groq'
import {describe, expect, expectTypeOf, it} from 'vitest'
import * as z from 'zod'
import {contentQueries, defineContentQuery, isArgumentError, isContentInvalidError, tag} from '../../src/index.ts'
import {newsroomOf, seeds} from './newsroom.ts'

const regionQuery = defineQuery(`*[_type == "article" && region == $region] | order(_id asc){_id, headline, region}`)
const byRegion = defineContentQuery({
  name: 'byRegion',
  query: regionQuery,
  params: z.object({region: z.string()}),
  result: z.array(z.object({_id: z.string(), headline: z.string(), region: z.string()})),
})

describe("a site's own query over its own field", () => {
  it('is typed, validated and asked like a built-in one', async () => {
    const documents = seeds().map((document) => ({...document, region: 'north'}))
    const {lake, newsroom} = await newsroomOf(documents)
    const articles = await newsroom.fetch(byRegion, {region: 'north'})
    expectTypeOf(articles).toEqualTypeOf<{_id: string; headline: string; region: string}[]>()
    expect(articles).toHaveLength(documents.filter(({_type}) => _type === 'article').length)
    await lake.close()
  })

  it('is refused where nothing could tell that its pages are stale, with what to do about it', () => {
    const events = {
      name: 'events',
      query: defineQuery(`*[_type == "event"]{_id}`),
      params: z.object({}),
      result: z.array(z.object({_id: z.string()})),
    }
    expect(defineContentQuery(events).tags({})).toEqual(['own:event'])
    const untold = defineContentQuery({...events, tags: () => []})
    expect(() => untold.tags({})).toThrow(/"events" is filed under no tag.*Let its `tags` return one at least/)
    expect(defineContentQuery({...events, tags: () => [tag.articles]}).tags({})).toEqual(['articles'])
  })

  it('is told what is wrong, with the name it gave', async () => {
    const documents = seeds().map((document) => ({...document, region: 'north', headline: 7}))
    const {lake, newsroom} = await newsroomOf(documents)
    const error = await newsroom.fetch(byRegion, {region: 'north'}).catch((thrown: unknown) => thrown)
    if (!isContentInvalidError(error)) throw error
    expect(error).toMatchObject({query: 'byRegion', path: 'headline', found: 'a number'})
    await lake.close()
  })

  it('refuses a parameter that does not fit before anything is sent', async () => {
    const {lake, newsroom} = await newsroomOf([])
    // @ts-expect-error -- what a caller without types would send
    const call = newsroom.fetch(byRegion, {region: 7})
    await expect(call).rejects.toSatisfy(isArgumentError)
    await lake.close()
  })
})

describe('tags', () => {
  it('are known before any request, of built-in queries and of your own', async () => {
    const {lake, newsroom} = await newsroomOf([])
    await lake.close()
    expect(newsroom.tags(contentQueries.articleBySlug, {slug: 'a b'})).toEqual(['article:a%20b', 'policy:wording'])
    expect(newsroom.tags(contentQueries.claimById, {id: 'c'})).toEqual(['claim:c', 'policy:wording'])
    expect(newsroom.tags(contentQueries.topicBySlug, {slug: 't'})).toEqual(['topic:t'])
    expect(newsroom.tags(contentQueries.policy, {})).toEqual(['policy'])
    expect(newsroom.tags(byRegion, {region: 'north'})).toEqual(['type:article'])
  })

  it('can be said better', () => {
    const query = defineContentQuery({
      name: 'one',
      query: regionQuery,
      params: z.object({region: z.string()}),
      result: z.unknown(),
      tags: ({region}) => [tag.articlesByTopic(region)],
    })
    expect(query.tags({region: 'north'})).toEqual(['articles:topic:north'])
    const params = z.object({})
    // @ts-expect-error -- anything outside `Tag` is a type error
    defineContentQuery({name: 'two', query: regionQuery, params, result: z.unknown(), tags: () => ['mine']})
  })
})
