import {describe, expect, it} from 'vitest'
import {attributionLine, independence, readerStatus, sourcingNote} from '../../src/sourcing/index.ts'
import {articleCalled, claimAbout, graphOfSeeds} from './graphOfSeeds.ts'

const today = '2026-11-01T00:00:00Z'
const graph = graphOfSeeds(today)
const veto = claimAbout(graph, 'an Israeli plan to kill')
const spring = claimAbout(graph, 'in the spring of 2020')
const linesAbout = (claim: string) =>
  [...graph.attributions.values()].filter((one) => one.claim === claim).map((one) => attributionLine(one, graph))

describe('what a knowledgeable editor would say of the June 2025 report', () => {
  it('on June 17, 2025: two agencies, perhaps one origin, and denied', () => {
    const at = '2025-06-17T00:00:00Z'
    const status = readerStatus(veto, graphOfSeeds(at), at)
    expect(status).toMatchObject({evidence: 'singleOrigin', contest: 'denied', assessment: 'unresolved'})
    expect(status.text).toContain(
      'Reported by Reuters (June 15, 2025) and The Associated Press (June 15, 2025), from what may be a single source',
    )
    expect(status.text).toMatch(/denied by Benjamin Netanyahu .*Tzachi Hanegbi .*Omer Dostri/)
  })

  it('since: confirmed in part by the principal, disputed in part by a minister of the other government', () => {
    const status = readerStatus(veto, graph, today)
    expect(status).toMatchObject({
      evidence: 'partlyConfirmed',
      contest: 'contestedBySpecifics',
      assessment: 'partlyConfirmed',
    })
    expect(status.text).toMatch(
      /^Confirmed in part by Donald Trump \(June 27, 2025\); disputed in part by Israel Katz \(June 26, 2025\)/,
    )
  })

  it('the three officials are two or three people from one camp, and never proved to be two origins', () => {
    const about = [...graph.attributions.values()].filter(({claim}) => claim === veto)
    expect(independence(about)).toMatchObject({
      people: {min: 2, max: 3},
      origins: {min: 1, max: 3},
      camps: 1,
      onRecord: 0,
      twoOrigin: 'unproven',
    })
  })

  it('the sourcing note tells readers all of it, and claims no more than one origin', () => {
    const note = sourcingNote(articleCalled(graph, 'unnamed officials and a veto'), graph, today)
    expect(note).toContain(
      'two unnamed U.S. officials (Reuters) and one (The Associated Press), who may be the same people',
    )
    expect(note).toContain('all of it may go back to a single source')
    expect(note).toContain('Confirmed in part by Donald Trump on June 27, 2025')
    expect(note).toContain('Disputed in part by Israel Katz on June 26, 2025')
    expect(note).toContain('Denied by Benjamin Netanyahu (June 15, 2025)')
  })

  it('the version set in 2020 has no traced source, and inherits neither denial nor confirmation', () => {
    const status = readerStatus(spring, graph, today)
    expect(status).toMatchObject({evidence: 'untraced', contest: 'uncontested', assessment: 'unresolved'})
    expect(status.text).toContain('No source given that could be traced')
    expect(status.text).not.toMatch(/Trump|Netanyahu|Katz|Confirmed/)
  })

  it('every line says who says so, as the works printed it', () => {
    expect(linesAbout(veto)).toEqual(
      expect.arrayContaining([
        'Reuters reported, citing two U.S. officials',
        'The Associated Press reported, citing a U.S. official familiar with the matter',
        expect.stringContaining('not authorized to discuss the matter'),
        expect.stringMatching(/^ANSA reported that Tzachi Hanegbi, .* denied it$/),
        expect.stringMatching(/^Donald Trump, U\.S\. president, confirmed part of it$/),
      ]),
    )
    expect(linesAbout(spring)).toContainEqual(expect.stringContaining('does not say where it got this'))
  })
})
