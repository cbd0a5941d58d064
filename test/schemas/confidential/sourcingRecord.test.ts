import {describe, expect, it} from 'vitest'
import {confidentialSchema, problems, type Written} from '../newsroomDesk.ts'

const record: Written = {
  _id: 'drafts.7f0e8a52-4f3b-4d2e-9a51-0d3c7c1b2a90',
  _type: 'sourcingRecord',
  form: 'attribution',
  articleId: '2b1c9e34-7d6a-4c58-8f21-5a9b3e0d6c47',
  key: 'a1b2c3',
  necessity: 'Nobody else could speak to the decision itself.',
  onRecordAttempts: 2,
  reliability: 'B',
  motive: 'Thinks that the public should know.',
  descriptorAgreed: true,
  groundRuleAgreed: true,
  consent: 'given',
  pool: 'sixToTwenty',
}

const wrongWith = (more: object) => problems({...record, ...more}, [], confidentialSchema)

describe('a sourcing record', () => {
  it('is complete without saying who anybody is', async () => {
    expect(await wrongWith({})).toEqual([])
  })

  it('says why nobody was asked if and only if nobody was', async () => {
    expect(await wrongWith({onRecordAttempts: 0})).toEqual([
      'noAttemptReason: Say why nobody was asked to speak on the record.',
    ])
    expect(await wrongWith({noAttemptReason: 'It would have shown whom we know.'})).toEqual([
      'noAttemptReason: Clear this: somebody was asked.',
    ])
    expect(await wrongWith({onRecordAttempts: 10})).toHaveLength(1)
  })

  it('is, on deep background, about a claim and people instead of an attribution', async () => {
    const deep = {
      form: 'deepBackground',
      key: undefined,
      claimId: '9d4e1f60-2c7b-4a83-b5d9-6e0f1a2b3c4d',
      people: {min: 2, plural: 'plural'},
      basis: 'participant',
    }
    expect(await wrongWith(deep)).toEqual([])
    expect(await wrongWith({...deep, key: 'a1b2c3', people: undefined, pool: undefined})).toEqual([
      'key: Clear this: deep background has no attribution.',
      'people: Say how many people told you.',
      'pool: Say how many people fit the description.',
    ])
    expect(await wrongWith({claimId: deep.claimId, basis: 'witness'})).toEqual([
      'basis: Clear this: it goes with deep background only.',
      'claimId: Clear this: it goes with deep background only.',
    ])
  })

  it('takes ids from a list, and pseudonyms as generated', async () => {
    expect(await wrongWith({articleId: 'the story about the mayor'})).toEqual(['articleId: Pick this from the list.'])
    expect(await wrongWith({pseudonym: '0123456789abcdef'})).toEqual([])
    expect(await wrongWith({pseudonym: 'deep throat'})).toEqual([
      'pseudonym: Generate this, or pick the one in use. Never type one.',
    ])
  })

  it('keeps nobody distinct from themselves', async () => {
    const own = {pseudonym: '0123456789abcdef', distinctFrom: ['0123456789abcdef']}
    expect(await wrongWith(own)).toEqual([
      'distinctFrom: Nobody is distinct from themselves. Take this record’s own pseudonym out.',
    ])
  })

  it('says why somebody was not asked to reply', async () => {
    const sought = {_key: 'r', of: '9d4e1f60-2c7b-4a83-b5d9-6e0f1a2b3c4d', outcome: 'notSought'}
    expect(await wrongWith({replySought: [sought]})).toEqual(['replySought.[r].because: Say why they were not asked.'])
    expect(await wrongWith({replySought: [{...sought, because: 'They had replied a day before.'}]})).toEqual([])
  })

  it.each([
    ['Write to deep.throat@example.org about it', 'an email address (“deep.throat@example.org”)'],
    ['Reach them as @deepthroat or not at all', 'a user name (“@deepthroat”)'],
    ['Call +1 202 555 0143 after eight in the evening', 'a telephone number (“+1 202 555 0143”)'],
    [
      'See https://github.com/deepthroat for more of it',
      'an address of somebody’s account (“https://github.com/deepthroat”)',
    ],
    ['Only the deputy, Mark Felt, could have known that', 'a name (“Mark Felt”)'],
  ])('warns of what looks like an identity: %s', async (motive, what) => {
    expect(await wrongWith({motive})).toEqual([
      `motive: This looks like ${what}. Who a source is, and how to reach them, is stored nowhere.`,
    ])
  })
})
