import {expect, it} from 'vitest'
import {asDocument, withDraftsInPlace} from '../../../src/cli/verify/documents.ts'

const report = {_id: 'r', _type: 'report'}
const draft = {_id: 'drafts.r', _type: 'report'}
const version = {_id: 'versions.rSpring.r', _type: 'report'}

it('passes over drafts and versions of every type unless they are asked for', () => {
  for (const _type of ['report', 'article', 'claim', 'policy', 'person']) {
    expect(asDocument({...draft, _type})).toBeUndefined()
    expect(asDocument({...version, _type})).toBeUndefined()
    expect(asDocument({...report, _type})).toMatchObject({_type})
  }
  expect(asDocument(draft, 'read')).toEqual(draft)
})

it('puts a draft that is asked for in the place of what is published, and no version in anything’s', () => {
  expect(withDraftsInPlace([report, draft, version, {_id: 'other', _type: 'claim'}])).toEqual([
    draft,
    {_id: 'other', _type: 'claim'},
  ])
})
