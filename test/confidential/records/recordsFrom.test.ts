import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {judged} from '../../../src/confidential/judged.ts'
import {recordsFrom} from '../../../src/confidential/records/index.ts'
import {defaultPolicy, fromDocuments} from '../../../src/sourcing/index.ts'
import {documents} from '../../sourcing/documents/randomDocuments.ts'
import {propertyRuns} from '../../sourcing/propertyRuns.ts'
import {approval, at, record} from '../confidentialDocuments.ts'

describe('confidential documents', () => {
  it('are read by article, a record a draft of which is all there is among them', () => {
    const {records, approvals} = recordsFrom([
      {...record(), _id: 'drafts.record'},
      approval('9f'),
      {_id: 'x', _type: 'x'},
    ])
    expect(records.get('ours')).toHaveLength(1)
    expect(approvals.get('ours')).toEqual([
      {
        id: 'approval',
        article: 'ours',
        parts: [],
        hash: '9f',
        level: 'desk',
        decision: 'approved',
        attestsIdentity: true,
        attestsNoDoubleUse: true,
        by: 'editor-1',
        role: 'desk-editor',
        at: '2025-06-15T19:00:00Z',
      },
    ])
  })

  it('tell whether something was written, and not what', () => {
    expect(JSON.stringify([...recordsFrom([record({motive: 'A grudge.'})]).records])).not.toMatch(/grudge|describe/)
  })

  it('are passed over where they make no sense, and never stop a rule', async () => {
    const field = fc.oneof(
      fc.constantFrom('ours', 'a', 'given', 'one', 'desk', 'approved', at),
      fc.jsonValue({maxDepth: 2}),
    )
    const names = [...Object.keys(record()), ...Object.keys(approval('')), 'replySought', 'exception', 'distinctFrom']
    const confidential = fc.array(
      fc.tuple(fc.constantFrom('sourcingRecord', 'approval'), fc.dictionary(fc.constantFrom(...names), field)),
      {maxLength: 5},
    )
    await fc.assert(
      fc.asyncProperty(documents, confidential, async (given, kept) => {
        const stored = kept.map(([_type, fields], index) => ({articleId: 'a', ...fields, _id: `c${index}`, _type}))
        await judged(fromDocuments(given), defaultPolicy, recordsFrom(stored), at)
      }),
      propertyRuns,
    )
  })
})
