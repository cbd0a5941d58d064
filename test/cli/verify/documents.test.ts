import {describe, expect, it} from 'vitest'
import {asDocument} from '../../../src/cli/verify/documents.ts'

describe('what verify keeps of a file', () => {
  it('are the documents the rules look at', () => {
    expect(asDocument({_id: 'a', _type: 'claim', text: 'Text.'})).toEqual({_id: 'a', _type: 'claim', text: 'Text.'})
  })

  it.each(['sourcingRecord', 'approval', 'sanity.imageAsset'])('is nothing of a %s', (_type) => {
    expect(asDocument({_id: 'a', _type})).toBeUndefined()
  })

  it.each([null, 'text', [], {_id: 'a'}, {_type: 'claim'}, {_id: '', _type: 'claim'}, {_id: 1, _type: 'claim'}])(
    'cannot be %j, which is no document',
    (value) => {
      expect(asDocument(value)).toBeNull()
    },
  )
})
