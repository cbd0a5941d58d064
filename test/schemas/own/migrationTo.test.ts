import {collectMigrationMutations, defineMigration, type MigrationContext} from '@sanity/migrate'
import {SanityEncoder} from '@sanity/mutate'
import type {SanityDocument} from '@sanity/types'
import {expect, it} from 'vitest'
import {migrationTo} from '../../../schemas/index.ts'
import {createNewsroom, defineNewsroom} from '../../../src/index.ts'
import {createLake, type InitialDocument} from '../../../src/lake/index.ts'
import {gathered} from '../../client/newsroom.ts'

const newsroom = defineNewsroom({prefix: 'news', names: {article: 'post', person: 'author', topic: 'category'}})
const migration = migrationTo(newsroom, {
  article: {
    from: {
      headline: 'title',
      standfirst: 'seo.description',
      body: 'content',
      image: 'mainImage',
      authors: 'author',
      topics: 'categories',
    },
    set: {kind: 'news', origin: 'own', language: 'en'},
  },
  topic: {from: {name: 'title'}},
})

const posts = 1000
const ref = (_ref: string) => ({_type: 'reference', _ref})

/** A blog as `create sanity` makes one: a thousand posts, some authors and categories, and pages that are none of ours. */
const blog: readonly InitialDocument[] = [
  ...Array.from({length: 10}, (_, at) => ({_id: `author-${at}`, _type: 'author', name: `Author ${at}`})),
  ...Array.from({length: 5}, (_, at) => ({
    _id: `category-${at}`,
    _type: 'category',
    title: `Category ${at}`,
    slug: {_type: 'slug', current: `category-${at}`},
  })),
  ...Array.from({length: posts}, (_, at) => ({
    _id: `post-${at}`,
    _type: 'post',
    title: `Post ${at}`,
    seo: {description: `About ${at}`},
    slug: {_type: 'slug', current: `post-${at}`},
    publishedAt: new Date(Date.UTC(2024, 0, 1, at)).toISOString(),
    author: ref(`author-${at % 10}`),
    categories: [ref(`category-${at % 5}`)],
    content: [
      {
        _key: 'b',
        _type: 'block',
        style: 'normal',
        markDefs: [],
        children: [{_key: 's', _type: 'span', text: `Text ${at}`, marks: []}],
      },
      {_key: 'c', _type: 'code', code: 'let a'},
    ],
  })),
  {_id: 'page', _type: 'page', title: 'Imprint'},
]

/** Two of Sanity's packages write an optional property differently; its own runner takes one for the other as well. */
function encoded(mutation: object) {
  return SanityEncoder.encodeAll([mutation] as Parameters<typeof SanityEncoder.encodeAll>[0])
}

it('turns a thousand posts into articles, in place, and a second run changes nothing', async () => {
  const lake = await createLake({projectId: 'blog', documents: blog})
  const editor = lake.client({token: lake.token})
  /** What `sanity migration run` makes of it, by Sanity's own code; that sends it to no other address than the hosted Content Lake's. */
  const carryOut = async () => {
    const {documentTypes} = migration
    async function* documents(): AsyncGenerator<SanityDocument> {
      yield* await editor.fetch<SanityDocument[]>('*[_type in $documentTypes] | order(_id)', {documentTypes})
    }
    const filtered: MigrationContext['filtered'] = {
      getDocument: async () => undefined,
      getDocuments: async () => [],
    }
    const context = {client: editor.withConfig({}), dryRun: false, filtered}
    const mutations: object[] = []
    for await (const each of collectMigrationMutations(defineMigration(migration), documents, context)) {
      mutations.push(...[each].flat().flatMap((mutation) => ('mutations' in mutation ? [] : encoded(mutation))))
    }
    for (let at = 0; at < mutations.length; at += 100) {
      const url = '/data/mutate/production'
      await editor.request({url, method: 'POST', body: {mutations: mutations.slice(at, at + 100).flat()}})
    }
  }
  const revisions = () => editor.fetch<string[]>('*[_type in ["post", "author", "category", "page"]] | order(_id)._rev')
  const before = await revisions()
  await carryOut()
  const after = await revisions()
  expect(after.filter((revision, at) => revision !== before[at])).toHaveLength(posts + 5)

  const site = createNewsroom({client: lake.client(), newsroom})
  const articles = await gathered(site.articles.full.all())
  expect(articles).toHaveLength(posts)
  expect(articles.find(({slug}) => slug === 'post-7')).toMatchObject({
    headline: 'Post 7',
    standfirst: 'About 7',
    kind: 'news',
    authors: [{id: 'author-7', type: 'person', name: 'Author 7'}],
    topics: [{id: 'category-2', name: 'Category 2', slug: 'category-2'}],
    body: [
      {_type: 'block', children: [{text: 'Text 7'}]},
      {_type: 'unknown', name: 'code'},
    ],
  })
  expect(await editor.getDocument('post-7')).toMatchObject({title: 'Post 7', author: ref('author-7')})

  await carryOut()
  expect(await revisions()).toEqual(after)
})

it('refuses a type that there is none of', () => {
  // @ts-expect-error -- no such type
  expect(() => migrationTo(newsroom, {story: {}})).toThrow('there is no type "story"')
})
