import {describe, expect, it} from 'vitest'
import {problems, to, type Written} from '../newsroomDesk.ts'

const text = 'The U.S. president vetoed an Israeli plan to kill Iran’s supreme leader.'
const claim: Written = {_id: 'drafts.veto', _type: 'claim', text}
const slots = {agent: to('trump'), action: 'vetoed', modality: 'decision'}
const others: Written[] = [{_id: 'trump', _type: 'person', name: 'Donald Trump'}]

function assessed(finding: string, key = 'a1') {
  return {
    _key: key,
    _type: 'assessment',
    finding,
    at: '2025-06-27T09:00:00Z',
    reason: 'The president said so himself in an interview.',
  }
}

describe('a claim', () => {
  it('is one sentence of 20 to 300 characters', async () => {
    expect(await problems(claim)).toEqual([])
    expect(await problems({...claim, text: 'He vetoed it.'})).toHaveLength(1)
    expect(await problems({...claim, text: `${text.slice(0, -1)} ${'again and '.repeat(30)}again.`})).toHaveLength(1)
    expect(await problems({...claim, text: `${text} It was his own decision.`})).toEqual([
      'text: Write one sentence. A second sentence is a second claim.',
    ])
  })

  it('does not say who says so', async () => {
    const [found] = await problems({...claim, text: 'Officials said the president vetoed the plan.'})
    expect(found).toContain('“said”')
  })

  it('may be about a saying', async () => {
    const statement = {...claim, text: 'The president said he had vetoed the plan.', slots: {modality: 'statement'}}
    expect(await problems(statement)).toEqual([])
  })

  it('keeps its words once they have been assessed', async () => {
    const published = {...claim, _id: 'veto', assessments: [assessed('open'), assessed('confirmed', 'a2')]}
    const reworded = {...published, _id: 'drafts.veto', text: `${text.slice(0, -1)} in June.`}
    expect(await problems(reworded, [published])).toEqual([
      'text: This claim has been assessed as it was worded. Restore the words, and make a new claim for other ones.',
    ])
    const stillOpen = {...published, assessments: [assessed('open')]}
    expect(await problems({...reworded, assessments: stillOpen.assessments}, [stillOpen])).toEqual([])
  })

  it('keeps its published assessments', async () => {
    const published = {...claim, _id: 'veto', assessments: [assessed('open')]}
    expect(
      await problems({...claim, assessments: [assessed('open'), assessed('confirmed', 'a2')]}, [published]),
    ).toEqual([])
    expect(await problems({...claim, assessments: [assessed('confirmed')]}, [published])).toEqual([
      'assessments: Published assessment 1 was changed, moved or removed. Restore it, and add a new assessment below the others instead.',
    ])
  })

  it('has its parts filled in where it has versions', async () => {
    const version: Written = {_id: 'version', _type: 'claim', text, variantOf: to('veto', {_weak: true})}
    expect(await problems(claim, [version, ...others])).toEqual([
      'slots: Fill in the parts: they show what one version of a claim changes in another.',
    ])
    expect(await problems({...claim, slots}, [version, ...others])).toEqual([])
  })

  it('is a version of an original, never of itself or of a version', async () => {
    const original: Written = {_id: 'original', _type: 'claim', text}
    const version: Written = {_id: 'version', _type: 'claim', text, variantOf: to('original')}
    const variant = (id: string) => ({...claim, slots, variantOf: to(id, {_weak: true})})
    expect(await problems(variant('original'), [original, version, ...others])).toEqual([])
    expect(await problems(variant('veto'), others)).toEqual([
      'variantOf: A claim cannot be a version of itself. Choose another, or clear this.',
    ])
    expect(await problems(variant('version'), [original, version, ...others])).toEqual([
      'variantOf: That claim is itself a version of another. Choose the original.',
    ])
    const mine: Written = {_id: 'mine', _type: 'claim', text, variantOf: to('veto')}
    expect(await problems(variant('original'), [original, mine, ...others])).toEqual([
      'variantOf: Other claims are versions of this one, so it has to be the original.',
    ])
    expect(await problems({...claim, variantOf: to('original')}, [original])).toEqual([
      'slots: Fill in the parts: they show what one version of a claim changes in another.',
    ])
  })

  it('may plan for the future and not have acted in it', async () => {
    const time = {from: '2999-01-01', precision: 'day'}
    expect(await problems({...claim, slots: {modality: 'plan', time}})).toEqual([])
    expect(await problems({...claim, slots: {modality: 'act', time}})).toEqual([
      'slots.time.from: An act lies in the past. Correct the date, or the kind of claim.',
    ])
    expect(await problems({...claim, slots: {modality: 'plan', time: {...time, to: '2998-01-01'}}})).toEqual([
      'slots.time.to: This lies before the first day.',
    ])
  })
})
