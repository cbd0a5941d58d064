import type {Steps} from '../steps.ts'
import {labels} from '../tables/headings.ts'
import type {Sentence} from '../text/sentences.ts'
import type {Terms} from './condition.ts'
import type {Found} from './found.ts'
import {subjectBefore} from './subject.ts'
import {verbGroup} from './verbGroup.ts'

/** "The officials spoke on condition of anonymity": that they spoke is told by nothing else. @internal */
export function addSpeaking(sentence: Sentence, terms: readonly Terms[], found: Found[], steps: Steps): void {
  for (const {at, isCue} of terms) {
    const spoke = spokeBefore(sentence, at.from)
    const verb = spoke ?? (isCue ? at.from : null)
    if (verb === null) continue
    const source = subjectBefore(sentence, verbGroup(sentence, verb).from, steps)
    if (
      source === null ||
      found.some((other) => other.source !== null && other.source.from <= source.to && source.from <= other.source.to)
    )
      continue
    const cue = spoke === null ? at : {from: verb, to: verb}
    found.push({cue, source, kind: 'speech', stance: 'asserts', isInverted: false, isHedge: false, isCited: false})
  }
}

function spokeBefore(sentence: Sentence, at: number): number | null {
  for (let back = at - 1; back >= 0 && back > at - 8; back--)
    if (sentence[back]?.word === 'spoke' || sentence[back]?.word === 'talked') return back
  return null
}

const noSpeakers = new Set(
  'question answer name names contributing contributors remember look wow boom busted so paid notice here hint spoiler reminder warning yes no in win for analysis opinion watch video photos photo read note update updated correction clarification poll report exclusive breaking fact source related more by live review interview transcript'.split(
    ' ',
  ),
)

/** "Cruz: Rivals want to stop us": a headline that begins with who says it. */
function isNameAlone(sentence: Sentence, colon: number): boolean {
  const isName = sentence
    .slice(0, colon)
    .every(({word, isPossessive}) => word.length > 1 && !isPossessive && !labels.has(word))
  return isName && sentence[colon + 1]?.isCapital === true && sentence.length > colon + 5 && colon <= 4
}

/** "KASICH: Now or never.", "Ann Lee: “We go.”" @internal */
export function addLabel(sentence: Sentence, found: Found[]): void {
  let at = 0
  while (at < 6 && sentence[at]?.kind === 'word' && sentence[at]?.isCapital) at++
  const next = sentence[at + 1]
  if (
    at === 0 ||
    at > 5 ||
    sentence[at]?.kind !== 'colon' ||
    next === undefined ||
    found.some(({cue}) => cue.from <= at)
  )
    return
  if (sentence.slice(0, at).some(({word}) => noSpeakers.has(word))) return
  if (!next.isQuoted && !isNameAlone(sentence, at)) return
  found.unshift({
    cue: {from: at, to: at},
    source: {from: 0, to: at - 1, head: at - 1, who: 'named'},
    kind: 'speech',
    stance: 'asserts',
    isInverted: false,
    isHedge: false,
    isCited: false,
  })
}
