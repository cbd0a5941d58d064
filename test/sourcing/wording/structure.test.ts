import {describe, expect, it} from 'vitest'
import {attributionLine, fromDocuments} from '../../../src/sourcing/index.ts'
import {
  anonymityReason,
  basis,
  denial,
  descriptorRole,
  evidenceKind,
  evidenceObtained,
  groundRule,
  obtained,
  relation,
  seniority,
  stance,
  valuesOf,
  wordingStyle,
} from '../../../src/vocabulary.ts'
import {article, claim, organization, person, ref, report, unnamed} from '../storedDocuments.ts'

/** Words that stand for nothing else, so that one found in a line shows where it came from. */
const cast = [
  claim('plain'),
  organization('adjective', {name: 'Zzname', adjective: 'Qadjective'}),
  organization('outlet', {name: 'Qoutlet'}),
  person('speaker', {name: 'Qspeaker'}),
  report('upstream', [unnamed('u', 'plain')], {outlet: ref('outlet')}),
]

const counts = [
  {exact: 1},
  {exact: 2},
  {exact: 12},
  {min: 2, plural: 'plural'},
  {min: 3, plural: 'several'},
  {min: 7, plural: 'multiple'},
  undefined,
]

/** Every row that takes one value of each list. */
function product(choices: Record<string, readonly unknown[]>): Record<string, unknown>[] {
  let rows: Record<string, unknown>[] = [{}]
  for (const [key, values] of Object.entries(choices)) {
    rows = rows.flatMap((row) => values.map((value) => ({...row, [key]: value})))
  }
  return rows
}

function linesOf(attributions: Record<string, unknown>[]): string[] {
  const graph = fromDocuments([
    ...cast,
    article(
      'ours',
      attributions.map((fields, index) => ({...fields, _key: `k${index}`, claim: ref('plain')})),
    ),
  ])
  const ours = [...graph.attributions.values()].filter(({work}) => work.id === 'ours')
  return ours.flatMap((attribution) =>
    valuesOf(wordingStyle).flatMap((style) => attributionLine(attribution, graph, {style}) ?? []),
  )
}

function expectSound(lines: string[]) {
  const broken = lines.filter((line) =>
    /undefined|null|NaN| {2}|\.\.|,,|, ,|;;|^\W|\s$|[.,;]$| [,;.]|\(\)|, and ,|\ban? (?:two|several|multiple|one)\b|\ba [aei]|\ban [bcdfgjkpqtvwz]/.test(
      line,
    ),
  )
  expect(broken).toEqual([])
}

