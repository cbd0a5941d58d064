import {describe, expect, it} from 'vitest'
import {fromDocuments} from '../../../src/sourcing/index.ts'
import {withdrawalOf} from '../../../src/studio/sourcing/withdrawal.ts'
import {minister, official, text} from '../../gate/newsroom.ts'
import {article, claim, ref, relay} from '../../sourcing/storedDocuments.ts'

const veto = claim('veto', {text: 'The president vetoed the plan.'})
const ours = (attributions: Record<string, unknown>[], fields = {}) =>
  article('ours', attributions, {body: text('He vetoed the plan.'), ...fields})
const theirs = article('theirs', [relay('r', 'veto', ['ours'])], {headline: 'A copy'})
const plan = (
  attributions: Record<string, unknown>[],
  reason: 'cannotStand' | 'mustBeProtected' = 'cannotStand',
  fields = {},
) =>
  withdrawalOf(
    {article: 'ours', key: 'a', reason, at: '2026-01-01T00:00:00.000Z'},
    fromDocuments([veto, ours(attributions, fields), theirs]),
  )

describe('withdrawing a source', () => {
  it('names the sentences that nobody stands behind any more, and who repeated it', () => {
    expect(plan([official()])).toMatchObject({left: ['He vetoed the plan.'], relayedBy: ['A copy']})
    expect(plan([official(), minister()])).toMatchObject({left: []})
  })

  it('drafts a correction where readers have seen it, and tells nothing of whom it protects', () => {
    expect(plan([official()]).notice).toMatchObject({kind: 'correction', wrong: expect.stringContaining('vetoed')})
    const told = JSON.stringify(plan([official()], 'mustBeProtected').notice)
    expect(told).not.toMatch(/vetoed|official|source/)
    expect(plan([official()], 'cannotStand', {publishedAt: undefined})).not.toHaveProperty('notice')
  })
})

it('is of something that is there', () => {
  expect(plan([minister({claim: ref('veto')})])).toEqual({left: [], relayedBy: []})
})
