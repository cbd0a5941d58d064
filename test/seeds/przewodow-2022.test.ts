import {describe, expect, it} from 'vitest'
import {independence, readerStatus, sourcingNote} from '../../src/sourcing/index.ts'
import {articleCalled, claimAbout, graphOfSeeds, printedBy, turnsOf} from './graphOfSeeds.ts'

const evening = '2022-11-15T22:00:00Z'
const corrected = '2022-11-17T00:00:00Z'
const today = '2026-11-01T00:00:00Z'
const graph = graphOfSeeds(today)
const russian = claimAbout(graph, 'Russian missiles crossed into Poland')
const defense = claimAbout(graph, 'most likely fired by Ukraine')
const statusOf = (claim: string, at: string) => readerStatus(claim, graphOfSeeds(at), at)

describe('what a knowledgeable editor would say of AP’s report on missiles in Poland', () => {
  it('on the evening of Nov. 15, 2022: one official of one camp, and denied', () => {
    const status = statusOf(russian, evening)
    expect(status).toMatchObject({evidence: 'singleOrigin', contest: 'denied', assessment: 'unresolved'})
    expect(status.text).toContain('Reported by The Associated Press (Nov. 15, 2022)')
    expect(status.text).toContain('denied by the Ministry of Defense of Russia (Nov. 15, 2022)')
    expect(independence(printedBy(evening, russian))).toMatchObject({
      people: {min: 1, max: 1},
      origins: {min: 1, max: 1},
      outlets: 1,
      twoOrigin: 'notMet',
    })
  })

  it('since Nov. 16, 2022: nobody stands behind it any more, and the denial is still told', () => {
    const status = statusOf(russian, corrected)
    expect(status).toMatchObject({evidence: 'none', contest: 'denied', assessment: 'withdrawn'})
    expect(status.text).toContain('corrected by The Associated Press (Nov. 16, 2022)')
    expect(independence(printedBy(corrected, russian))).toMatchObject({people: {min: 0, max: 0}, outlets: 0})
  })

  it('repeating a withdrawn report in an article of our own brings no source back', () => {
    const status = statusOf(russian, today)
    expect(status).toMatchObject({evidence: 'untraced', contest: 'denied', assessment: 'withdrawn'})
    expect(sourcingNote(articleCalled(graph, 'AP’s report of missiles'), graph, today)).toContain(
      'was corrected by The Associated Press on Nov. 16, 2022. Denied by the Ministry of Defense of Russia on Nov. 15, 2022',
    )
  })

  it('the account that took its place was AP’s own word, not a confirmation of it', () => {
    const status = statusOf(defense, today)
    expect(status).toMatchObject({evidence: 'onRecord', contest: 'denied', assessment: 'unresolved'})
    expect(status.text).toContain('Stated on the record by The Associated Press (Nov. 16, 2022)')
    expect(status.text).not.toContain('onfirmed')
  })

  it('all of it happened within a day', () => {
    expect(turnsOf(russian, graph)).toEqual([
      'On Nov. 15, 2022, The Associated Press reported it, citing a senior U.S. intelligence official.',
      'On Nov. 15, 2022, the Ministry of Defense of Russia denied it.',
      'On Nov. 15, 2022, it was assessed by this newsroom as unresolved.',
      'On Nov. 16, 2022, The Associated Press corrected what it had published.',
      'On Nov. 16, 2022, it was assessed by this newsroom as retracted by those who first reported it.',
    ])
  })
})
