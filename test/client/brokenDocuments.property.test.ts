import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {type ContentInvalidError, isContentInvalidError, type Newsroom, type TopicBranch} from '../../src/index.ts'
import type {InitialDocument} from '../../src/lake/index.ts'
import {brokenOnes} from './brokenDocuments.ts'
import {gathered, newsroomOf, seeds} from './newsroom.ts'

const documents = seeds()
const broken = brokenOnes(documents)

/** What each list holds, by id or address. */
type Lists = Readonly<Record<'articles' | 'claims' | 'topics' | 'slugs', readonly string[]>>

const lists: {readonly [Name in keyof Lists]: (newsroom: Newsroom) => Promise<readonly string[]>} = {
  articles: async ({articles}) => (await gathered(articles.all())).map(({id}) => id),
  claims: async ({claims}) => (await gathered(claims.all())).map(({id}) => id),
  topics: async ({topics}) => idsOf(await topics.tree()),
  slugs: ({articles}) => gathered(articles.slugs()),
}

function idsOf(branches: readonly TopicBranch[]): string[] {
  return branches.flatMap(({id, narrower}) => [id, ...idsOf(narrower)])
}

async function listsOf(stored: readonly InitialDocument[], told: ContentInvalidError[] = []): Promise<Lists> {
  const {lake, newsroom} = await newsroomOf(stored, {onInvalid: (issue) => told.push(issue)})
  const {articles, claims, topics, slugs} = lists
  const all = {
    articles: await articles(newsroom),
    claims: await claims(newsroom),
    topics: await topics(newsroom),
    slugs: await slugs(newsroom),
  }
  await lake.close()
  return all
}

const whole = await listsOf(documents)
const withOne = (one: InitialDocument) => documents.map((document) => (document._id === one._id ? one : document))
const ownList = {article: 'articles', claim: 'claims', topic: 'topics'} as const

describe('a dataset with one document that is broken in one way', () => {
  it('is made from valid documents: nothing of it is reported', async () => {
    const told: ContentInvalidError[] = []
    await listsOf(documents, told)
    expect(told).toEqual([])
    expect(new Set(broken.map(({document, way}) => `${document._type}: ${way}`)).size).toBeGreaterThan(40)
  })

  it('costs each list no more than that one, and says which it is', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...broken), async ({document, lost}) => {
        const told: ContentInvalidError[] = []
        const left = await listsOf(withOne(document), told)
        const {current} = Object(document.slug)
        const address = Object(documents.find(({_id}) => _id === document._id)?.slug).current
        const own = Object.entries(ownList).find(([type]) => type === document._type)?.[1]
        for (const name of ['articles', 'claims', 'topics'] as const) {
          const expected = whole[name].filter((id) => !(lost && name === own && id === document._id))
          expect(new Set(left[name])).toEqual(new Set(expected))
          expect(left[name]).toHaveLength(expected.length)
        }
        const addresses = document._type === 'article' && current !== address ? [address] : []
        expect(left.slugs).toEqual(whole.slugs.filter((slug) => !addresses.includes(slug)))
        for (const issue of told) expect(issue.document).toBe(document._id)
        if (lost) expect(told.length).toBeGreaterThan(0)
      }),
      {numRuns: 60},
    )
  })

  it('fails a list that is told to throw, naming that one', async () => {
    const reported = broken.filter(({lost}) => lost)
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...reported), async ({document}) => {
        const {lake, newsroom} = await newsroomOf(withOne(document))
        const list = lists[document._type === 'article' ? 'articles' : document._type === 'claim' ? 'claims' : 'topics']
        const error = await list(newsroom).catch((thrown: unknown) => thrown)
        await lake.close()
        if (!isContentInvalidError(error)) throw error
        expect(error.issues.map((issue) => issue.document)).toContain(document._id)
      }),
      {numRuns: 20},
    )
  })

  it('shows nothing of a draft, however half-written', async () => {
    const [article] = documents.filter(({_type}) => _type === 'article')
    const drafts = [
      {_id: `drafts.${article?._id}`, _type: 'article', headline: null},
      {_id: 'drafts.new', _type: 'article'},
      {_id: 'drafts.claim', _type: 'claim', text: 7},
    ]
    const told: ContentInvalidError[] = []
    expect(await listsOf([...documents, ...drafts], told)).toEqual(whole)
    expect(told).toEqual([])
  })
})

describe('a page', () => {
  it('loses a byline or a topic that is broken, and no more', async () => {
    const article = documents.find(({_type, authors}) => _type === 'article' && Array.isArray(authors))
    const [author] = [Object(article).authors].flat()
    const stored = documents.map((document) => (document._id === author?._ref ? {...document, name: 7} : document))
    const told: ContentInvalidError[] = []
    const {lake, newsroom} = await newsroomOf(stored, {onInvalid: (issue) => told.push(issue)})
    const page = await newsroom.articles.bySlug(Object(article?.slug).current)
    expect(page?.authors.map(({id}) => id)).not.toContain(author?._ref)
    expect(page?.headline).toBe(article?.headline)
    expect(new Set(told.map(({document, path}) => `${document} ${path}`))).toEqual(new Set([`${author?._ref} name`]))
    await lake.close()
  })
})
