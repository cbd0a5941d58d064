import fc from 'fast-check'
import {afterAll, describe, expect, it} from 'vitest'
import {articleHtml} from '../../src/html/index.ts'
import {createNewsroom, isContentInvalidError} from '../../src/index.ts'
import {createLake, type InitialDocument} from '../../src/lake/index.ts'
import {createPreview, type Preview} from '../../src/preview/index.ts'
import {gathered, seeds} from '../client/newsroom.ts'

async function previewOf(documents: readonly InitialDocument[]): Promise<Preview & AsyncDisposable> {
  const lake = await createLake({documents})
  const preview = createPreview({client: lake.client(), token: lake.token})
  return {...preview, [Symbol.asyncDispose]: () => lake.close()}
}

const asset = {
  _id: 'image-quay-40x30-png',
  _type: 'sanity.imageAsset',
  url: 'https://cdn.example.org/quay.png',
  metadata: {dimensions: {width: 40, height: 30}},
}
const picture = {image: {asset: {_type: 'reference', _ref: asset._id}}}
const block = (markDefs: object[], ...marks: string[]) => ({
  _key: 'p',
  _type: 'block',
  children: [{_key: 's', _type: 'span', text: 'Mud rose.', marks}],
  markDefs,
})
/** What the Studio stores of an article with a headline, an address and what a new one starts with. */
const begun = {
  _id: 'drafts.begun',
  _type: 'article',
  headline: 'Mud in the harbour',
  slug: {_type: 'slug', current: 'mud'},
  kind: 'news',
  language: 'en',
  origin: 'own',
}

