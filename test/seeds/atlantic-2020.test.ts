import {describe, expect, it} from 'vitest'
import {independence, readerStatus, sourcingNote} from '../../src/sourcing/index.ts'
import {articleCalled, claimAbout, graphOfSeeds, printedBy, turnsOf} from './graphOfSeeds.ts'

const printed = '2020-09-06T00:00:00Z'
const onRecord = '2023-10-03T00:00:00Z'
const today = '2026-11-01T00:00:00Z'
const graph = graphOfSeeds(today)
const fallen = claimAbout(graph, 'Americans who had died in war')
const vietnam = claimAbout(graph, 'the war in Vietnam')
const statusOf = (claim: string, at: string) => readerStatus(claim, graphOfSeeds(at), at)

describe('what a knowledgeable editor would say of The Atlantic’s report of September 2020', () => {
  it('in September 2020: four people or more, two outlets, one origin that is proved, and denied', () => {
    const partly = printedBy(printed, fallen)
    expect(new Set(partly.filter(({stance}) => stance !== 'denies').map(({work}) => work.outlet)).size).toBe(2)
    expect(independence(partly)).toMatchObject({people: {min: 4, max: 4}, origins: {min: 1, max: 4}, outlets: 1})
    const status = statusOf(fallen, printed)
    expect(status).toMatchObject({evidence: 'singleOrigin', contest: 'denied', assessment: 'unresolved'})
    expect(status.text).toContain('denied by Donald Trump (Sept. 3, 2020) and Kayleigh McEnany (Sept. 4, 2020)')
  })

  it('what Fox News printed word for word was about another war, and stays a claim of its own', () => {
    const status = statusOf(vietnam, printed)
    expect(status).toMatchObject({evidence: 'singleOrigin', contest: 'denied'})
    expect(status.text).toContain('by Fox News (Sept. 4, 2020)')
    expect(statusOf(vietnam, onRecord).text).not.toContain('John Kelly')
  })

  it('since Oct. 2, 2023: stated on the record, which does not make it confirmed, and the denial stands', () => {
    const status = statusOf(fallen, onRecord)
    expect(status).toMatchObject({evidence: 'onRecord', contest: 'denied', assessment: 'unresolved'})
    expect(status.text).toMatch(/^Stated on the record by John Kelly \(Oct. 2, 2023\); denied by Donald Trump/)
    expect(status.text).not.toContain('onfirmed')
  })

  it('a name says nothing about who had no name: he adds no head to the four, nor is he counted among them', () => {
    const all = independence(printedBy(onRecord, fallen))
    expect(all).toMatchObject({people: {min: 4, max: 5}, origins: {min: 1, max: 5}, onRecord: 1, twoOrigin: 'unproven'})
  })

  it('the sourcing note names him, the four as they were described, and both denials', () => {
    const note = sourcingNote(articleCalled(graph, 'Four unnamed people in 2020'), graph, today)
    expect(note).toContain('John Kelly on the record (Oct. 2, 2023) and four unnamed people (The Atlantic)')
    expect(note).toContain('Denied by Donald Trump on Sept. 3, 2020, and Kayleigh McEnany on Sept. 4, 2020')
  })

  it('a name came after three years, and the finding stayed', () => {
    expect(turnsOf(fallen, graph)).toEqual([
      'On Sept. 3, 2020, The Atlantic reported it, citing four people with direct knowledge of the discussion that day.',
      'On Sept. 3, 2020, Donald Trump denied it.',
      'On Sept. 4, 2020, Kayleigh McEnany denied it.',
      'On Sept. 4, 2020, Fox News reported that a former U.S. administration official said part of it was right.',
      'On Sept. 5, 2020, it was assessed by this newsroom as unresolved.',
      'On Oct. 2, 2023, John Kelly said it was right.',
      'On Oct. 4, 2023, it was assessed by this newsroom as unresolved.',
    ])
  })
})
