import {ClientError, ServerError} from '@sanity/client'
import {describe, expect, it} from 'vitest'
import {openLake} from './open.ts'

const story = [
  {_id: 'ap', _type: 'organization', name: 'AP'},
  {_id: 'a1', _type: 'article', headline: 'A plan was stopped', outlet: {_type: 'reference', _ref: 'ap'}, order: 2},
  {_id: 'a2', _type: 'article', headline: 'The morning after', order: 1},
  {_id: 'drafts.a2', _type: 'article', headline: 'The morning after, corrected', order: 1},
  {_id: 'drafts.a3', _type: 'article', headline: 'Not written yet', order: 3},
  {_id: 'versions.rSummer.a1', _type: 'article', headline: 'A plan was stopped in summer', order: 2},
]

describe('queries', () => {
  it('that ask for no order answer in that of ids, in whatever order documents came', async () => {
    const documents = ['zz', 'aa', 'drafts.bb', 'mm', 'drafts.aa'].map((_id) => ({_id, _type: 't', n: 1}))
    const {lake, editor} = await openLake({documents})
    const ids = (query: string, perspective: 'raw' | 'published' | 'drafts') => editor.fetch(query, {}, {perspective})
    expect(await ids('*[_type == "t"][0]._id', 'published')).toBe('aa')
    expect(await ids('*._id', 'raw')).toEqual(['aa', 'drafts.aa', 'drafts.bb', 'mm', 'zz'])
    expect(await ids('*[_type == "t"]._id', 'drafts')).toEqual(['aa', 'bb', 'mm', 'zz'])
    expect(await ids('*[n == 1 && _type == "t"][1..2]._id', 'published')).toEqual(['mm', 'zz'])
    expect(await ids('*[_type == "t"] | order(n)._id', 'published')).toEqual(['aa', 'mm', 'zz'])

    await editor.transaction().delete('aa').create({_id: 'ab', _type: 't', n: 1}).commit()
    await editor.create({_id: 'aa', _type: 't', n: 1})
    expect(await ids('*[_type == "t"]._id', 'published')).toEqual(['aa', 'ab', 'mm', 'zz'])
    // A mutation by query after another in its transaction reads no index.
    await editor.mutate([
      {create: {_id: 'a0', _type: 't', n: 1}},
      {patch: {query: '*[_type == "t"][0]', set: {first: true}}},
    ])
    expect(await ids('*[first]._id', 'raw')).toEqual(['a0'])
    const exported = await lake.fetch(new Request('http://lake/v1/data/export/production'))
    expect((await exported.text()).match(/"_id":"\w+"/g)).toEqual(
      ['a0', 'aa', 'ab', 'mm', 'zz'].map((id) => `"_id":"${id}"`),
    )
  })

  it('follow references, order and slice by a parameter', async () => {
    const {reader} = await openLake({documents: story})
    const query = '*[_type == $type] | order(order asc)[0...$limit]{headline, "outlet": outlet->name}'
    expect(await reader.fetch(query, {type: 'article', limit: 1})).toEqual([
      {headline: 'The morning after', outlet: null},
    ])
    expect(await reader.fetch(query, {type: 'article', limit: 2})).toEqual([
      {headline: 'The morning after', outlet: null},
      {headline: 'A plan was stopped', outlet: 'AP'},
    ])
  })

  it('are sent as POST when they are long, and answer the same', async () => {
    const {reader} = await openLake({documents: story})
    const ids = Array.from({length: 2000}, (_, index) => `no-such-document-${index}`)
    expect(await reader.fetch('count(*[_id in $ids])', {ids: [...ids, 'ap']})).toBe(1)
  })

  it('show what each perspective holds', async () => {
    const {editor} = await openLake({documents: story})
    const headlines = (perspective: 'raw' | 'published' | 'drafts' | string[]) =>
      editor.fetch('*[_type == "article"] | order(_id).headline', {}, {perspective})
    expect(await headlines('published')).toEqual(['A plan was stopped', 'The morning after'])
    expect(await headlines('drafts')).toEqual(['A plan was stopped', 'The morning after, corrected', 'Not written yet'])
    expect(await headlines(['rSummer'])).toEqual(['A plan was stopped in summer', 'The morning after'])
    expect(await headlines(['rSummer', 'drafts'])).toEqual([
      'A plan was stopped in summer',
      'The morning after, corrected',
      'Not written yet',
    ])
    expect(await headlines('raw')).toHaveLength(5)
  })

  it('leave out in a release what goes with it', async () => {
    const documents = [
      ...story,
      {_id: 'versions.rSummer.ap', _type: 'organization', name: 'AP', _system: {delete: true}},
      {_id: 'drafts.ap', _type: 'organization', name: 'AP, in a draft'},
    ]
    const {editor} = await openLake({documents})
    const names = (perspective: string[]) => editor.fetch('*[_type == "organization"].name', {}, {perspective})
    expect(await names(['rSummer'])).toEqual([])
    expect(await names(['rSummer', 'drafts'])).toEqual([])
    expect(await names(['drafts', 'rSummer'])).toEqual(['AP, in a draft'])
    expect(await names(['rOther'])).toEqual(['AP'])
  })

  it('that ask to be explained are refused by name', async () => {
    const {editor} = await openLake()
    await expect(editor.request({url: '/data/query/production?query=*&explain=true'})).rejects.toThrow('explain')
  })

  it('name a draft by its published id and keep its own', async () => {
    const {editor} = await openLake({documents: story})
    expect(await editor.fetch('*[_id == "a3"][0]{_id, _originalId}', {}, {perspective: 'drafts'})).toEqual({
      _id: 'a3',
      _originalId: 'drafts.a3',
    })
  })

  it('that do not parse are shown with the place', async () => {
    const {reader} = await openLake()
    const failure = reader.fetch('*[_type == "article"')
    await expect(failure).rejects.toThrow(ClientError)
    await expect(failure).rejects.toThrow(/GROQ query parse error[\s\S]*\^/)
  })

  it('that lack a parameter are refused, not answered with null', async () => {
    const {reader} = await openLake()
    await expect(reader.fetch('*[_id == $id]')).rejects.toThrow('param $id referenced, but not provided')
  })

  it('that need what the lake does not have are refused by name', async () => {
    const {reader} = await openLake({documents: story})
    const failure = reader.fetch('*[geo::contains(place, $area)]', {area: 1})
    await expect(failure).rejects.toThrow(ServerError)
    await expect(failure).rejects.toThrow('geo::contains()')
  })

  it('come with sync tags, and with their text unless that is declined', async () => {
    const {reader} = await openLake({documents: story})
    const whole = await reader.fetch('count(*)', {}, {filterResponse: false})
    expect(whole).toMatchObject({result: 3, query: 'count(*)', syncTags: [expect.stringMatching(/^s1:/)]})
  })
})

describe('documents by id', () => {
  it('come in the asked order, the missing ones as null', async () => {
    const {editor} = await openLake({documents: story})
    const found = await editor.getDocuments(['drafts.a3', 'nowhere', 'ap'])
    expect(found.map((document) => document?._id)).toEqual(['drafts.a3', undefined, 'ap'])
    expect(await editor.getDocument('nowhere')).toBeUndefined()
    expect(await editor.documentsExists(['ap', 'nowhere'])).toEqual(new Set(['ap']))
  })
})