describe('a draft is shown as far as it goes', () => {
  it('with no more than a headline, an address and what a new one starts with', async () => {
    await using preview = await previewOf([begun])
    const article = await preview.articles.bySlug('mud')
    expect(article).toMatchObject({
      headline: 'Mud in the harbour',
      kind: 'news',
      topics: [],
      body: [],
      sourcingNote: '',
    })
  })

  it('with no more than an address', async () => {
    await using preview = await previewOf([{_id: 'drafts.a', _type: 'article', slug: {current: 'mud'}}])
    const nothing = {headline: null, standfirst: null, kind: null, language: null, origin: null, image: null}
    expect(await preview.articles.bySlug('mud')).toMatchObject({...nothing, slug: 'mud', authors: [], body: []})
  })

  it('with a picture without words for it, above the text and in it', async () => {
    const body = [{_key: 'f', _type: 'figure', ...picture}]
    await using preview = await previewOf([{...begun, image: picture, body}, asset])
    const article = await preview.articles.bySlug('mud')
    expect(article?.image).toMatchObject({alt: null, url: asset.url, width: 40})
    expect(article?.body).toMatchObject([{_type: 'figure', alt: null, width: 40}])
    expect((await preview.articles.list()).items[0]?.image).toMatchObject({alt: null, width: 40})
  })

  it('with a picture of which only words are there yet', async () => {
    const body = [{_key: 'f', _type: 'figure', alt: 'A quay'}, block([])]
    await using preview = await previewOf([{...begun, image: {alt: 'A quay'}, body}])
    expect(await preview.articles.bySlug('mud')).toMatchObject({image: null, body: [{_type: 'block'}]})
  })

  it('with a crop that is half there', async () => {
    const image = {...picture.image, crop: {top: 0.1}, hotspot: {x: 0.5}}
    await using preview = await previewOf([{...begun, image: {alt: 'A quay', image}}, asset])
    expect((await preview.articles.bySlug('mud'))?.image).toMatchObject({url: asset.url, hotspot: null})
  })

  it('with a link that leads nowhere yet, and a mark that is about no claim yet', async () => {
    const marks = [
      {_key: 'l', _type: 'link'},
      {_key: 'm', _type: 'claimMark'},
      {_key: 'n', _type: 'claimMark', claims: [{_key: 'x', _type: 'reference'}]},
    ]
    await using preview = await previewOf([{...begun, body: [block(marks, 'l', 'm', 'n')]}])
    expect((await preview.articles.bySlug('mud'))?.body).toMatchObject([
      {
        markDefs: [
          {_type: 'link', href: null},
          {_type: 'claimMark', claims: [], attributions: []},
          {_type: 'claimMark', claims: [], attributions: []},
        ],
      },
    ])
  })

  it('with an attribution that is about no claim yet, takes no stance yet, or has evidence without a name', async () => {
    const named = {claim: {_ref: 'c'}, groundRule: 'onRecord', obtained: 'own'}
    const attributions = [
      {_key: 'a', stance: 'asserts', groundRule: 'onRecord'},
      {_key: 'b', ...named},
      {_key: 'c', ...named, stance: 'asserts', evidence: {}, basis: 'documentHeld'},
    ]
    await using preview = await previewOf([
      {...begun, attributions},
      {_id: 'c', _type: 'claim', text: 'Mud rose.'},
    ])
    const article = await preview.articles.bySlug('mud')
    expect(article?.attributions).toMatchObject([{id: 'begun#c', claim: 'c'}])
    expect(article?.claims).toMatchObject([{id: 'c', text: 'Mud rose.'}])
  })

  it('with a notice that says nothing yet', async () => {
    await using preview = await previewOf([{...begun, notices: [{_key: 'n', _type: 'notice', kind: 'clarification'}]}])
    const notice = {key: 'n', kind: 'clarification', at: null, text: null, claims: []}
    expect((await preview.articles.bySlug('mud'))?.notices).toMatchObject([notice])
  })

  it('and so is a claim without words, in the article, by itself and in the list', async () => {
    const attributions = [{_key: 'a', claim: {_ref: 'c'}, stance: 'asserts', groundRule: 'onRecord', obtained: 'own'}]
    await using preview = await previewOf([
      {...begun, attributions},
      {_id: 'drafts.c', _type: 'claim', assessments: [{_key: 'x'}]},
    ])
    expect((await preview.articles.bySlug('mud'))?.claims).toMatchObject([{id: 'c', text: null}])
    expect(await preview.claims.byId('c')).toMatchObject({text: null, assessments: [{finding: null, at: null}]})
    expect(await gathered(preview.claims.all())).toMatchObject([{id: 'c', text: null}])
  })

  it('a person without a name, an organization without one, as who they are, who signs and who speaks', async () => {
    const attributions = [
      {_key: 'a', claim: {_ref: 'c'}, stance: 'denies', groundRule: 'onRecord', speaker: {_ref: 'p'}, obtained: 'own'},
      {_key: 'b', claim: {_ref: 'c'}, stance: 'denies', groundRule: 'onRecord', speaker: {_ref: 'o'}, obtained: 'own'},
    ]
    await using preview = await previewOf([
      {...begun, attributions, authors: [{_key: 'a', _ref: 'p'}]},
      {_id: 'c', _type: 'claim', text: 'Mud rose.'},
      {_id: 'drafts.p', _type: 'person', memberOf: {_ref: 'o'}},
      {_id: 'drafts.o', _type: 'organization'},
    ])
    const article = await preview.articles.bySlug('mud')
    expect(article?.authors).toMatchObject([{id: 'p', name: null}])
    expect(article?.attributions).toMatchObject([{speaker: {name: null}}, {speaker: {name: null}}])
    expect(article?.attributions.map(({line}) => line)).toEqual([
      'a named person denied it',
      'a named person denied it',
    ])
    expect(article?.claims[0]?.status.text).toContain('denied by a named person')
    expect(await preview.people.byId('p')).toMatchObject({name: null, memberOf: {id: 'o', name: null}})
    expect(await preview.organizations.byId('o')).toMatchObject({name: null, kind: null})
  })

  it('a report without an outlet or a title', async () => {
    const relay = {claim: {_ref: 'c'}, stance: 'asserts', obtained: 'relay', via: [{_key: 'v', _ref: 'r'}]}
    await using preview = await previewOf([
      {...begun, attributions: [{_key: 'a', ...relay}]},
      {_id: 'c', _type: 'claim', text: 'Mud rose.'},
      {_id: 'drafts.r', _type: 'report', attributions: [{_key: 'a', claim: {_ref: 'c'}, stance: 'asserts'}]},
    ])
    const article = await preview.articles.bySlug('mud')
    expect(article?.attributions).toMatchObject([{via: [{id: 'r', title: null, outlet: null}]}])
    expect((await preview.claims.byId('c'))?.attributions.map(({line}) => line)).not.toContain('')
  })

  it('a topic without a title or an address', async () => {
    await using preview = await previewOf([
      {_id: 'drafts.t', _type: 'topic'},
      {_id: 'u', _type: 'topic', slug: {current: 'mud'}, broader: {_ref: 't'}},
      {...begun, topics: [{_key: 't', _ref: 't'}]},
    ])
    expect(await preview.topics.tree()).toMatchObject([
      {id: 't', name: null, slug: null, narrower: [{id: 'u', name: null}]},
    ])
    expect(await preview.topics.bySlug('mud')).toMatchObject({name: null, breadcrumbs: [{id: 't', name: null}]})
    expect((await preview.articles.bySlug('mud'))?.topics).toMatchObject([{id: 't', name: null}])
  })

  it('a policy that says nothing yet', async () => {
    await using preview = await previewOf([{_id: 'drafts.policy', _type: 'policy'}])
    expect(await preview.policy()).toMatchObject({publisher: null, preset: null})
  })
})

