import type {Steps} from '../steps.ts'
import type {CueForm} from '../tables/cueVerbs.ts'
import type {Sentence} from '../text/sentences.ts'
import {isClauseVerb} from './clauseVerb.ts'
import {type Found, found} from './found.ts'
import {mainSubject} from './mainSubject.ts'
import {accepts, stanceOf} from './saying.ts'
import type {Subject} from './source.ts'
import {subjectBefore} from './subject.ts'
import {verbGroup} from './verbGroup.ts'

const leadsToGerund = new Set('by after before when while without and but also then'.split(' '))

/** "with aides saying …", "including one telling …": whoever stands between says it. */
const leadsToOthers = new Set('with including'.split(' '))

const notAsGerund = new Set(
  'attack answer respond challenge mock report defend encourage question record read list document advise publish demand swear guess learn highlight underline determine'.split(
    ' ',
  ),
)

const tellsAsGerund = ({cue}: CueForm) => !notAsGerund.has(cue.verb)

/** ", saying that …", "while telling reporters …": whoever the sentence is about. @internal */
export function gerund(
  sentence: Sentence,
  at: number,
  form: CueForm,
  before: readonly Found[],
  steps: Steps,
): Found | null {
  const previous = sentence[at - 1]
  if (previous !== undefined && previous.kind === 'word' && !leadsToGerund.has(previous.word)) {
    // "a statement saying …", "a letter accusing …".
    const subject = subjectBefore(sentence, at, steps)
    if (subject === null || form.cue.kind === 'belief') return null
    const isOther = subject.who !== 'pronoun' && leadsToOthers.has(sentence[subject.from - 1]?.word ?? '')
    const isTold = subject.who === 'document' || (isOther && accepts(form, subject, sentence, at, false))
    return isTold ? found({from: at, to: at}, form, subject, false) : null
  }
  if (!tellsAsGerund(form)) return null
  const subject = before.findLast(({source}) => source !== null)?.source ?? mainSubject(sentence, at, steps)
  if (subject === null || form.cue.kind === 'belief') return null
  return accepts(form, subject, sentence, at, false)
    ? found({from: at, to: at}, form, withoutAside(subject), false)
    : null
}

/** "… and said", "… but denied": the source of the verb before. @internal */
export function shared(
  sentence: Sentence,
  at: number,
  form: CueForm,
  before: readonly Found[],
  steps: Steps,
): Found | null {
  if (!isJoined(sentence, verbGroup(sentence, at).from - 1)) return null
  const subject =
    before.findLast(({source, isInverted}) => source !== null && !isInverted)?.source ??
    mainSubject(sentence, at, steps)
  if (subject === null || subject === undefined) return null
  if (!form.is.has('past') && !form.is.has('third') && subject.noun?.isPlural !== true) return null
  return accepts(form, subject, sentence, at, false)
    ? found({from: at, to: at}, form, withoutAside(subject), false, stanceOf(sentence, at, form))
    : null
}

/** Behind "and" or "but", or a few words of time or place behind those: "but in a later interview said". */
function isJoined(sentence: Sentence, last: number): boolean {
  const joins = (at: number) => ['and', 'but', 'then', 'or'].includes(sentence[at]?.word ?? '')
  if (joins(last)) return true
  let at = last
  while (at > last - 6 && sentence[at]?.kind === 'word' && !sentence[at]?.isQuoted && !joins(at)) at--
  return (
    joins(at) && /^(?:in|on|at|during|after)$/.test(sentence[at + 1]?.word ?? '') && !isClauseIn(sentence, at + 1, last)
  )
}

function isClauseIn(sentence: Sentence, from: number, to: number): boolean {
  for (let at = from; at <= to; at++) if (isClauseVerb(sentence, at)) return true
  return false
}

const leadsTo = new Set('went goes continued continues continue began begin begun started came proceeded'.split(' '))

/** "went on to say". @internal */
export function infinitive(
  sentence: Sentence,
  at: number,
  form: CueForm,
  before: readonly Found[],
  steps: Steps,
): Found | null {
  let verb = at - 2
  if (sentence[verb]?.word === 'on') verb--
  if (!leadsTo.has(sentence[verb]?.word ?? '') || form.cue.kind === 'belief') return null
  const group = verbGroup(sentence, verb)
  const subject =
    subjectBefore(sentence, group.from, steps) ?? before.findLast(({source}) => source !== null)?.source ?? null
  return subject === null || !accepts(form, subject, sentence, at, false)
    ? null
    : found({from: verb, to: at}, form, subject, false)
}

/** What stands between commas behind a source was read with the verb before. */
function withoutAside({aside: _, ...source}: Subject): Subject {
  return source
}
