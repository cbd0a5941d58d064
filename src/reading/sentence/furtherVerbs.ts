import type {Steps} from '../steps.ts'
import type {CueForm} from '../tables/cueVerbs.ts'
import {isAdverb} from '../tables/words.ts'
import type {Sentence} from '../text/sentences.ts'
import {isClauseVerb} from './clauseVerb.ts'
import {type Found, found} from './found.ts'
import {mainSubject} from './mainSubject.ts'
import {personOf} from './nounPhrase.ts'
import {accepts, stanceOf} from './saying.ts'
import {type Subject, sourceIn} from './source.ts'
import {peopleTo, subjectBefore} from './subject.ts'
import {verbGroup} from './verbGroup.ts'

const leadsToGerund = new Set('by after before when while without and but also then'.split(' '))

/** "with aides saying …", "including one telling …": whoever stands between says it. */
const leadsToOthers = new Set('with including'.split(' '))

/** "had Republicans wondering", "left aides insisting". */
const leaves = new Set('had has have left leaves got kept with'.split(' '))

const notAsGerund = new Set(
  'attack answer respond challenge mock report defend encourage question record read list document advise publish demand swear guess learn highlight underline determine'.split(
    ' ',
  ),
)

const notBefore = new Set('then never also instead possibly only likely'.split(' '))

const tellsAsGerund = ({cue}: CueForm) => !notAsGerund.has(cue.verb)

/** ", saying that …", "while telling reporters …": whoever the sentence is about. @internal */
export function gerund(
  sentence: Sentence,
  at: number,
  form: CueForm,
  before: readonly Found[],
  steps: Steps,
): Found | null {
  const previous =
    isAdverb(sentence[at - 1]?.word ?? '') && !notBefore.has(sentence[at - 1]?.word ?? '')
      ? sentence[at - 2]
      : sentence[at - 1]
  if (previous !== undefined && previous.kind === 'word' && !leadsToGerund.has(previous.word)) {
    return afterBeginning(sentence, at, form, before, steps) ?? afterOthers(sentence, at, form, steps)
  }
  if (!tellsAsGerund(form)) return null
  const subject = before.findLast(({source}) => source !== null)?.source ?? mainSubject(sentence, at, steps)
  if (subject === null || form.cue.kind === 'belief') return null
  return accepts(form, subject, sentence, at, false)
    ? found({from: at, to: at}, form, withoutAside(subject), false)
    : null
}

/** "a statement saying …", "with aides warning …", "officials saying that …": whoever stands right before it. */
function afterOthers(sentence: Sentence, at: number, form: CueForm, steps: Steps): Found | null {
  const before = subjectBefore(sentence, at, steps)
  const subject =
    before === null || (before.who === 'document' && !isBeside(sentence, before, at))
      ? peopleTo(sentence, at - 1)
      : before
  if (subject === null || form.cue.kind === 'belief') return null
  const isIn = (isTold: boolean) => (isTold ? found({from: at, to: at}, form, subject, false) : null)
  if (subject.who === 'document') return isIn(true)
  if (subject.who === 'pronoun' || !accepts(form, subject, sentence, at, false)) return null
  if (leadsToOthers.has(sentence[subject.from - 1]?.word ?? '')) return isIn(true)
  if (leaves.has(sentence[subject.from - 1]?.word ?? '')) return isIn(subject.who === 'unnamed')
  return isIn(
    subject.who === 'unnamed' &&
      tellsAsGerund(form) &&
      isBeside(sentence, subject, at) &&
      beginsClause(sentence, at + 1),
  )
}

/** No other people stand between: "footage of a wife pleading" pleads nothing itself. */
function isBeside(sentence: Sentence, {head}: Subject, at: number): boolean {
  for (let between = head + 1; between < at; between++) if (personOf(sentence, between) !== undefined) return false
  return true
}

function beginsClause(sentence: Sentence, at: number): boolean {
  const next = sentence[at]
  return (
    next?.isQuoted === true ||
    next?.kind === 'colon' ||
    /^(?:that|he|she|they|it|there|how|why|whether|about|the|his|her|their)$/.test(next?.word ?? '')
  )
}

const begins = new Set('began begun begins begin started starts kept keeps continued heard seen as'.split(' '))

/** "have begun urging", "can be heard asking", "was quoted as saying". */
function afterBeginning(
  sentence: Sentence,
  at: number,
  form: CueForm,
  before: readonly Found[],
  steps: Steps,
): Found | null {
  const isQuoted =
    sentence[at - 1]?.word === 'as' && /^(?:quoted|cited|recorded|heard)$/.test(sentence[at - 2]?.word ?? '')
  const verb = isQuoted ? at - 2 : at - 1
  const {word = ''} = sentence[verb] ?? {}
  if (!isQuoted && (!begins.has(word) || word === 'as')) return null
  const group = verbGroup(sentence, verb)
  if ((isQuoted || /^(?:heard|seen)$/.test(word)) && !group.isPassive) return null
  const subject =
    subjectBefore(sentence, group.from, steps) ?? before.findLast(({source}) => source !== null)?.source ?? null
  if (subject === null || form.cue.kind === 'belief' || !accepts(form, subject, sentence, at, false)) return null
  return found({from: group.from, to: at}, form, subject, false)
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
    before.findLast(({source, isInverted}) => source !== null && (!isInverted || source.to >= at - 2))?.source ??
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
  const others = broughtTo(sentence, at, form, steps)
  if (others !== null) return others
  if (!leadsTo.has(sentence[verb]?.word ?? '') || form.cue.kind === 'belief') return null
  const group = verbGroup(sentence, verb)
  const subject =
    subjectBefore(sentence, group.from, steps) ?? before.findLast(({source}) => source !== null)?.source ?? null
  return subject === null || !accepts(form, subject, sentence, at, false)
    ? null
    : found({from: verb, to: at}, form, subject, false)
}

const brings = new Set('led leads prompted prompting leading caused'.split(' '))

/** "The move led some to speculate", "prompting officials to warn". */
function broughtTo(sentence: Sentence, at: number, form: CueForm, steps: Steps): Found | null {
  for (let verb = at - 3; verb >= 0 && verb > at - 10 && sentence[verb]?.kind === 'word'; verb--) {
    if (!brings.has(sentence[verb]?.word ?? '') || sentence[verb]?.isQuoted) continue
    const source = sourceIn(sentence, verb + 1, at - 2)
    if (source?.who !== 'unnamed' || source.to !== at - 2 || form.cue.kind === 'belief') return null
    steps.count += at - verb
    return accepts(form, source, sentence, at, false) ? found({from: at - 1, to: at}, form, source, false) : null
  }
  return null
}

/** What stands between commas behind a source was read with the verb before. */
function withoutAside({aside: _, ...source}: Subject): Subject {
  return source
}
