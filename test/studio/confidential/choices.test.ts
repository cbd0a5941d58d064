import {expect, it, onTestFinished} from 'vitest'
import {confidentialTypes} from '../../../schemas/index.ts'
import {createLake} from '../../../src/lake/index.ts'
import {choicesAt, choicesOf, readChoices} from '../../../src/studio/confidential/choices.ts'

const claimRef = (id: string) => ({_type: 'reference', _ref: id, _weak: true})
const documents = [
  {_id: 'veto', _type: 'article', headline: 'As it was published'},
  {
    _id: 'drafts.veto',
    _type: 'article',
    headline: 'Two agencies, unnamed officials',
    centralClaims: [{...claimRef('plan'), _key: 'c1'}],
    body: [
      {
        _type: 'block',
        _key: 'b',
        markDefs: [{_key: 'm', _type: 'claimMark', claims: [claimRef('call'), claimRef('gone')]}],
      },
    ],
    attributions: [
      {_key: 'a1', claim: claimRef('plan')},
      {_key: 'a2', claim: claimRef('plan')},
    ],
  },
  {_id: 'plan', _type: 'claim', text: 'A plan was stopped.'},
  {_id: 'drafts.call', _type: 'claim', text: 'A call was made.'},
  {_id: 'empty', _type: 'article'},
]

async function offered(field: string, articleId = '') {
  const lake = await createLake({documents})
  onTestFinished(() => lake.close())
  const choices = choicesOf[field]
  const client = lake.client({token: lake.token, perspective: 'drafts'})
  return choices && readChoices(await client.fetch(choices.query, {articleId}), choices.numbered)
}

it('offers the articles by their headlines, as they stand in the Studio', async () => {
  expect(await offered('articleId')).toEqual([{value: 'veto', title: 'Two agencies, unnamed officials'}])
})

it('offers the attributions of the article by number and claim', async () => {
  expect(await offered('key', 'veto')).toEqual([
    {value: 'a1', title: '#1 A plan was stopped.'},
    {value: 'a2', title: '#2 A plan was stopped.'},
  ])
})

it('offers every claim of the article once, and none that is gone', async () => {
  expect(await offered('claimId', 'veto')).toEqual([
    {value: 'plan', title: 'A plan was stopped.'},
    {value: 'call', title: 'A call was made.'},
  ])
})

it.each(['key', 'claimId'])('offers no %s before there is an article', async (field) => {
  expect(await offered(field)).toEqual([])
  expect(await offered(field, 'empty')).toEqual([])
})

it('offers a pseudonym that another record has, from the desk itself, and nothing to type one into', async () => {
  const lake = await createLake({
    datasets: {
      confidential: {
        visibility: 'private',
        documents: [
          {_id: 'r', _type: 'sourcingRecord', pseudonym: '7c1e90b4d52fa683', necessity: 'Nobody minuted it.'},
          {_id: 's', _type: 'sourcingRecord'},
        ],
      },
    },
  })
  onTestFinished(() => lake.close())
  for (const path of [['pseudonym'], ['distinctFrom', 0]]) {
    const choices = choicesAt(path)
    expect(choices?.isOfDesk).toBe(true)
    const client = lake.client({token: lake.token, dataset: 'confidential', perspective: 'drafts'})
    expect(readChoices(await client.fetch(choices?.query ?? ''), false)).toEqual([
      {value: '7c1e90b4d52fa683', title: '7c1e90b4d52fa683: Nobody minuted it.'},
    ])
  }
  expect(choicesAt(['motive'])).toBeUndefined()
})

it('gives a new record a pseudonym of its own, made anew each time', () => {
  const field = confidentialFields('sourcingRecord').find(({name}) => name === 'pseudonym')
  const make = field?.initialValue
  if (typeof make !== 'function') throw new Error('It is typed.')
  const made = Array.from({length: 20}, () => String(make()))
  for (const one of made) expect(one).toMatch(/^[0-9a-f]{16}$/)
  expect(new Set(made).size).toBe(20)
})

function confidentialFields(type: string): readonly {name: string; initialValue?: unknown}[] {
  return Object(confidentialTypes.find(({name}) => name === type)).fields
}
