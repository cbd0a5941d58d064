import {describe, expect, it} from 'vitest'
import {attributionLine, readerStatus, sourcingNote} from '../../src/sourcing/index.ts'
import {articleCalled, claimAbout, graphOfSeeds} from './graphOfSeeds.ts'

const today = '2026-11-01T00:00:00Z'
const graph = graphOfSeeds(today)
const withheld = claimAbout(graph, 'withheld a laboratory report')
const destroyed = claimAbout(graph, 'destroyed a laboratory report')
const cadmium = claimAbout(graph, 'permitted level of cadmium')

describe('what a knowledgeable editor would say of the harbour story', () => {
  it('three who were briefed may be one origin; the director denies it', () => {
    const status = readerStatus(withheld, graph, today)
    expect(status).toMatchObject({evidence: 'singleOrigin', contest: 'denied', assessment: 'partlyConfirmed'})
    expect(status.text).toContain('denied by Odile Marran (April 13, 2026)')
  })

  it('unnamed people are told apart by what they could know, and readers are told why they are not named', () => {
    const lines = [...graph.attributions.values()].map((one) => attributionLine(one, graph))
    expect(lines).toContainEqual(
      expect.stringMatching(/^two Harbour Authority employees briefed on the decision, .*retaliation$/),
    )
    expect(lines).toContainEqual(expect.stringMatching(/^a former inspectorate official briefed on the matter/))
  })

  it('a held document stands on its own', () => {
    const status = readerStatus(cadmium, graph, today)
    expect(status.evidence).toBe('documented')
    expect(status.text).toContain('Supported by a laboratory report of 28 January 2026')
  })

  it('the sourcing note names the refusals as well', () => {
    const note = sourcingNote(articleCalled(graph, 'kept mud report'), graph, today)
    expect(note).toContain('two unnamed Harbour Authority employees (The Farrow Standard) and one unnamed former')
    expect(note).toContain('City of Port Farrow declined to comment (April 10, 2026)')
  })

  it('what the Herald added on its own is gone with its correction', () => {
    const before = '2026-04-16T00:00:00Z'
    expect(readerStatus(destroyed, graphOfSeeds(before), before)).toMatchObject({assessment: 'open'})
    const status = readerStatus(destroyed, graph, today)
    expect(status).toMatchObject({evidence: 'none', assessment: 'withdrawn'})
    expect(status.text).toContain('corrected by the Lower Orren Herald (April 20, 2026)')
  })

  it('a refusal to speak to a finding takes nothing from it and is told', () => {
    const {contest, text} = readerStatus(cadmium, graph, today)
    expect(contest).toBe('uncontested')
    expect(text).toContain('Odile Marran did not address it (April 13, 2026)')
  })

  it('what the Courier was told of a letter is its report, added on May 6, 2026, and no second origin', () => {
    const informed = claimAbout(graph, 'permit of 2023 ended at')
    const status = readerStatus(informed, graph, today)
    expect(status).toMatchObject({evidence: 'singleOrigin', contest: 'uncontested', assessment: 'open'})
    expect(status.text).toContain('Reported by the Saltcote Courier (April 28, 2026)')
    expect(status.text).toContain('Rhoda Kestle declined to comment (April 29, 2026)')
    const before = '2026-04-27T00:00:00Z'
    expect(readerStatus(informed, graphOfSeeds(before), before).evidence).toBe('none')
  })
})
