import {afterAll, afterEach, describe, expect, it, vi} from 'vitest'
import {createNewsroom, isConfigurationError, type Page} from '../../src/index.ts'
import {createLake, type InitialDocument} from '../../src/lake/index.ts'
import {createPreview, type DraftArticleCard} from '../../src/preview/index.ts'
import {gathered, seeds} from '../client/newsroom.ts'

const slug = 'how-the-veto-report-was-sourced'
const published = seeds().find((document) => Object(document.slug).current === slug)
const changed: InitialDocument = {...published, _id: '', _type: 'article', headline: 'As it stands in the Studio'}
const {publishedAt: _, ...undated} = changed
const lake = await createLake({
  documents: [
    ...seeds(),
    {...changed, _id: `drafts.${published?._id}`},
    {...changed, _id: `versions.rSpring.${published?._id}`, headline: 'As it will be in spring'},
    {...undated, _id: 'drafts.new', slug: {current: 'never-published'}, _updatedAt: '2026-11-20T08:00:00Z'},
  ],
})
const {token} = lake
afterAll(() => lake.close())
afterEach(() => vi.unstubAllGlobals())

describe('a preview', () => {
  it('shows drafts in the place of what is published, where a newsroom does not', async () => {
    const preview = createPreview({client: lake.client(), token})
    expect((await preview.articles.bySlug(slug))?.headline).toBe('As it stands in the Studio')
    const cards = await gathered(preview.articles.all())
    expect(cards.find((card) => card.slug === slug)?.headline).toBe('As it stands in the Studio')
    const newsroom = createNewsroom({client: lake.client({token})})
    expect((await newsroom.articles.bySlug(slug))?.headline).toBe(published?.headline)
  })

  it('shows a release over drafts', async () => {
    const preview = createPreview({client: lake.client(), token, perspective: ['rSpring', 'drafts']})
    expect((await preview.articles.bySlug(slug))?.headline).toBe('As it will be in spring')
  })

  it('shows an article that was never published, dated by its last edit, with all its sourcing', async () => {
    const preview = createPreview({client: lake.client({token})})
    const article = await preview.articles.bySlug('never-published')
    expect(article?.publishedAt).toMatch(/^\d{4}-\d\d-\d\dT/)
    expect(article?.attributions.every(({line}) => line !== null && line.length > 0)).toBe(true)
    expect(article?.claims.some(({status}) => status.evidence !== 'none')).toBe(true)
    const newsroom = createNewsroom({client: lake.client({token})})
    expect(await newsroom.articles.bySlug('never-published')).toBeNull()
  })

  it('lists it among the others, newest first, by every facet and over several pages', async () => {
    const preview = createPreview({client: lake.client({token})})
    const all = await gathered(preview.articles.all())
    const dates = all.map(({publishedAt}) => publishedAt)
    expect(dates).toEqual(dates.toSorted().reverse())
    const card = all.find((each) => each.slug === 'never-published')
    if (!card?.kind || card.kind === 'unknown') throw new Error('It is in no list.')
    const {kind} = card
    const [author, topic] = [card.authors[0]?.id ?? '', card.topics[0]?.slug ?? '']
    for (const facets of [{kind}, {author}, {topic}, {topic, author, kind}]) {
      const {items} = await preview.articles.list(facets)
      expect(items.map((each) => each.slug)).toContain('never-published')
    }
    const paged: string[] = []
    for (let after: string | undefined = ''; after !== undefined; ) {
      const page: Page<DraftArticleCard> = await preview.articles.list(after === '' ? {limit: 2} : {limit: 2, after})
      paged.push(...page.items.map(({id}) => id))
      after = page.next ?? undefined
    }
    expect(paged).toEqual(all.map(({id}) => id))
    expect(await gathered(preview.articles.slugs())).toContain('never-published')

    const newsroom = createNewsroom({client: lake.client({token})})
    expect((await gathered(newsroom.articles.all())).map((each) => each.slug)).not.toContain('never-published')
    expect(await gathered(newsroom.articles.slugs())).not.toContain('never-published')
  })

  it('lists what is half written as soon as it has an address', async () => {
    const half = {_type: 'article', headline: 'Half', slug: {current: 'half'}, kind: 'news', topics: []}
    const drafts = [
      {_id: 'drafts.a', _type: 'article'},
      {_id: 'drafts.b', _type: 'article', headline: 'No address yet', kind: 'news'},
      {_id: 'drafts.c', ...half, slug: {current: 'no-topics'}, topics: undefined},
      {_id: 'drafts.d', ...half, slug: {current: 'no-words-for-a-picture'}, image: {image: {}}},
      {_id: 'drafts.e', _type: 'article', slug: {current: 'no-headline'}},
    ]
    const other = await createLake({documents: drafts})
    const preview = createPreview({client: other.client(), token: other.token})
    expect(await gathered(preview.articles.slugs())).toEqual(['no-topics', 'no-words-for-a-picture', 'no-headline'])
    const {items} = await preview.articles.list()
    expect(items.map(({slug, headline, kind}) => [slug, headline, kind])).toEqual(
      expect.arrayContaining([
        ['no-topics', 'Half', 'news'],
        ['no-headline', null, null],
      ]),
    )
    await other.close()
  })
})

describe('a preview is refused', () => {
  it('in a browser', () => {
    vi.stubGlobal('window', {})
    vi.stubGlobal('document', {})
    expect(() => createPreview({client: lake.client(), token})).toThrow(expect.toSatisfy(isConfigurationError))
  })

  it('without a token', () => {
    expect(() => createPreview({client: lake.client()})).toThrow(expect.toSatisfy(isConfigurationError))
  })

  it.each([[[]], [['raw']], [['drafts', 'raw']], [['rSpring,raw']], [['']]])('in perspective %j', (perspective) => {
    expect(() => createPreview({client: lake.client(), token, perspective})).toThrow(/`perspective`/)
  })
})
