import {expect, it} from 'vitest'
import {decide, recordsFrom} from '../../../src/gate/index.ts'
import {policyApproval, topRole} from '../../../src/studio/policy/policyApproval.ts'

const at = '2026-11-26T12:30:00.000Z'
const policy = {
  _id: 'policy',
  _type: 'policy',
  preset: 'default',
  ladder: [{level: 'top', roles: ['editor-in-chief']}],
  rules: [],
}
const weaker = {...policy, rules: [{rule: 'S09', severity: 'off'}]}
const chief = {id: 'chief', roles: [{name: 'editor-in-chief'}]}
const publishedBy = async (id: string, approvals: readonly unknown[]) =>
  decide({
    before: [policy],
    after: [weaker],
    records: recordsFrom(approvals),
    at,
    by: {id, roles: ['editor-in-chief']},
  })

it('is given by the top rung of the ladder that is published, and by nobody else', () => {
  expect(topRole(chief, policy)).toBe('editor-in-chief')
  expect(topRole({id: 'night', roles: [{name: 'desk-editor'}]}, policy)).toBeUndefined()
  expect(topRole(chief, {...policy, ladder: []})).toBeUndefined()
})

it('lets a weaker policy out for anybody but whoever gave it, and for no other policy', async () => {
  const approval = await policyApproval(weaker, {by: 'chief', role: 'editor-in-chief', now: new Date(at)})
  expect((await publishedBy('deputy', [])).passes).toBe(false)
  expect((await publishedBy('deputy', [approval])).passes).toBe(true)
  expect((await publishedBy('chief', [approval])).passes).toBe(false)
  const other = await policyApproval(
    {...policy, rules: [{rule: 'S10', severity: 'off'}]},
    {by: 'chief', role: 'editor-in-chief', now: new Date(at)},
  )
  expect((await publishedBy('deputy', [other])).passes).toBe(false)
})
