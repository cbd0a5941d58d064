import {afterEach, beforeEach, describe, expect, it} from 'vitest'
import {type PublishedVerdict, publishedGate} from '../../src/gate/index.ts'
import {sourceline} from '../cli/sourceline.ts'
import {draft, minister, type Newsroom, openNewsroom, record, type Staff, type Stored, text} from './newsroom.ts'

/* A lake that takes what the hosted one takes: nothing is refused at its door, so it has to be found out afterwards. */

let newsroom: Newsroom
const told: string[][] = []
beforeEach(async () => {
  newsroom = await openNewsroom({isGated: false})
  told.length = 0
})
afterEach(() => newsroom.close())

const put = async (document: Stored, who: Staff = 'reporter', dataset = 'production') =>
  (await newsroom.as(who, dataset)).createOrReplace({
    ...document,
    _id: String(document._id),
    _type: String(document._type),
  })
const publish = (fields: Stored = {}, attributions?: Stored[]) =>
  put({...draft(fields, attributions), _id: 'ours', publishedAt: '2026-01-01T00:00:00Z'})
const approve = async (fields: Stored = {}, by: Staff = 'desk') =>
  put({...(await newsroom.approvalOf(draft(fields), 'desk', 'desk')), _id: `approval-${by}`}, by, 'confidential')

async function ask(id = 'ours', type = 'article'): Promise<PublishedVerdict> {
  const client = newsroom.all
  const document = await client.getDocument(id)
  const gate = publishedGate({
    newsroom: client.withConfig({dataset: 'production'}),
    desk: client.withConfig({dataset: 'confidential'}),
    onRefusal: (_, {refusals}) => told.push(refusals.map(({because}) => because)),
  })
  return gate({id, type, revision: document?._rev ?? null})
}

describe('a version that is published already', () => {
  it('is held back where it passed nobody, and the desk is told', async () => {
    await put(record(), 'reporter', 'confidential')
    await publish()
    expect(await ask()).toMatchObject({shown: false})
    expect(told.flat()).toContain('approval')
  })

  it('is shown where somebody approved it, and held back where the approval was forged', async () => {
    await put(record(), 'reporter', 'confidential')
    await publish()
    await approve({}, 'reporter')
    expect((await ask()).shown).toBe(false)
    await approve({}, 'desk')
    expect(await ask()).toEqual({shown: true, refusals: []})
  })

  it('is always shown where it takes back', async () => {
    await publish()
    await publish({centralClaims: [], body: text('He vetoed the plan.')}, [minister()])
    expect((await ask()).shown).toBe(true)
    const removal = {_key: 'n', _type: 'notice', kind: 'removal', at: '2026-02-01T00:00:00Z', text: 'Removed.'}
    await publish({centralClaims: [], body: [], notices: [removal]}, [])
    expect((await ask()).shown).toBe(true)
    await (await newsroom.as('reporter')).delete('ours')
    expect((await ask()).shown).toBe(true)
  })

  it('is never held for what another document did; that is told', async () => {
    await publish({}, [minister()])
    await (await newsroom.as('reporter')).patch('veto').set({text: 'The president ordered the plan.'}).commit()
    const verdict = await ask('veto', 'claim')
    expect(verdict).toMatchObject({shown: true, refusals: [{because: 'claimHoldsStill', document: 'veto'}]})
    expect(told).toEqual([['claimHoldsStill']])
  })
})

describe('sourceline verify --records', () => {
  const verify = (...args: string[]) =>
    sourceline(['verify', '--json', ...args], {
      SANITY_STUDIO_PROJECT_ID: 'sourceline',
      SANITY_STUDIO_DATASET: 'production',
      SOURCELINE_API_HOST: newsroom.url,
      SANITY_API_READ_TOKEN: newsroom.lake.token,
    })
  const rulesIn = ({out}: {out: string}): string[] =>
    JSON.parse(out).documents.flatMap(({findings}: {findings: {rule: string}[]}) => findings.map(({rule}) => rule))

  it('judges what takes confidential records too, and counts only approvals that their history proves', async () => {
    await publish()
    expect(rulesIn(await verify())).not.toContain('S02')
    expect(rulesIn(await verify('--records', 'confidential'))).toEqual(
      expect.arrayContaining(['S02', 'S05', 'S06', 'S13']),
    )
    await put(record({pool: 'one'}), 'reporter', 'confidential')
    await approve({}, 'reporter')
    const forged = await verify('--records', 'confidential')
    expect(JSON.parse(forged.out).approvals).toEqual({counted: 0, proven: true, unproven: ['approval-reporter']})
    expect(rulesIn(forged)).toEqual(expect.arrayContaining(['S06', 'S30']))
    await put(record(), 'reporter', 'confidential')
    await approve({}, 'desk')
    const sound = await verify('--records', 'confidential')
    expect({code: sound.code, rules: rulesIn(sound)}).toEqual({code: 0, rules: []})
    expect(JSON.parse(sound.out).notChecked).toEqual([])
  })

  it('names a place that is neither a file nor a dataset', async () => {
    const {code, error} = await verify('--records', 'no/such.ndjson')
    expect({code, error}).toEqual({code: 2, error: expect.stringContaining('no/such.ndjson is no file')})
  })
})
