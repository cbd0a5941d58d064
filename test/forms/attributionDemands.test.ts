import {describe, expect, it} from 'vitest'
import {forbiddenFields} from '../../schemas/index.ts'
import {demandOf} from '../../src/forms/attributionDemands.ts'
import {to} from '../schemas/newsroomDesk.ts'

const article = {_type: 'article'}

describe('forbiddenFields', () => {
  it('names what has to go when somebody on the record becomes a background source', () => {
    const attribution = {
      groundRule: 'background',
      obtained: 'own',
      speaker: to('dostri'),
      speakerRole: 'spokesman',
      saidAt: '2025-06-15T18:00:00Z',
      saidIn: {label: 'Interview'},
    }
    expect(forbiddenFields(attribution, article)).toEqual(['speaker', 'speakerRole', 'saidAt', 'saidIn'])
  })

  it('names nothing that is empty', () => {
    expect(forbiddenFields({groundRule: 'background', speaker: undefined, saidIn: {}}, article)).toEqual([])
  })

  it('takes anything', () => {
    expect(forbiddenFields(undefined, null)).toEqual([])
    expect(forbiddenFields('text', 7)).toEqual([])
  })
})

describe('a forbidden field', () => {
  const {hidden} = demandOf('speaker')
  const context = {document: undefined, currentUser: null, path: []}

  it('is out of sight while it is empty', () => {
    expect(hidden({...context, parent: {groundRule: 'background'}, value: undefined})).toBe(true)
  })

  it('is in sight while it holds something, for a value nobody sees would be published', () => {
    expect(hidden({...context, parent: {groundRule: 'background'}, value: to('dostri')})).toBe(false)
  })

  it('comes back with the choice that allows it', () => {
    expect(hidden({...context, parent: {groundRule: 'onRecord'}, value: undefined})).toBe(false)
  })
})
