import {describe, expect, it} from 'vitest'
import {independence, readerStatus, sourcingNote} from '../../src/sourcing/index.ts'
import {articleCalled, claimAbout, graphOfSeeds, printedBy, turnsOf} from './graphOfSeeds.ts'

const april = '2021-05-01T00:00:00Z'
const corrected = '2021-05-02T00:00:00Z'
const assessed = '2021-05-03T12:00:00Z'
const today = '2026-11-01T00:00:00Z'
const graph = graphOfSeeds(today)
const warned = claimAbout(graph, 'The FBI warned Rudolph Giuliani')
const prepared = claimAbout(graph, 'The FBI prepared a warning')
const statusOf = (claim: string, at: string) => readerStatus(claim, graphOfSeeds(at), at)

describe('what a knowledgeable editor would say of three reports of one warning', () => {
  it('by the end of April 2021: three outlets with sources of their own, and one origin that is proved', () => {
    expect(independence(printedBy(april, warned))).toMatchObject({
      people: {min: 2, max: null},
      origins: {min: 1, max: null},
      outlets: 3,
      onRecord: 0,
      twoOrigin: 'unproven',
    })
    const status = statusOf(warned, april)
    expect(status).toMatchObject({evidence: 'singleOrigin', contest: 'denied', assessment: 'unresolved'})
    expect(status.text).toMatch(/^Reported by The Washington Post .* and NBC News/)
    expect(status.text).toContain('denied by Rudolph Giuliani (April 30, 2021)')
  })

  it('on May 2, 2021: all three have taken it back, before this newsroom has assessed it again', () => {
    const status = statusOf(warned, corrected)
    expect(status).toMatchObject({evidence: 'none', contest: 'denied', assessment: 'unresolved'})
    for (const outlet of ['The Washington Post', 'The New York Times', 'NBC News']) {
      expect(status.text).toContain(`corrected by ${outlet} (May 1, 2021)`)
    }
    expect(independence(printedBy(corrected, warned))).toMatchObject({people: {min: 0, max: 0}, outlets: 0})
    expect(statusOf(warned, assessed).assessment).toBe('withdrawn')
  })

  it('the version that took its place rests on one more unnamed person, and half a confirmation is no second origin', () => {
    expect(statusOf(prepared, april).evidence).toBe('none')
    expect(statusOf(prepared, corrected).text).toContain('Reported by NBC News (May 1, 2021)')
    expect(independence(printedBy(corrected, prepared))).toMatchObject({origins: {min: 1, max: 1}, outlets: 1})
  })

  it('the denial, and that the FBI would not comment, are told to this day', () => {
    const note = sourcingNote(articleCalled(graph, 'Three outlets had the same warning'), graph, today)
    expect(note).toContain('Denied by Rudolph Giuliani on April 30, 2021')
    expect(statusOf(warned, today).text).toContain('Federal Bureau of Investigation declined to comment')
  })

  it('three reports in two days, three corrections on the third', () => {
    expect(turnsOf(warned, graph)).toEqual([
      'On April 29, 2021, The Washington Post reported it, citing people familiar with the matter.',
      'On April 29, 2021, the Federal Bureau of Investigation declined to comment.',
      'On April 29, 2021, The New York Times reported that people said it was right.',
      'On April 30, 2021, NBC News reported it, citing a person familiar with the matter.',
      'On April 30, 2021, Rudolph Giuliani denied it.',
      'On April 30, 2021, it was assessed by this newsroom as unresolved.',
      'On May 1, 2021, The Washington Post corrected what it had published.',
      'On May 1, 2021, The New York Times corrected what it had published.',
      'On May 1, 2021, NBC News corrected what it had published.',
      'On May 3, 2021, it was assessed by this newsroom as retracted by those who first reported it.',
    ])
  })
})
