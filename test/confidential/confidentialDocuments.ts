import {fromDocuments, sourcingHash} from '../../src/sourcing/index.ts'
import {article, claim, named, ref, unnamed} from '../sourcing/storedDocuments.ts'

/** Confidential documents as they are stored, written short: a record in which all is well, an approval that stands. */
type Stored = Record<string, unknown>

export const at = '2025-06-15T20:00:00Z'

/** One of our articles, on somebody without a name and somebody with one. */
export const ours = (attribution: Stored = {}, fields: Stored = {}): Stored[] => [
  claim('veto'),
  article('ours', [unnamed('a', 'veto', attribution), named('b', 'veto', 'asserts', 'katz', {basis: 'participant'})], {
    publishedAt: undefined,
    authors: [ref('reporter')],
    ...fields,
  }),
]

export const record = (fields: Stored = {}, id = 'record'): Stored => ({
  _id: id,
  _type: 'sourcingRecord',
  articleId: 'ours',
  form: 'attribution',
  key: 'a',
  necessity: 'Nobody else could describe the decision.',
  onRecordAttempts: 2,
  reliability: 'B',
  motive: 'Opposed the plan.',
  descriptorAgreed: true,
  groundRuleAgreed: true,
  consent: 'given',
  pool: 'overHundred',
  handledBy: 'reporter-1',
  ...fields,
})

export const approval = (hash: string, fields: Stored = {}, id = 'approval'): Stored => ({
  _id: id,
  _type: 'approval',
  articleId: 'ours',
  hash,
  level: 'desk',
  decision: 'approved',
  attestsIdentity: true,
  attestsNoDoubleUse: true,
  by: 'editor-1',
  role: 'desk-editor',
  at: '2025-06-15T19:00:00Z',
  ...fields,
})

export const hashOf = (documents: readonly Stored[]) => sourcingHash('ours', fromDocuments(documents))
