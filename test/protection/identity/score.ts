import {identitiesIn} from '../../../src/identity/index.ts'
import type {IdentityCase} from './case.ts'

export type Score = {
  readonly precision: number
  readonly recall: number
  readonly labels: number
  readonly findings: number
}

/** As the guideline says: right where the kind is right and the words overlap. Figures only, so that nothing is tuned on them. */
export function scoreOf(cases: readonly IdentityCase[]): Score {
  let [right, findings, hit, labels] = [0, 0, 0, 0]
  for (const one of cases) {
    const {found, missed, wrong} = judged(one)
    findings += found
    right += found - wrong.length
    labels += one.found.length
    hit += one.found.length - missed.length
  }
  return {precision: right / findings, recall: hit / labels, labels, findings}
}

/** What was found of one text, missed, and found wrongly. */
export function judged({text, found: labelled, named}: IdentityCase) {
  const got = identitiesIn(text, named)
  let from = 0
  const labels = labelled.map(([kind, words]) => {
    const start = text.indexOf(words, from)
    from = start === -1 ? 0 : start
    const at = start === -1 ? text.indexOf(words) : start
    return {kind, words, start: at, end: at + words.length}
  })
  const meets = (one: {kind: string; start: number; end: number}, other: {kind: string; start: number; end: number}) =>
    one.kind === other.kind && one.start < other.end && one.end > other.start
  return {
    found: got.length,
    missed: labels.filter((label) => !got.some((one) => meets(one, label))),
    wrong: got.filter((one) => !labels.some((label) => meets(one, label))),
  }
}