describe('every combination of what an attribution can hold', () => {
  it('reads without a gap, doubled space or stop: descriptions', () => {
    const descriptors = [
      ...product({
        former: [true, false],
        seniority: valuesOf(seniority),
        affiliation: [ref('adjective'), ref('outlet'), ref('gone'), undefined],
        role: valuesOf(descriptorRole),
        relation: [...valuesOf(relation), undefined],
        of: ['the meeting.', undefined],
      }),
    ]
    for (const count of counts) {
      expectSound(
        linesOf(descriptors.map((descriptor) => ({stance: 'asserts', groundRule: 'background', descriptor, count}))),
      )
    }
  }, 60_000)

  it('reads without a gap, doubled space or stop: what was done with the claim, and how we know', () => {
    expectSound(
      linesOf([
        ...product({
          stance: valuesOf(stance),
          denial: [...valuesOf(denial), undefined],
          obtained: valuesOf(obtained),
          groundRule: valuesOf(groundRule),
          via: [[ref('upstream')], []],
          speaker: [ref('speaker'), ref('gone'), undefined],
          speakerRole: ['role. ', undefined],
          basis: ['documentHeld', 'documentDescribed', undefined],
          evidence: [{label: 'label.', kind: 'email'}, undefined],
          descriptor: [{role: 'official'}, undefined],
          count: [{exact: 1}, undefined],
        }),
      ]),
    )
  }, 60_000)

  it('reads without a gap, doubled space or stop: documents and reasons', () => {
    expectSound(
      linesOf([
        ...product({
          stance: valuesOf(stance),
          groundRule: valuesOf(groundRule),
          basis: valuesOf(basis),
          evidence: [
            ...product({
              kind: valuesOf(evidenceKind),
              obtained: valuesOf(evidenceObtained),
              authenticated: [true, false],
            }),
          ],
          descriptor: [{role: 'official'}, undefined],
        }),
      ]),
    )
    expectSound(
      linesOf([
        ...product({
          stance: valuesOf(stance),
          groundRule: valuesOf(groundRule),
          reason: [
            ...valuesOf(anonymityReason).map((reason) => [reason]),
            valuesOf(anonymityReason),
            ['minor', 'safety'],
          ],
          count: [{exact: 1}, {exact: 2}],
        }),
      ]),
    )
  })

  it('has a verb that agrees with the number', () => {
    const many = linesOf([
      ...product({
        groundRule: ['background'],
        stance: ['asserts'],
        descriptor: valuesOf(relation).map((value) => ({role: 'person', relation: value})),
        count: counts.slice(1),
      }),
    ])
    const one = linesOf([
      ...product({
        groundRule: ['background'],
        stance: ['asserts'],
        descriptor: valuesOf(relation).map((value) => ({role: 'person', relation: value})),
        count: [{exact: 1}],
      }),
    ])
    expect(many.filter((line) => /\bperson\b|\bwho (?:was|has)\b/.test(line))).toEqual([])
    expect(one.filter((line) => /\bpeople\b|\bwho (?:were|have)\b/.test(line))).toEqual([])
  })
})

describe('a word is only there when it is in the data', () => {
  /** What brings the word in, and the word. */
  const words: readonly (readonly [
    RegExp,
    (fields: Record<string, unknown>, descriptor: Record<string, unknown>) => boolean,
  ])[] = [
    [/\bsenior\b/, (_, {seniority: rank}) => rank === 'senior'],
    [/\btop\b/, (_, {seniority: rank}) => rank === 'top'],
    [/\bformer\b/, (_, {former}) => former === true],
    [/Qadjective/, (_, {affiliation}) => affiliation !== undefined],
    [/Zzname/, () => false],
    [/\bbriefed\b/, (_, {relation: how}) => how === 'briefed'],
    [/\bfamiliar\b/, (_, {relation: how}) => how === 'familiar'],
    [/\bauthorized\b/, ({reason}) => Array.isArray(reason) && reason.includes('notAuthorised')],
    [/\bseveral\b/, ({count}) => JSON.stringify(count)?.includes('several') === true],
    [/\btwo\b/, ({count}) => JSON.stringify(count)?.includes('2') === true],
    [/Qspeaker/, ({groundRule: rule}) => rule === 'onRecord'],
    [/\banonymity\b/, ({groundRule: rule}) => rule === 'background'],
  ]

  const everything = product({
    stance: valuesOf(stance),
    groundRule: valuesOf(groundRule),
    speaker: [ref('speaker')],
    descriptor: product({
      former: [true, false],
      seniority: valuesOf(seniority),
      affiliation: [ref('adjective'), undefined],
      role: ['official'],
      relation: [...valuesOf(relation), undefined],
    }),
    count: [{exact: 1}, {exact: 2}, {min: 3, plural: 'several'}],
    reason: [['notAuthorised'], undefined],
  })

  it.each(words)('%s', (word, isInData) => {
    const without = everything.filter(
      (fields) => !isInData(fields, Object.fromEntries(Object.entries(fields.descriptor ?? {}))),
    )
    expect(linesOf(without).filter((line) => word.test(line))).toEqual([])
    expect(linesOf(everything).some((line) => word.test(line))).toBe(word.source !== 'Zzname')
  })
})
