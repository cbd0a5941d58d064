import type {ClientConfig} from '@sanity/client'
import {afterAll, describe, expect, it} from 'vitest'
import {createNewsroom} from '../../src/index.ts'
import {createLake} from '../../src/lake/index.ts'
import {gathered, newsroomOf, seeds} from './newsroom.ts'

const veto = 'how-the-veto-report-was-sourced'
const {lake, newsroom} = await newsroomOf(seeds())
afterAll(() => lake.close())

describe('articles.bySlug', () => {
  it('gives each marked sentence its claims and attributions, each with a line and each claim with a status', async () => {
    const article = await newsroom.articles.bySlug(veto)
    const marks = article?.body.flatMap((item) => (item._type === 'block' ? item.markDefs : [])) ?? []
    const claimMarks = marks.filter((mark) => mark._type === 'claimMark')
    expect(claimMarks.length).toBeGreaterThan(1)
    const claims = new Map(article?.claims.map((claim) => [claim.id, claim]))
    const attributions = new Map(article?.attributions.map((attribution) => [attribution.id, attribution]))
    for (const mark of claimMarks) {
      for (const id of mark.claims) expect(claims.get(id)?.status.text).toMatch(/\.$/)
      for (const id of mark.attributions) expect(attributions.get(id)?.line).toBeTruthy()
      expect(mark.attributions.length).toBeGreaterThan(0)
    }
  })

  it('tells who confirmed, who disputed and when, from works at every depth, in one request', async () => {
    const article = await newsroom.articles.bySlug(veto)
    const central = article?.claims.find((claim) => claim.central)
    expect(central?.status).toMatchObject({evidence: 'partlyConfirmed', contest: 'contestedBySpecifics'})
    expect(central?.status.text).toContain('Confirmed in part by Donald Trump (June 27, 2025)')
    expect(article?.sourcingNote).toContain('two unnamed U.S. officials (Reuters)')
    expect(article?.attributions[0]?.via[0]).toMatchObject({type: 'report', outlet: 'Reuters', slug: null})
  })

  it('words attributions in the style it is asked for', async () => {
    const lines = async (style: 'ap' | 'reuters') =>
      (await newsroom.articles.bySlug('harbour-authority-kept-mud-report', {style}))?.attributions.map(({line}) => line)
    expect((await lines('ap'))?.join()).toContain('who spoke on condition of anonymity')
    expect((await lines('reuters'))?.join()).toContain('who declined to be named')
  })

  it('is null where nothing is published under an address', async () => {
    expect(await newsroom.articles.bySlug('nothing-here')).toBeNull()
  })

  it('gives the same result whenever it is asked', async () => {
    expect(await newsroom.articles.bySlug(veto)).toEqual(await newsroom.articles.bySlug(veto))
  })
})

describe('createNewsroom', () => {
  it.each([undefined, {}, {client: null}, {client: 'production'}, {client: {fetch: 1}}])(
    'says what is missing of %j',
    (options) => {
      // @ts-expect-error -- what a caller without types would pass
      expect(() => createNewsroom(options)).toThrow(/`client` is missing, or is no client/)
    },
  )

  it.each([
    [{style: 'chicago'}, '`style` takes ap, reuters.'],
    [{timeZone: 'Mars'}, '`timeZone` is "Mars"'],
  ])('says of the wording %j what it can be', async (wording, said) => {
    // @ts-expect-error -- what a caller without types would pass
    const asked = createNewsroom({client: lake.client(), ...wording}).articles.bySlug(veto)
    await expect(asked).rejects.toThrow(said)
  })
})

it('refuses another way to take what is invalid than there is', () => {
  // @ts-expect-error -- what a caller without types would pass
  expect(() => createNewsroom({client: lake.client(), onInvalid: 'ignore'})).toThrow(/'throw', 'omit' or a function/)
})

describe('articles.list', () => {
  it.each([
    [{kind: 'gossip'}, 'kind', /news, analysis/],
    [{topic: false}, 'topic', /a text that is not empty/],
    [{topic: ''}, 'topic', /a text that is not empty/],
    [{author: 7}, 'author', /a text/],
    [{topics: 'iran'}, 'topics', /has no facet `topics`: topic, author, kind/],
    [null, 'params', /facets by name.*docs\/errors\/argument\.md/],
    ['iran', 'params', /facets by name/],
  ])('refuses %j', async (params, argument, message) => {
    // @ts-expect-error -- what a caller without types would pass
    await expect(newsroom.articles.list(params)).rejects.toMatchObject({
      argument,
      message: expect.stringMatching(message),
    })
    // @ts-expect-error -- as above
    await expect(gathered(newsroom.articles.all(params))).rejects.toMatchObject({argument})
  })

  it('takes what is undefined for what is not given, and no page before the first for the first', async () => {
    const plain = await newsroom.articles.list({limit: 2})
    const given = {topic: undefined, author: undefined, kind: undefined, after: undefined, signal: undefined}
    expect(await newsroom.articles.list({...given, limit: 2})).toEqual(plain)
    expect(await newsroom.articles.list({after: null, limit: 2})).toEqual(plain)
  })

  it('takes no cursor of another list', async () => {
    const {next} = await newsroom.articles.list({limit: 1})
    await expect(newsroom.articles.list({kind: 'news', after: next})).rejects.toMatchObject({argument: 'after'})
    await expect(newsroom.claims.list({after: next})).rejects.toMatchObject({argument: 'after'})
    expect((await newsroom.articles.list({limit: 1, after: next})).items).toHaveLength(1)
  })

  it('ends where it is given up, in the middle of a page too', async () => {
    const abort = new AbortController()
    const taken: string[] = []
    const all = async () => {
      for await (const {slug} of newsroom.articles.all({signal: abort.signal})) {
        taken.push(slug)
        if (taken.length === 2) abort.abort()
      }
    }
    await expect(all()).rejects.toThrow(/abort/)
    expect(taken).toHaveLength(2)
  })

  it('goes through all pages newest first, each article once', async () => {
    const slugs: string[] = []
    let after: string | undefined
    do {
      const page = await newsroom.articles.list({limit: 2, ...(after === undefined ? {} : {after})})
      slugs.push(...page.items.map(({slug}) => slug))
      after = page.next ?? undefined
    } while (after !== undefined)
    const all = await gathered(newsroom.articles.all())
    expect(slugs).toEqual(all.map(({slug}) => slug))
    expect(new Set(slugs).size).toBe(slugs.length)
    expect(all.map(({publishedAt}) => publishedAt)).toEqual(
      all
        .map(({publishedAt}) => publishedAt)
        .sort()
        .reverse(),
    )
  })

  it('takes what is narrower into a topic, and combines facets', async () => {
    const {items} = await newsroom.articles.list({topic: 'conflict-war-and-peace'})
    expect(items.map(({slug}) => slug)).toContain(veto)
    expect((await newsroom.articles.list({topic: 'conflict-war-and-peace', kind: 'opinion'})).items).toEqual([])
    const author = items[0]?.authors[0]?.id ?? ''
    const byAuthor = await newsroom.articles.list({author})
    expect(byAuthor.items.every(({authors}) => authors.some(({id}) => id === author))).toBe(true)
    expect(byAuthor.items.length).toBeGreaterThan(0)
  })

  it('lists the address of every article', async () => {
    const all = await gathered(newsroom.articles.all())
    expect((await gathered(newsroom.articles.slugs())).sort()).toEqual(all.map(({slug}) => slug).sort())
  })
})

