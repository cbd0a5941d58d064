import {describe, expect, it} from 'vitest'
import {type ContentInvalidError, isContentInvalidError} from '../../src/index.ts'
import {newsroomOf, seeds} from './newsroom.ts'

const documents = seeds()
const broken = documents.find(({_type}) => _type === 'article')?._id
const withOneBroken = documents.map((document) =>
  document._id === broken ? {...document, headline: {secret: 'the words of the headline'}} : document,
)
const articles = documents.filter(({_type}) => _type === 'article').length

describe('a document that is not what its query promises', () => {
  it('fails a list, naming document, path, expected, found and query, and repeating nothing of it', async () => {
    const {lake, newsroom} = await newsroomOf(withOneBroken)
    const error = await newsroom.articles.list().catch((thrown: unknown) => thrown)
    if (!isContentInvalidError(error)) throw error
    expect(error).toMatchObject({
      document: broken,
      path: 'headline',
      expected: 'string',
      found: 'an object',
      query: 'articles.list',
    })
    expect(error.message).toContain('docs/errors/content-invalid.md')
    expect(JSON.stringify([error, error.message, error.stack])).not.toContain('the words of the headline')
    await lake.close()
  })

  it('costs a list one card where told to omit, and nothing more', async () => {
    const {lake, newsroom} = await newsroomOf(withOneBroken, {onInvalid: 'omit'})
    const {items} = await newsroom.articles.list()
    expect(items.map(({id}) => id)).not.toContain(broken)
    expect(items).toHaveLength(articles - 1)
    await lake.close()
  })

  it('is told of once, and the pages of a list still join', async () => {
    const told: ContentInvalidError[] = []
    const {lake, newsroom} = await newsroomOf(withOneBroken, {onInvalid: (issue) => told.push(issue)})
    let after: string | null | undefined
    let items = 0
    while (after !== null) {
      const page = await newsroom.articles.list({limit: 1, ...(after === undefined ? {} : {after})})
      items += page.items.length
      after = page.next
    }
    expect(items).toBe(articles - 1)
    expect(told.map(({document, path}) => [document, path])).toEqual([[broken, 'headline']])
    await lake.close()
  })

  it('costs a page only the attribution that is broken', async () => {
    const told: ContentInvalidError[] = []
    const brokenAttribution = documents.map((document) => {
      if (document._type !== 'article' || !Array.isArray(document.attributions)) return document
      const [first, ...rest] = document.attributions
      return {...document, attributions: [{...first, stance: 7}, ...rest]}
    })
    const {lake, newsroom} = await newsroomOf(brokenAttribution, {onInvalid: (issue) => told.push(issue)})
    const article = await newsroom.articles.bySlug('how-the-veto-report-was-sourced')
    expect(article?.attributions.length).toBeGreaterThan(1)
    expect(told).toHaveLength(1)
    expect(told[0]).toMatchObject({document: article?.id, found: 'a number'})
    expect(told[0]?.path).toMatch(/^attributions\[_key=="\w+"\]\.stance$/)
    expect(told[0]?.expected).toBe('string')
    await lake.close()
  })

  it('always throws where the document itself was asked for', async () => {
    const {lake, newsroom} = await newsroomOf(withOneBroken, {onInvalid: 'omit'})
    const slug = documents.find(({_id}) => _id === broken)?.slug
    await expect(newsroom.articles.bySlug(Object(slug).current)).rejects.toSatisfy(isContentInvalidError)
    await lake.close()
  })

  it('is named wherever it is asked for', async () => {
    const spoiled = documents.map((document) => ({...document, name: 7, style: 7}))
    const {lake, newsroom} = await newsroomOf(spoiled)
    const idOf = (type: string) => documents.find(({_type}) => _type === type)?._id ?? ''
    const asked: [string, Promise<unknown>][] = [
      [idOf('person'), newsroom.people.byId(idOf('person'))],
      [idOf('organization'), newsroom.organizations.byId(idOf('organization'))],
      ['policy', newsroom.policy()],
    ]
    for (const [document, call] of asked) {
      const error = await call.catch((thrown: unknown) => thrown)
      if (!isContentInvalidError(error)) throw error
      expect(error.issues.map((issue) => issue.document)).toContain(document)
    }
    await lake.close()
  })

  it('prints at most five issues', async () => {
    const empty = {_id: 'empty', _type: 'article', publishedAt: '2026-01-01T00:00:00Z', slug: {current: 'empty'}}
    const {lake, newsroom} = await newsroomOf([empty])
    const error = await newsroom.articles.bySlug('empty').catch((thrown: unknown) => thrown)
    if (!isContentInvalidError(error)) throw error
    expect(error.issues.length).toBeGreaterThan(5)
    expect(error.message.match(/was expected/g)).toHaveLength(5)
    expect(error.message).toContain(`And ${error.issues.length - 5} more.`)
    await lake.close()
  })

  it('is no lie about what is not there: a deleted author is absent, a deleted picture is null', async () => {
    const [article] = documents.filter(({_type}) => _type === 'article')
    const gone = {_type: 'reference', _ref: 'gone'}
    const image = {_type: 'figure', alt: 'A quay', image: {_type: 'image', asset: gone}}
    const dangling = {
      ...article,
      _id: 'dangling',
      _type: 'article',
      slug: {current: 'dangling'},
      image,
      authors: [gone],
    }
    const {lake, newsroom} = await newsroomOf([...documents, {...dangling, topics: [{...gone, _key: 'a'}]}])
    const result = await newsroom.articles.bySlug('dangling')
    expect(result).toMatchObject({image: null, authors: [], topics: []})
    await lake.close()
  })
})
