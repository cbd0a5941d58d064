import {describe, expect, it} from 'vitest'
import {suggestClaim} from '../../../src/studio/form/suggestClaim.ts'

const marking = (...claims: string[]) => ({
  _type: 'block',
  markDefs: [{_type: 'claimMark', claims: claims.map((_ref) => ({_ref}))}, {_type: 'link'}],
})
const about = (_ref: string) => ({claim: {_ref}})

describe('the claim a new attribution begins with', () => {
  it('is the first in the text that nobody is said to have made', () => {
    const body = [marking('one'), {_type: 'figure'}, marking('two', 'three')]
    expect(suggestClaim({body})).toBe('one')
    expect(suggestClaim({body, attributions: [about('one')]})).toBe('two')
  })

  it('is the only claim there is, however often it was attributed', () => {
    expect(suggestClaim({body: [marking('one')], attributions: [about('one')]})).toBe('one')
  })

  it('is left open where it could be any', () => {
    expect(suggestClaim({body: [marking('one', 'two')], attributions: [about('one'), about('two')]})).toBeUndefined()
    expect(suggestClaim({})).toBeUndefined()
    expect(suggestClaim(undefined)).toBeUndefined()
  })
})
