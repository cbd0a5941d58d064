import {describe, expect, it} from 'vitest'
import {stands, startOfHour} from '../../../src/forms/confidential/approval.ts'
import {confidentialSchema, problems, type Written} from '../newsroomDesk.ts'

const articleId = '2b1c9e34-7d6a-4c58-8f21-5a9b3e0d6c47'
const approval: Written = {
  _id: 'drafts.5c3d2e1f-0a9b-4c8d-9e7f-6a5b4c3d2e1f',
  _type: 'approval',
  articleId,
  hash: 'a'.repeat(64),
  level: 'desk',
  decision: 'approved',
  attestsIdentity: true,
  attestsNoDoubleUse: true,
  by: 'editor1',
  role: 'editor',
  at: '2025-06-15T18:00:00.000Z',
}
const published = {...approval, _id: approval._id.replace('drafts.', '')}

const wrongWith = (more: object, others: readonly Written[] = []) =>
  problems({...approval, ...more}, others, confidentialSchema)

describe('an approval', () => {
  it('is complete with what is approved, at which level, and both attestations', async () => {
    expect(await wrongWith({})).toEqual([])
    expect(await wrongWith({hash: 'abc'})).toHaveLength(1)
  })

  it('gives a reason if and only if it is not plain', async () => {
    expect(await wrongWith({decision: 'refused'})).toEqual(['reason: Say why.'])
    expect(await wrongWith({decision: 'breakingNews', reason: 'The attack is under way.'})).toEqual([])
    expect(await wrongWith({reason: 'Fine.'})).toEqual(['reason: Clear this: an approval needs no reason.'])
  })

  it('is not given by anybody who handled a source of the story', async () => {
    const handled: Written = {_id: 'record', _type: 'sourcingRecord', articleId, handledBy: 'editor1'}
    expect(await wrongWith({}, [handled])).toEqual([
      'by: You handled a source of this story. Somebody else has to approve it.',
    ])
    expect(await wrongWith({}, [{...handled, handledBy: 'reporter7'}])).toEqual([])
  })

  it('is given once for an article, its sourcing and a level', async () => {
    const before = {...published, _id: '11111111-2222-4333-8444-555555555555'}
    expect(await wrongWith({}, [before])).toEqual(['hash: This sourcing has been decided at this level already.'])
    expect(await wrongWith({}, [{...before, level: 'top'}])).toEqual([])
  })

  it('is never edited', async () => {
    expect(await wrongWith({}, [published])).toEqual([])
    expect(await wrongWith({decision: 'refused', reason: 'After all, no.'}, [published])).toEqual([
      'decision: An approval is never edited. Discard the change, and create another approval.',
      'reason: An approval is never edited. Discard the change, and create another approval.',
    ])
    expect(stands({...published, _createdAt: '2025-06-15T18:00:00Z'})).toBe(true)
    expect(stands({...approval, _createdAt: '2025-06-15T18:00:00Z'})).toBe(false)
    expect(stands({_id: 'new', _type: 'approval'})).toBe(false)
  })

  it('keeps the hour alone', async () => {
    expect(startOfHour(new Date('2025-06-15T18:42:10Z'))).toBe('2025-06-15T18:00:00.000Z')
    expect(await wrongWith({at: '2025-06-15T18:42:00.000Z'})).toEqual(['at: Keep the hour only.'])
  })
})
