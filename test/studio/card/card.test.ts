import {describe, expect, it} from 'vitest'
import {attributionOf, missingIn} from '../../../src/studio/card/choices.ts'
import {type Known, prefilled} from '../../../src/studio/card/prefill.ts'

const known: Known[] = [
  {
    id: 'us',
    type: 'organization',
    title: 'United States',
    names: ['United States', 'U.S.'],
    isPublished: true,
    isHere: true,
  },
  {
    id: 'dostri',
    type: 'person',
    title: 'Omer Dostri',
    names: ['Omer Dostri', 'Dostri'],
    isPublished: true,
    isHere: true,
  },
  {
    id: 'reuters-1',
    type: 'report',
    title: 'Reuters: Plan vetoed',
    names: ['Reuters'],
    isPublished: true,
    isHere: false,
  },
]
const refer = (id: string, type: string) => ({_type: 'reference', _ref: id, _of: type})

describe('a card', () => {
  it('comes filled in with what the paragraph says', () => {
    const unnamed = 'The president vetoed the plan, two U.S. officials said.'
    expect(prefilled(unnamed, 'The president vetoed the plan', known)).toEqual({
      kind: 'unnamed',
      role: 'official',
      affiliation: 'us',
      count: '2',
    })
    const named = 'The plan was put to him in June, Omer Dostri said.'
    expect(prefilled(named, 'The plan was put to him in June', known)).toEqual({kind: 'named', speaker: 'dostri'})
    expect(prefilled('It rained all day.', 'It rained all day', known)).toEqual({})
  })

  it('asks for what is missing, in the order an editor thinks of it, and for nothing else', () => {
    expect(missingIn({})).toEqual(['kind'])
    expect(missingIn({kind: 'unnamed'})).toEqual(['role', 'affiliation', 'count', 'basis', 'reason'])
    expect(
      missingIn({kind: 'unnamed', role: 'aide', relation: 'present', count: '0', basis: 'witness', reason: 'safety'}),
    ).toEqual(['count'])
    expect(missingIn({kind: 'named', newSpeaker: ' '})).toEqual(['speaker', 'basis'])
    expect(missingIn({kind: 'deniedGeneral', speaker: 'dostri'})).toEqual([])
  })

  it('makes an attribution only when nothing is missing, and gives a name only on the record', () => {
    const options = {claim: 'veto', refer, speakerType: 'person'}
    expect(attributionOf({kind: 'named', speaker: 'dostri'}, options)).toBeUndefined()
    expect(attributionOf({kind: 'deniedSpecific', speaker: 'dostri'}, options)).toMatchObject({
      stance: 'denies',
      denial: 'specific',
      groundRule: 'onRecord',
      speaker: {_ref: 'dostri'},
    })
    const unnamed = attributionOf(
      {
        kind: 'unnamed',
        speaker: 'dostri',
        role: 'official',
        affiliation: 'us',
        count: '2',
        basis: 'briefed',
        reason: 'safety',
      },
      options,
    )
    expect(unnamed).toMatchObject({
      groundRule: 'background',
      count: {exact: 2},
      reason: ['safety'],
      descriptor: {role: 'official'},
    })
    expect(unnamed).not.toHaveProperty('speaker')
  })
})
