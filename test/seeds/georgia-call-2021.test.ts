import {describe, expect, it} from 'vitest'
import {independence, readerStatus, sourcingNote} from '../../src/sourcing/index.ts'
import {articleCalled, claimAbout, graphOfSeeds, printedBy, turnsOf} from './graphOfSeeds.ts'

const january = '2021-01-11T00:00:00Z'
const corrected = '2021-03-13T00:00:00Z'
const today = '2026-11-01T00:00:00Z'
const graph = graphOfSeeds(today)
const quoted = claimAbout(graph, '“find the fraud”')
const recorded = claimAbout(graph, 'that she would find “dishonesty”')
const statusOf = (claim: string, at: string) => readerStatus(claim, graphOfSeeds(at), at)

describe('what a knowledgeable editor would say of the quotations from the Georgia call', () => {
  it('in January 2021: three outlets carried them, and one person had been briefed', () => {
    const printed = printedBy(january, quoted)
    expect(new Set(printed.map(({work}) => work.outlet)).size).toBe(3)
    expect(independence(printed)).toMatchObject({
      people: {min: 1, max: 1},
      origins: {min: 1, max: 1},
      outlets: 1,
      relays: 2,
      twoOrigin: 'notMet',
    })
    expect(statusOf(quoted, january)).toMatchObject({evidence: 'singleOrigin', assessment: 'unresolved'})
  })

  it('since March 11, 2021: the quotation has no source left, and the relays of it have none either', () => {
    const status = statusOf(quoted, corrected)
    expect(status).toMatchObject({evidence: 'untraced', assessment: 'misquoted'})
    expect(status.text).toContain('corrected by The Washington Post (March 11, 2021)')
    const left = independence(printedBy(corrected, quoted))
    expect(left).toMatchObject({people: {min: 0, max: 0}, outlets: 0, relays: 2})
    expect(left.untraced).toHaveLength(2)
  })

  it('what the recording holds is another claim, and has nothing of the first one’s history', () => {
    expect(statusOf(recorded, january).evidence).toBe('none')
    const status = statusOf(recorded, corrected)
    expect(status.evidence).toBe('documented')
    expect(status.text).toMatch(/^Confirmed by the recording of the call.*, a public record\./)
    // A call that was recorded was not a statement.
    expect(status.text).not.toContain('on the record')
    expect(status.text).not.toContain('corrected by')
  })

  it('the sourcing note keeps the two apart', () => {
    const note = sourcingNote(articleCalled(graph, 'A quotation of January 2021'), graph, today)
    expect(note).toMatch(
      /‘find the fraud’.* was corrected by The Washington Post on March 11, 2021\. “.*‘dishonesty’.* rests on a single source: the recording of the call/,
    )
  })

  it('two months lay between the quotation and its correction', () => {
    expect(turnsOf(quoted, graph)).toEqual([
      'On Jan. 9, 2021, The Washington Post reported it, citing a person briefed on the call.',
      'On Jan. 10, 2021, it was assessed by this newsroom as unresolved.',
      'On March 11, 2021, The Washington Post corrected what it had published.',
      'On March 12, 2021, it was assessed by this newsroom as misquoted.',
    ])
  })
})
