import {describe, expect, it} from 'vitest'
import {
  attributionLine,
  dayInWords,
  fromDocuments,
  type Graph,
  readerStatus,
  sourcingNote,
  timeline,
  type Wording,
} from '../../../src/sourcing/index.ts'
import {article, claim, named, organization, person, ref, report, unnamed} from '../storedDocuments.ts'

const at = '2025-07-28T12:00:00Z'

const documents = [
  claim('veto', {text: 'The plan was vetoed', slots: {agent: ref('trump')}, about: [ref('trump')]}),
  organization('reuters', {name: 'Reuters', kind: 'outlet'}),
  person('trump', {name: 'Donald Trump'}),
  article('ours', [unnamed('a', 'veto', {reason: ['notAuthorised']})], {centralClaims: [ref('veto')]}),
  report('r', [named('d', 'veto', 'denies', 'trump', {denial: 'general', saidAt: '2025-06-27T01:30:00Z'})], {
    outlet: ref('reuters'),
  }),
]

/** All that a reader can be told, by every way of telling it. */
function told(graph: Graph, wording?: Wording) {
  return {
    lines: [...graph.attributions.values()].map((attribution) => attributionLine(attribution, graph, wording)),
    status: readerStatus('veto', graph, at, wording).text,
    note: sourcingNote('ours', graph, at, wording),
    timeline: timeline('veto', graph, wording).map(({text}) => text),
  }
}

describe('how a newsroom words things', () => {
  const graph = fromDocuments(documents)

  it('spells and dates as its stylebook does', () => {
    const ap = JSON.stringify(told(graph))
    expect(ap).toContain('not authorized')
    expect(ap).toContain('June 27, 2025')
    const reuters = JSON.stringify(told(graph, {style: 'reuters'}))
    expect(reuters).toContain('not authorised')
    expect(reuters).toContain('27 June 2025')
    expect(reuters).not.toContain('June 27, 2025')
  })

  it('spells and dates as the region of its language does, whatever the style', () => {
    const british = JSON.stringify(told(graph, {style: 'ap', locale: 'en-GB'}))
    expect(british).toContain('on condition of anonymity because they were not authorised')
    expect(british).toContain('27 June 2025')
    expect(JSON.stringify(told(graph, {style: 'reuters', locale: 'en-US'}))).toContain('June 27, 2025')
    expect(told(graph, {style: 'reuters', locale: 'en'})).toEqual(told(graph, {style: 'reuters'}))
  })

  it.each([
    ['America/New_York', 'June 26, 2025'],
    ['Asia/Tokyo', 'June 27, 2025'],
    ['UTC', 'June 27, 2025'],
    ['Pacific/Honolulu', 'June 26, 2025'],
  ])('tells the day that the clock in %s had', (timeZone, day) => {
    const {status, note, timeline: entries} = told(graph, {timeZone})
    for (const text of [status, note, entries.join(' ')]) expect(text).toContain(day)
  })

  it('counts across the change of clocks, and over a line of dates', () => {
    const day = (saidAt: string, timeZone: string) => {
      const denied = report('r', [named('d', 'veto', 'denies', 'trump', {denial: 'general', saidAt})])
      return readerStatus('veto', fromDocuments([...documents.slice(0, 4), denied]), at, {timeZone}).text
    }
    expect(day('2025-03-09T04:59:00Z', 'America/New_York')).toContain('March 8, 2025')
    expect(day('2025-03-10T04:00:00Z', 'America/New_York')).toContain('March 10, 2025')
    expect(day('2025-03-09T11:00:00Z', 'Pacific/Kiritimati')).toContain('March 10, 2025')
    expect(day('2024-12-31T18:45:00Z', 'Asia/Kathmandu')).toContain('Jan. 1, 2025')
  })

  it('gives the same day to the dates that a page shows itself', () => {
    expect(dayInWords('2025-06-27T01:00:00Z', {timeZone: 'America/New_York'})).toBe('June 26, 2025')
    expect(dayInWords('2022-11-16T01:00:00Z', {style: 'reuters'})).toBe('16 November 2022')
    expect(dayInWords('2025-06-27T01:00:00Z', {locale: 'de'})).toBeNull()
    expect(dayInWords('2025-06-31T01:00:00Z')).toBeNull()
    expect(dayInWords('yesterday')).toBeNull()
  })

  it('is what the policy says where the graph was given one, and what a call says before that', () => {
    const policy = {_id: 'policy', _type: 'policy', style: 'reuters', language: 'en', timeZone: 'America/New_York'}
    const ruled = fromDocuments([...documents, policy])
    expect(told(ruled)).toEqual(told(graph, {style: 'reuters', timeZone: 'America/New_York'}))
    expect(told(ruled, {style: 'ap', timeZone: 'UTC'})).toEqual(told(graph))
  })

  it('leaves out of the policy what no clock knows, and refuses it in a call', () => {
    const policy = {_id: 'policy', _type: 'policy', timeZone: 'Mars/Olympus'}
    expect(told(fromDocuments([...documents, policy]))).toEqual(told(graph))
    expect(() => told(graph, {timeZone: 'Mars/Olympus'})).toThrow(RangeError)
  })

  it.each(['de', 'fr-CA', 'he', 'pt-BR', 'zh-Hant', 'eng-x', 'not a tag'])(
    'has no wording in %s, and says so instead of speaking English',
    (locale) => {
      const silent = told(graph, {locale})
      expect(silent).toEqual({
        lines: [null, null],
        status: null,
        note: null,
        timeline: [null, null],
      })
      expect(readerStatus('veto', graph, at, {locale})).toMatchObject({contest: 'denied'})
      expect(timeline('veto', graph, {locale}).map(({attributions}) => attributions)).toEqual(
        timeline('veto', graph).map(({attributions}) => attributions),
      )
    },
  )
})

describe('a day that does not exist', () => {
  it.each(['2025-06-31', '2025-02-29', '2100-02-29', '2025-13-01', '2025-00-10', '2025-04-31T09:00:00Z', '2025-06-00'])(
    '%s is not told as another',
    (saidAt) => {
      const denied = report('r', [named('d', 'veto', 'denies', 'trump', {denial: 'general', saidAt})], {
        publishedAt: '2025-06-10T00:00:00Z',
      })
      const {text} = readerStatus('veto', fromDocuments([...documents.slice(0, 4), denied]), at)
      expect(text).toContain('denied by Donald Trump (June 10, 2025)')
    },
  )

  it('leaves a leap day, and a day without a time in any zone, as they are', () => {
    const day = (saidAt: string) => {
      const denied = report('r', [named('d', 'veto', 'denies', 'trump', {denial: 'general', saidAt})])
      return readerStatus('veto', fromDocuments([...documents.slice(0, 4), denied]), at, {
        timeZone: 'America/New_York',
      }).text
    }
    expect(day('2024-02-29')).toContain('Feb. 29, 2024')
    expect(day('2025-06-27')).toContain('June 27, 2025')
  })
})
