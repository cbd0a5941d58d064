import {expect, it} from 'vitest'
import {unpublishedCopy} from '../../../src/studio/actions/duplicateWork.ts'

it('copies the text of an article, and neither its address, its dates nor what readers were told', () => {
  const copy = unpublishedCopy({
    _id: 'veto',
    _type: 'article',
    headline: 'U.S. rejected plan',
    slug: {_type: 'slug', current: 'us-rejected-plan'},
    publishedAt: '2026-11-20T10:00:00Z',
    modifiedAt: '2026-11-21T10:00:00Z',
    notices: [{_key: 'n1', kind: 'correction'}],
    attributions: [{_key: 'a1', stance: 'asserts', publishedAt: '2026-11-20T10:00:00Z'}],
  })
  expect(copy).toEqual({
    _id: 'veto',
    _type: 'article',
    headline: 'U.S. rejected plan',
    attributions: [{_key: 'a1', stance: 'asserts'}],
  })
})
