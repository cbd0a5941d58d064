import {afterAll, afterEach, describe, expect, it, vi} from 'vitest'
import {createNewsroom, isConfigurationError, isContentInvalidError} from '../../src/index.ts'
import {createLake, type InitialDocument} from '../../src/lake/index.ts'
import {createPreview} from '../../src/preview/index.ts'
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
    expect(article?.attributions.every(({line}) => line.length > 0)).toBe(true)
    expect(article?.claims.some(({status}) => status.evidence !== 'none')).toBe(true)
    const newsroom = createNewsroom({client: lake.client({token})})
    expect(await newsroom.articles.bySlug('never-published')).toBeNull()
  })

  it('says what a half-written draft lacks', async () => {
    const half = {_id: 'drafts.half', _type: 'article', headline: 'Half', slug: {current: 'half'}, kind: 'news'}
    const other = await createLake({documents: [half]})
    const preview = createPreview({client: other.client(), token: other.token})
    const error = await preview.articles.bySlug('half').catch((thrown: unknown) => thrown)
    if (!isContentInvalidError(error)) throw error
    expect(error.issues.map(({path}) => path)).toEqual(expect.arrayContaining(['language', 'origin', 'topics', 'body']))
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
