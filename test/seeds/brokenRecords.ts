import type {RuleId} from '../../src/sourcing/rules/index.ts'
import {all, type Edit, inDocument} from './edit.ts'

const employees = '925205bd-ebb6-469a-9e99-645be13caa14'
const formerOfficial = '38039c28-488c-4f18-8021-fce18d936a92'
const approvals = [
  '8766aeea-7044-423b-ab5e-652ff0551954',
  '986fa57e-31b2-4b90-ac08-d9042c6c552d',
  'b65fe85c-27ab-4223-8cf1-832af0975b46',
]

const inEveryApproval = (change: Parameters<typeof inDocument>[1]): Edit =>
  all(...approvals.map((id) => inDocument(id, change)))

/** The confidential side of the harbour story, broken once for each house rule that takes records to judge. */
export const brokenRecordsFor = {
  S02: inDocument(employees, {necessity: 'Good story.'}),
  S03: inDocument(employees, {onRecordAttempts: 0}),
  S05: inEveryApproval({attestsIdentity: false}),
  S06: inEveryApproval({decision: 'refused', reason: 'One more of those present should be asked.'}),
  S11: inDocument(formerOfficial, {descriptorAgreed: false}),
  S13: inEveryApproval({attestsNoDoubleUse: false}),
  S18: inDocument(formerOfficial, {groundRuleAgreed: false}),
  S29: inDocument(formerOfficial, {motive: undefined}),
  S30: inDocument(formerOfficial, {pool: 'twoToFive'}),
  S34: inEveryApproval({hash: '0'.repeat(64)}),
} as const satisfies Partial<Record<RuleId, Edit>>
