import {describe, expect, it} from 'vitest'
import {problems, to, type Written} from '../newsroomDesk.ts'

const body = [
  {
    _key: 'b1',
    _type: 'block',
    style: 'normal',
    children: [{_key: 's1', _type: 'span', text: 'The president vetoed it.', marks: ['m1']}],
    markDefs: [{_key: 'm1', _type: 'claimMark', claims: [to('veto', {_key: 'k1', _weak: true})]}],
  },
]

const article: Written = {
  _id: 'drafts.story',
  _type: 'article',
  headline: 'The veto and its versions',
  slug: {_type: 'slug', current: 'the-veto-and-its-versions'},
  kind: 'news',
  language: 'en',
  origin: 'own',
  topics: [to('diplomacy', {_key: 't1'})],
  body,
}

const others: Written[] = [
  {_id: 'diplomacy', _type: 'topic', name: 'Diplomacy'},
  {_id: 'veto', _type: 'claim', text: 'The president vetoed the plan.'},
  {_id: 'reuters', _type: 'report', title: 'Trump vetoed plan'},
]

const published = {...article, _id: 'story', publishedAt: '2025-06-15T18:00:00Z'}

describe('an article', () => {
  it('is complete with headline, address, kind, language, origin, topic and text', async () => {
    expect(await problems(article, others)).toEqual([])
  })

  it('is based on another work if and only if it is not own reporting', async () => {
    expect(await problems({...article, origin: 'wire'}, others)).toEqual([
      'basedOn: Choose the work this text comes from.',
    ])
    expect(await problems({...article, origin: 'wire', basedOn: to('reuters')}, others)).toEqual([])
    expect(await problems({...article, basedOn: to('reuters')}, others)).toEqual([
      'basedOn: Clear this, or choose another origin than “Own reporting”.',
    ])
  })

  it('stands on claims that are marked in it', async () => {
    const central = (...ids: string[]) => ids.map((id) => to(id, {_key: id, _weak: true}))
    expect(await problems({...article, centralClaims: central('veto')}, others)).toEqual([])
    expect(await problems({...article, centralClaims: central('veto', 'elsewhere')}, others)).toEqual([
      'centralClaims.[elsewhere]: Mark this claim in the text, or take it out here.',
    ])
  })

  it('lists nobody twice, whatever markers a draft’s references carry', async () => {
    const twice = [
      to('diplomacy', {_key: 'a', _weak: true, _strengthenOnPublish: {type: 'topic'}}),
      to('diplomacy', {_key: 'b'}),
    ]
    expect(await problems({...article, topics: twice}, others)).toEqual([
      'topics.[b]: This is in the list already. Remove one of the two.',
    ])
  })

  it('has at most six topics', async () => {
    const many = Array.from({length: 7}, (_, index) => to(`t${index}`, {_key: `k${index}`}))
    const topics = many.map(({_ref}) => ({_id: String(_ref), _type: 'topic'}))
    expect(await problems({...article, topics: many}, [...others, ...topics])).toHaveLength(1)
  })

  it.each([
    ['Veto', 'small letters'],
    ['veto plan', 'small letters'],
    ['veto--plan', 'small letters'],
    ['veto-2025-06-15', 'date'],
    ['a/b', 'small letters'],
  ])('refuses the address %s', async (current, why) => {
    const found = await problems({...article, slug: {_type: 'slug', current}}, others)
    expect(found).toHaveLength(1)
    expect(found[0]).toContain(why)
  })

  it('takes an address in any script', async () => {
    expect(await problems({...article, slug: {_type: 'slug', current: 'הווטו-על-התוכנית'}}, others)).toEqual([])
  })

  it('keeps the address readers have', async () => {
    const moved = {...article, slug: {_type: 'slug', current: 'another'}}
    expect(await problems(moved, [...others, published])).toEqual([
      'slug: This article is published as “the-veto-and-its-versions”. Restore that address: readers and links use it.',
    ])
    expect(await problems(moved, others)).toEqual([])
  })

  it('shares its address with no other', async () => {
    expect(await problems(article, [...others, {...published, _id: 'another'}])).toHaveLength(1)
  })

  it('keeps what readers were told', async () => {
    const notice = {_key: 'n1', _type: 'notice', kind: 'update', at: '2025-06-16T09:00:00Z', text: 'With a reply.'}
    const later = {...notice, _key: 'n2', text: 'With a second reply.'}
    const before = [...others, {...published, notices: [notice]}]
    const told =
      'notices: Published notice 1 was changed, moved or removed. Restore it, and add a new notice below the others instead.'
    expect(await problems({...article, notices: [notice, later]}, before)).toEqual([])
    expect(await problems({...article, notices: [later, notice]}, before)).toEqual([told])
    expect(await problems({...article, notices: [{...notice, text: 'With replies.'}]}, before)).toEqual([told])
    expect(await problems(article, before)).toEqual([told])
  })

  it.each(['en', 'he', 'pt-BR'])('is in a language: %s', async (language) => {
    expect(await problems({...article, language}, others)).toEqual([])
  })

  it.each(['English', 'pt_br', 'EN'])('is in no language called %s', async (language) => {
    expect(await problems({...article, language}, others)).toEqual([
      'language: Write the language as a BCP 47 tag, such as en or pt-BR.',
    ])
  })

  it('was not published in the future', async () => {
    expect(await problems({...article, publishedAt: '2999-01-01T00:00:00Z'}, others)).toHaveLength(1)
    expect(await problems({...article, modifiedAt: '2025-06-15T18:00:00+02:00'}, others)).toHaveLength(1)
  })
})
