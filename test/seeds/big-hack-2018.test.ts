import {describe, expect, it} from 'vitest'
import {attributionLine, independence, readerStatus, sourcingNote} from '../../src/sourcing/index.ts'
import {articleCalled, claimAbout, graphOfSeeds, printedBy, turnsOf} from './graphOfSeeds.ts'

const printed = '2018-10-04T20:00:00Z'
const december = '2018-12-15T00:00:00Z'
const today = '2026-11-01T00:00:00Z'
const graph = graphOfSeeds(today)
const chips = claimAbout(graph, 'Chinese spies had microchips')
const review = claimAbout(graph, 'An outside review found')
const statusOf = (claim: string, at: string) => readerStatus(claim, graphOfSeeds(at), at)

describe('what a knowledgeable editor would say of “The Big Hack”', () => {
  it('on Oct. 4, 2018: seventeen heads prove no more than one origin, since none of them says how they know', () => {
    expect(independence(printedBy(printed, chips))).toMatchObject({
      people: {min: 17, max: 17},
      origins: {min: 1, max: 17},
      outlets: 1,
      camps: 0,
      twoOrigin: 'unproven',
    })
    expect([...graph.attributions.values()].map((one) => attributionLine(one, graph))).toContain(
      'Bloomberg Businessweek reported, citing 17 people',
    )
  })

  it('on Oct. 4, 2018: contested by all four whom it concerned', () => {
    const status = statusOf(chips, printed)
    expect(status).toMatchObject({evidence: 'singleOrigin', contest: 'contestedBySpecifics', assessment: 'open'})
    for (const name of ['Amazon', 'Apple', 'Government of China', 'Supermicro']) {
      expect(status.text).toContain(`${name} (Oct. 4, 2018)`)
    }
    expect(status.text).not.toContain('Tim Cook')
  })

  it('in December 2018: two more denials by name, no retraction, and still unresolved', () => {
    const status = statusOf(chips, december)
    expect(status).toMatchObject({
      evidence: 'singleOrigin',
      contest: 'contestedBySpecifics',
      assessment: 'unresolved',
    })
    expect(status.text).toContain('Tim Cook (Oct. 19, 2018) and Charles Liang (Oct. 22, 2018)')
    expect(status.text).not.toMatch(/retracted|corrected/)
  })

  it('the review is told as the company’s word, and takes nothing out of the report’s support', () => {
    const status = statusOf(review, december)
    expect(status.evidence).toBe('onRecord')
    expect(status.text).toContain('Stated on the record by Supermicro (Dec. 11, 2018)')
    expect(statusOf(chips, today).evidence).toBe(statusOf(chips, printed).evidence)
  })

  it('the sourcing note gives the heads and the origins', () => {
    const note = sourcingNote(articleCalled(graph, 'Seventeen unnamed people'), graph, today)
    expect(note).toContain('17 unnamed people (Bloomberg Businessweek); all of it may go back to a single source')
  })

  it('nothing in it is a correction', () => {
    expect(turnsOf(chips, graph)).toEqual([
      'On Oct. 4, 2018, Bloomberg Businessweek reported it, citing 17 people.',
      'On Oct. 4, 2018, Amazon denied it and gave another account.',
      'On Oct. 4, 2018, Apple denied it and gave another account.',
      'On Oct. 4, 2018, Supermicro denied it.',
      'On Oct. 4, 2018, the Government of China denied it.',
      'On Oct. 5, 2018, it was assessed by this newsroom as unresolved.',
      'On Oct. 19, 2018, Tim Cook denied it.',
      'On Oct. 22, 2018, Charles Liang denied it.',
      'On Dec. 12, 2018, it was assessed by this newsroom as unresolved.',
    ])
  })
})
