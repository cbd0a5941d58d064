import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {contestCases, evidenceCases, noticeCases, statusDocuments} from '../../../scripts/wording/statusCases.ts'
import {type Cell, statusCells} from '../../../scripts/wording/statusTable.ts'
import {fromDocuments, readerStatus, sourcingNote, timeline} from '../../../src/sourcing/index.ts'
import {propertyRuns} from '../propertyRuns.ts'

type Stored = Readonly<Record<string, unknown>>

const undisputed = /not disputed/i
const denied = /(?:denied|disputed)(?: in part)? by/i
const noSource = /no source given/i
const confirmed = /\bconfirmed\b/i
const backed = /^(?:Reported|Stated on|Seen|Confirmed by)\b/

/** An article of ours that says no more than what stands against it. */
function carrying(contest: readonly Stored[]): Stored {
  return {
    _id: 'ours',
    _type: 'article',
    origin: 'own',
    publishedAt: '2024-06-02T00:00:00.000Z',
    centralClaims: [{_ref: 'act'}],
    attributions: contest.map((one, index) => ({...one, _key: `o${index}`})),
  }
}

/** What may be called confirmed: a finding is "found", everything else is less. */
const confirms: ReadonlySet<string> = new Set([
  'an authenticated record of the very fact',
  'the one who acted',
  'the one who acted, in part',
])

function contradictions({evidence, contest, notice, isSerious, text}: Cell): string[] {
  const isTakenBack = notice === 'retraction' || notice === 'correction'
  const hadSource = evidence !== 'nobody' && evidence !== 'a text without a source'
  return [
    undisputed.test(text) && contest !== 'nothing' ? 'undisputed beside an answer' : '',
    undisputed.test(text) && denied.test(text.replace(/not disputed by/i, '')) ? 'undisputed beside a denial' : '',
    undisputed.test(text) && isSerious ? 'an accusation called undisputed' : '',
    isTakenBack && hadSource && noSource.test(text) ? 'no source after it was taken back' : '',
    confirmed.test(text) && !confirms.has(evidence) ? 'confirmed by nothing that confirms' : '',
    isTakenBack && confirmed.test(text) ? 'confirmed by what was taken back' : '',
    /^[^A-Z“]/.test(text) || /\s\s|;\.|; ;|,,|undefined|null/.test(text) ? 'not a sentence' : '',
  ].filter((found) => found !== '')
}

describe('what readers are told, over every combination of evidence, contest and notice', () => {
  it('never contradicts itself', () => {
    const found = statusCells().flatMap((cell) => contradictions(cell).map((what) => `${what}: ${cell.text}`))
    expect(found).toEqual([])
  })
})

describe('what readers are told of any graph whatever', () => {
  const some = (cases: Readonly<Record<string, readonly Stored[]>>): fc.Arbitrary<Stored[]> =>
    fc
      .subarray(Object.values(cases).flat())
      .map((chosen) => chosen.map((one, index): Stored => ({...one, _key: `k${index}`})))

  const graphs = fc
    .record({
      evidence: some(evidenceCases),
      contest: some(contestCases),
      notices: some(noticeCases),
      isSerious: fc.boolean(),
      assessment: fc.constantFrom('open', 'confirmed', 'partlyConfirmed', 'refuted'),
    })
    .map(({evidence, contest, notices, isSerious, assessment}) => ({
      contest,
      notices,
      evidence,
      graph: fromDocuments([
        carrying(contest),
        ...statusDocuments(
          evidence,
          contest.map((one) => ({...one, _key: `c${one._key}`})),
          notices,
          isSerious,
        ).map((document) =>
          document._id === 'act'
            ? {...document, assessments: [{finding: assessment, at: '2024-06-10T00:00:00.000Z'}]}
            : document,
        ),
      ]),
    }))

  it('never stands “undisputed” beside a denial, confirms on accusations, or forgets what was taken back', {
    timeout: 30_000 + propertyRuns.numRuns * 3,
  }, () => {
    fc.assert(
      fc.property(graphs, ({graph, contest, notices, evidence}) => {
        const status = readerStatus('act', graph, '2024-07-01T00:00:00Z')
        const text = status.text ?? ''
        const denials = contest.filter(({stance}) => stance === 'denies' || stance === 'partlyDenies')
        if (denials.length > 0) expect(text).not.toMatch(undisputed)

        const isOnlyPaper = evidence.length > 0 && evidence.every(({evidence: paper}) => isWeak(paper))
        if (isOnlyPaper) expect(text).not.toMatch(confirmed)

        const isRetracted = notices.some(({kind}) => kind === 'retraction')
        const isCarried = evidence.some(({stance, obtained}) => stance === 'asserts' && obtained === 'own')
        if (isRetracted && isCarried) {
          expect(text).not.toMatch(noSource)
          expect(text).toContain('retracted by Orren Wire')
        }
        expect(timeline('act', graph).every((entry) => entry.text !== '')).toBe(true)
        const note = sourcingNote('ours', graph, '2024-07-01T00:00:00Z') ?? ''
        if (backed.test(text)) expect(note).not.toMatch(/no source given\./)
        if (denied.test(note)) expect(text).toMatch(denied)
        if (denials.length > 0) expect(note).not.toMatch(undisputed)
      }),
      propertyRuns,
    )
  })
})

/** A paper that accuses, settles, or was set aside. */
function isWeak(paper: unknown): boolean {
  if (typeof paper !== 'object' || paper === null) return false
  const {does = 'alleges', state} = paper as {does?: string; state?: string}
  return does === 'alleges' || does === 'settles' || state === 'setAside'
}