describe('all', () => {
  it.each(['articles', 'claims'] as const)('%s: asks for a page when the one before is used up', async (of) => {
    const type = of === 'articles' ? 'article' : 'claim'
    const documents = Array.from({length: 230}, (_, index) => ({
      _id: `id-${index}`,
      _type: type,
      headline: 'A headline',
      text: 'A claim.',
      slug: {current: `slug-${index}`},
      kind: 'news',
      topics: [],
      publishedAt: '2026-01-01T00:00:00Z',
    }))
    let asked = 0
    const lake = await createLake({documents})
    const requestHandler: ClientConfig['requestHandler'] = (request, next) => {
      asked += 1
      return next(request)
    }
    const seen = []
    for await (const {id} of createNewsroom({client: lake.client({requestHandler})})[of].all()) {
      seen.push(id)
      expect(asked).toBe(Math.ceil(seen.length / 100))
    }
    expect(new Set(seen).size).toBe(230)
    await lake.close()
  })
})

describe('claims.byId', () => {
  it('gathers the attributions of all works that carry the claim or another wording of it', async () => {
    const article = await newsroom.articles.bySlug(veto)
    const claim = await newsroom.claims.byId(article?.claims.find(({central}) => central)?.id ?? '')
    expect(claim?.variants.length).toBeGreaterThan(0)
    expect(new Set(claim?.attributions.map(({own}) => own))).toEqual(new Set([true, false]))
    const dates = claim?.attributions.map(({work}) => work.publishedAt) ?? []
    expect(dates).toEqual([...dates.filter((date) => date !== null).sort(), ...dates.filter((date) => date === null)])
    expect(claim?.articles.map(({slug}) => slug)).toContain(veto)
    expect(claim?.slots?.agent?.name).toBe('Donald Trump')
    const variant = await newsroom.claims.byId(claim?.variants[0]?.id ?? '')
    expect(variant?.variantOf?.id).toBe(claim?.id)
  })

  it('is null where there is no such claim, and where another document has the id', async () => {
    expect(await newsroom.claims.byId('nothing')).toBeNull()
    expect(await newsroom.claims.byId('policy')).toBeNull()
  })
})

describe('topics, people, organizations and the policy', () => {
  it('gives a topic the way up and the ways down, with the code it inherits', async () => {
    const topic = await newsroom.topics.bySlug('iran-and-israel-2025')
    expect(topic).toMatchObject({medtop: '16000000', breadcrumbs: [{slug: 'conflict-war-and-peace'}]})
    const broader = await newsroom.topics.bySlug('conflict-war-and-peace')
    expect(broader?.narrower).toContainEqual({id: topic?.id, name: topic?.name, slug: topic?.slug})
  })

  it('puts every topic into the tree once', async () => {
    const slugsOf = (branches: Awaited<ReturnType<typeof newsroom.topics.tree>>): string[] =>
      branches.flatMap(({slug, narrower}) => [slug, ...slugsOf(narrower)])
    const slugs = slugsOf(await newsroom.topics.tree())
    expect(slugs.toSorted()).toEqual([...new Set(slugs)].toSorted())
    expect(slugs).toContain('iran-and-israel-2025')
  })

  it('knows whoever signs, and where they belong', async () => {
    const {items} = await newsroom.articles.list({limit: 1})
    const author = items[0]?.authors[0]
    expect(await newsroom.people.byId(author?.id ?? '')).toMatchObject({name: author?.name})
    const person = await newsroom.people.byId(author?.id ?? '')
    const organization = await newsroom.organizations.byId(person?.memberOf?.id ?? '')
    expect(organization?.name).toBe(person?.memberOf?.name)
  })

  it('tells readers how the newsroom works, and not who decides', async () => {
    const policy = await newsroom.policy()
    expect(policy).toMatchObject({language: 'en', style: 'ap', publisher: {type: 'organization'}})
    expect(policy).not.toHaveProperty('ladder')
  })
})