describe('what is published is held to as before', () => {
  it('whoever shows it', async () => {
    const lake = await createLake({documents: [{...begun, _id: 'begun', publishedAt: '2026-11-20T08:00:00.000Z'}]})
    const error = await createNewsroom({client: lake.client()})
      .articles.bySlug('mud')
      .catch((thrown: unknown) => thrown)
    expect(error).toSatisfy(isContentInvalidError)
    await lake.close()
  })
})

describe('whatever a draft lacks', () => {
  const stories = seeds()
  const slugs = stories.flatMap(({_type, slug}) => (_type === 'article' ? [String(Object(slug).current)] : []))

  /** Takes one value away, or puts one of another type in its place, anywhere beneath. */
  function without(value: unknown, at: number, put: unknown): unknown {
    let left = at
    const walk = (inner: unknown): unknown => {
      if (Array.isArray(inner)) return inner.map(walk)
      if (typeof inner !== 'object' || inner === null) return inner
      return Object.fromEntries(
        Object.entries(inner).flatMap(([key, item]) => {
          if (key === '_id' || key === '_type' || key === 'slug') return [[key, item]]
          left -= 1
          return left === 0 ? (put === undefined ? [] : [[key, put]]) : [[key, walk(item)]]
        }),
      )
    }
    return walk(value)
  }

  const lakes: (() => Promise<void>)[] = []
  afterAll(() => Promise.all(lakes.map((close) => close())))

  it('it is shown, and so are all others', {timeout: 120_000}, async () => {
    const amongAll = fc.constantFrom(...stories)
    await fc.assert(
      fc.asyncProperty(
        amongAll,
        fc.integer({min: 1, max: 120}),
        fc.constantFrom(undefined, null, 7, [], {}),
        async (story, at, put) => {
          const changed: unknown = without(story, at, put)
          const draft: InitialDocument = {...Object(changed), _id: `drafts.${story._id}`, _type: story._type}
          await using preview = await previewOf([...stories, draft])
          expect(await preview.articles.bySlug(String(slugs[at % slugs.length])).then(JSON.stringify)).toBeTypeOf(
            'string',
          )
          const listed = await gathered(preview.articles.all())
          expect(listed).toHaveLength(slugs.length)
          JSON.stringify(await gathered(preview.claims.all()))
          JSON.stringify(await preview.topics.tree())
          if (story._type === 'article')
            expect(await preview.articles.bySlug(Object(story.slug).current)).not.toBeNull()
          if (story._type === 'claim')
            expect(JSON.stringify(await preview.claims.byId(story._id))).toContain('"status"')
          if (story._type === 'person') expect(await preview.people.byId(story._id)).not.toBeNull()
          if (story._type === 'organization') expect(await preview.organizations.byId(story._id)).not.toBeNull()
        },
      ),
      {numRuns: Number(process.env.PROPERTY_RUNS ?? 60)},
    )
  })
})

it('is told as HTML as far as it goes: no list that nobody made, no picture without a file', async () => {
  await using preview = await previewOf([{...begun, body: [block([]), {_key: 'f', _type: 'figure'}]}])
  const article = await preview.articles.bySlug('mud')
  expect(article && articleHtml(article)).toBe('<p>Mud rose.</p>')
})
