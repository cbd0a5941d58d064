import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {articleJsonLd, jsonLdScript} from '../../src/export/index.ts'
import {plainText} from '../../src/export/plainText.ts'
import type {Article, Newsroom, Policy} from '../../src/index.ts'
import type {Lake} from '../../src/lake/index.ts'
import {gathered, newsroomOf, seeds} from '../client/newsroom.ts'
import {addresses, hostile, objectsIn} from './site.ts'

let lake: Lake
let newsroom: Newsroom
let articles: Article[]
let policy: Policy | null

beforeAll(async () => {
  ;({lake, newsroom} = await newsroomOf(seeds()))
  policy = await newsroom.policy()
  const slugs = await gathered(newsroom.articles.slugs())
  articles = (await Promise.all(slugs.map((slug) => newsroom.articles.bySlug(slug)))).filter((one) => one !== null)
})
afterAll(() => lake.close())

const described = (article: Article) => objectsIn(articleJsonLd(article, {addresses, policy})['@graph'])[0] ?? {}
const of = (kind: Article['kind']) => articles.filter((article) => article.kind === kind)

describe('articleJsonLd', () => {
  it('names each kind of article as schema.org does', () => {
    const types = new Set(articles.map((article) => `${article.kind} ${described(article)['@type']}`))
    expect(types).toContain('news ReportageNewsArticle')
    expect(types).toContain('factCheck ReportageNewsArticle')
    expect([...types].every((type) => /^\w+ (Reportage|Analysis|Background|Opinion)NewsArticle$/.test(type))).toBe(true)
  })

  it('tells what the article rests on, whom it repeats and what was put right', () => {
    const relaying = articles.find(({attributions}) => attributions.some(({via}) => via.length > 0))
    const corrected = articles.find(({notices}) => notices.some(({kind}) => kind === 'correction'))
    expect(relaying && described(relaying).backstory).toBe(relaying?.sourcingNote)
    expect(relaying && objectsIn(described(relaying).isBasedOn).length).toBeGreaterThan(0)
    const [correction] = corrected ? objectsIn(described(corrected).correction) : []
    expect(correction?.['@type']).toBe('CorrectionComment')
    expect(correction?.text).toMatch(/^(Correction|Clarification|Editor|Update|Retraction)/)
  })

  it('makes a Person of nobody who was not named', () => {
    const named = new Set(
      seeds().flatMap(({_type, name}) => (_type === 'person' || _type === 'organization' ? [String(name)] : [])),
    )
    for (const article of articles) {
      const anybody = objectsIn(articleJsonLd(article, {addresses, policy})).filter(({'@type': type}) =>
        ['Person', 'Organization', 'NewsMediaOrganization'].includes(String(type)),
      )
      expect(anybody.filter(({name}) => !named.has(String(name)))).toEqual([])
    }
    const anonymous = articles.flatMap(({attributions}) => attributions).filter((attribution) => attribution.anonymous)
    expect(anonymous.length).toBeGreaterThan(0)
    expect(JSON.stringify(articles.map(described))).toContain(anonymous[0]?.line)
  })

  it('takes nobody who denies a claim for its author', () => {
    for (const article of articles)
      for (const claim of article.claims) {
        const mine = article.attributions.filter(({id}) => claim.attributions.includes(id))
        const says = mine.filter(({stance}) => stance === 'asserts' || stance === 'confirms')
        const authors = objectsIn(described(article).mentions).find(
          ({'@type': type, text}) => type === 'Claim' && text === claim.text,
        )
        const names = objectsIn(authors?.author).map(({name}) => name)
        expect(says.map(({speaker}) => speaker?.name)).toEqual(expect.arrayContaining(names))
      }
  })

  it('reviews the assessed central claims of fact checks, in words, and nothing else', () => {
    const reviewsOf = (article: Article) =>
      objectsIn(articleJsonLd(article, {addresses, policy})['@graph']).filter(
        ({'@type': type}) => type === 'ClaimReview',
      )
    expect(articles.filter(({kind}) => kind !== 'factCheck').flatMap(reviewsOf)).toEqual([])
    const reviews = of('factCheck').flatMap(reviewsOf)
    expect(reviews.length).toBeGreaterThan(0)
    for (const review of reviews)
      expect(objectsIn(review.reviewRating)).toEqual([{'@type': 'Rating', alternateName: expect.any(String)}])
    const assessed = of('factCheck').flatMap(({claims}) =>
      claims.filter(({central, status}) => central && !['open', 'void'].includes(status.assessment)),
    )
    expect(reviews.length).toBe(assessed.length)
  })

  it('says that a retracted article is retracted', () => {
    const [first] = articles
    if (!first) throw new Error('no article')
    const notice = {
      key: 'n',
      kind: 'retraction',
      at: '2025-07-01T00:00:00Z',
      wrong: null,
      right: null,
      text: 'Withdrawn.',
      claims: [],
      supersedes: null,
    } as const
    expect(described({...first, notices: [notice]}).creativeWorkStatus).toBe('Retracted')
    expect(described(first).creativeWorkStatus).toBeUndefined()
  })

  it('repeats nothing of an article that was taken down but its notice', () => {
    const article = articles.find(({sourcingNote}) => sourcingNote !== '')
    if (!article) throw new Error('no article with a note')
    const notice = {
      key: 'n',
      kind: 'removal',
      at: '2025-07-01T00:00:00Z',
      wrong: null,
      right: null,
      text: 'Removed for safety.',
      claims: [],
      supersedes: null,
    } as const
    const told = JSON.stringify(articleJsonLd({...article, notices: [notice]}, {addresses, policy}))
    expect(told).toContain('Removed for safety.')
    expect(article.claims.filter(({text}) => told.includes(text))).toEqual([])
    expect(told).not.toContain('backstory')
  })

  it('tells the IPTC code of a topic that it is given', async () => {
    const article = articles.find(({topics}) => topics.length > 0)
    const topic = article?.topics[0] && (await newsroom.topics.bySlug(article.topics[0].slug))
    if (!article || !topic) throw new Error('no topic')
    const told = articleJsonLd(article, {addresses, topics: [topic]})
    expect(JSON.stringify(told)).toContain(`http://cv.iptc.org/newscodes/mediatopic/${topic.medtop}`)
  })
})

describe('jsonLdScript', () => {
  it.each(hostile)('holds %j and is still one script', (text) => {
    const [article] = articles
    if (!article) throw new Error('no article')
    const script = jsonLdScript(articleJsonLd({...article, headline: text}, {addresses}))
    const inner = script.slice('<script type="application/ld+json">'.length, -'</script>'.length)
    expect(inner).not.toMatch(/[<\u2028\u2029]/)
    expect(objectsIn(JSON.parse(inner)).some(({headline}) => headline === plainText(text))).toBe(true)
  })
})

describe('an address that is none', () => {
  it.each(['javascript:alert(1)', 'data:text/html,x', 'https://[', '//host/path', 'ftp://host/x'])(
    '%s is left out',
    (url) => {
      const [first] = articles
      if (!first) throw new Error('no article')
      const author = {id: 'a', type: 'person', name: 'Ada Byrne', role: null, url} as const
      const told = articleJsonLd({...first, authors: [author]}, {addresses})
      expect(JSON.stringify(told)).toContain('Ada Byrne')
      expect(JSON.stringify(told)).not.toContain(url)
    },
  )
})
