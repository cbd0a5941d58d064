import {describe, expect, it} from 'vitest'
import {judged} from '../../src/confidential/judged.ts'
import {recordsFrom} from '../../src/confidential/records/index.ts'
import {defaultPolicy, fromDocuments, type HousePolicy} from '../../src/sourcing/index.ts'
import {approval, at, hashOf, ours, record} from './confidentialDocuments.ts'

type Stored = Record<string, unknown>

const clean = {
  reason: ['safety'],
  basis: 'briefed',
  descriptor: {role: 'official', affiliation: {_ref: 'us'}},
  count: {exact: 2},
}
const central = {centralClaims: [{_ref: 'veto'}]}
const documents = ours(clean, central)
const hash = await hashOf(documents)
const found = (confidential: readonly Stored[], policy: HousePolicy = defaultPolicy, given = documents, instant = at) =>
  judged(fromDocuments(given), policy, recordsFrom(confidential), instant).then(({findings}) => findings)

describe('findings with records', () => {
  it('are none for a story in order, and approved', async () => {
    expect(await found([record(), approval(hash)])).toEqual([])
  })

  it('leave nothing unchecked, and come in the order of the rules', async () => {
    const rules = (await found([])).map(({rule}) => rule)
    expect(rules).toEqual(['S02', 'S05', 'S06', 'S13'])
  })

  it('no longer ask for what was approved', async () => {
    const hearsay = ours({...clean, basis: 'secondhand'}, central)
    const rules = async (level: string) =>
      (await found([record(), approval(await hashOf(hearsay), {level})], defaultPolicy, hearsay)).map(({rule}) => rule)
    expect(await rules('desk')).toEqual(['S04', 'S06'])
    expect(await rules('standards')).toEqual([])
    expect(await rules('top')).toEqual([])
  })

  it('count an approval only by somebody whose role may', async () => {
    const ladder = [{level: 'desk' as const, roles: ['chief']}]
    expect((await found([record(), approval(hash)], {...defaultPolicy, ladder})).map(({rule}) => rule)).toEqual([
      'S05',
      'S06',
      'S13',
    ])
    expect(await found([record(), approval(hash, {role: 'chief'})], {...defaultPolicy, ladder})).toEqual([])
  })

  it('let breaking news out on the word of the standards editor, and ask again when that has run out', async () => {
    const breaking = approval(hash, {level: 'standards', decision: 'breakingNews', reason: 'War.'})
    expect(await found([record(), breaking])).toEqual([])
    const later = await found([record(), breaking], defaultPolicy, documents, '2025-06-15T22:00:00Z')
    expect(later.map(({rule}) => rule)).toEqual(['S05', 'S06', 'S13'])
    const byDesk = await found([record(), {...breaking, level: 'desk'}])
    expect(byDesk.map(({rule}) => rule)).toContain('S06')
  })

  it('take a refusal for one until the sourcing changes', async () => {
    const refused = approval(hash, {decision: 'refused', reason: 'Too thin.'})
    expect((await found([record(), refused])).find(({rule}) => rule === 'S06')?.message).toContain('refused')
    const stronger = ours({...clean, count: {exact: 3}}, central)
    const after = await found(
      [record(), refused, approval(await hashOf(stronger), {}, 'second')],
      defaultPolicy,
      stronger,
    )
    expect(after).toEqual([])
  })

  it('carry nothing that a record says, whatever it says', async () => {
    const marked = 'CANARY-3f1c'
    const texts = {
      necessity: `${marked}, and long enough to be one`,
      motive: marked,
      noAttemptReason: marked,
      exception: {rule: 'S14', text: marked},
      handledBy: marked,
      pseudonym: marked,
      distinctFrom: [marked],
      replySought: [{_key: 'r', of: marked, outcome: 'notSought', because: marked}],
      descriptorAgreed: false,
      groundRuleAgreed: false,
      consent: 'withdrawn',
      pool: 'one',
    }
    const decided = approval(hash, {decision: 'refused', reason: marked, by: marked, role: marked})
    const all = await found([record(texts), decided])
    expect(all.length).toBeGreaterThan(3)
    expect(JSON.stringify(all)).not.toContain(marked)
  })
})
