import {describe, expect, it} from 'vitest'
import {createLake} from '../../src/lake/index.ts'
import {affectedTags, changeOf, why} from '../../src/rebuild/index.ts'
import {extraDocuments, weak} from './extraDocuments.ts'
import {builtSite} from './plan/newsroom.ts'

describe('a change as if everything about a document had changed', () => {
  it('names its addresses and what it points at', async () => {
    const lake = await createLake({documents: extraDocuments()})
    expect(await changeOf('wire-copy', {client: lake.client()})).toMatchObject({
      id: 'wire-copy',
      type: 'article',
      after: {slug: 'wire-copy', authors: ['author'], topics: ['sport'], claims: ['win']},
    })
    expect(await changeOf('nowhere', {client: lake.client()})).toBeNull()
    await lake.close()
  })
})

describe('why a page is rebuilt', () => {
  it('is told by the documents that lead from the change to it', async () => {
    const {lake, client, ...site} = await builtSite()
    const change = await changeOf('author', {client})
    if (!change) throw new Error('The author is published')
    expect(await why('/articles/wire-copy', {...site, client, change})).toEqual([
      {tag: 'article:wire-copy', because: ['author', 'wire-copy']},
    ])
    expect(await why('/articles/translation', {...site, client, change})).toEqual([])
    expect(await why('constructor', {...site, client, change})).toEqual([])
    await lake.close()
  })
})

const denies = {stance: 'denies', obtained: 'own', groundRule: 'onRecord', speaker: weak('o5')}

describe('beyond the depths that a reading follows', () => {
  it('nothing is told of a page that cannot show it', async () => {
    const chain = Array.from({length: 14}, (_, at) => ({
      _id: `o${at}`,
      _type: 'organization',
      name: `O${at}`,
      kind: 'government',
      ...(at > 0 && {memberOf: weak(`o${at - 1}`)}),
    }))
    const lake = await createLake({
      documents: [
        ...chain,
        {_id: 'about', _type: 'claim', text: 'It did.', about: [weak('o13')]},
        {_id: 'denial', _type: 'report', title: 'No', attributions: [{_key: 'a', claim: weak('about'), ...denies}]},
      ],
    })
    const client = lake.client()
    const tagsOf = async (id: string) => {
      const change = await changeOf(id, {client})
      return change ? (await affectedTags(change, {client})).map(({tag}) => tag) : []
    }
    expect(await tagsOf('o10')).toContain('claim:about')
    expect(await tagsOf('o0')).toEqual(['type:organization', 'organization:o0', 'organization:o1'])
    await lake.close()
  })
})
