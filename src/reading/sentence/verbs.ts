import type {Steps} from '../steps.ts'
import {type CueForm, cueForms, nounForms} from '../tables/cueVerbs.ts'
import type {Sentence} from '../text/sentences.ts'
import type {Token} from '../text/tokens.ts'
import {isClauseVerb} from './clauseVerb.ts'
import {type Found, found} from './found.ts'
import {gerund, infinitive, shared} from './furtherVerbs.ts'
import {personOf} from './nounPhrase.ts'
import {accepts, isConditional, isParenthetical, isRestricted, isVerbHere, saysNothing, stanceOf} from './saying.ts'
import type {Subject} from './source.ts'
import {sourceFrom} from './sourceFrom.ts'
import {subjectBefore} from './subject.ts'
import {type VerbGroup, verbGroup} from './verbGroup.ts'

/** Whatever the verb at a position puts down to somebody. @internal */
export function readVerb(sentence: Sentence, at: number, before: readonly Found[], steps: Steps): Found | null {
  const token = sentence[at] as Token
  const form = cueForms.get(token.word)
  if (form === undefined || token.isPossessive || saysNothing(sentence, at)) return null
  if (nounForms.has(token.word) && !isVerbHere(sentence, at)) return null
  const group = verbGroup(sentence, at)
  if (group.isInfinitive) return infinitive(sentence, at, form, before, steps)
  if (group.isUnreal) return null
  if (form.is.has('gerund'))
    return group.has === 'be'
      ? (active(sentence, at, form, group, steps) ?? shared(sentence, at, form, before, steps))
      : gerund(sentence, at, form, before, steps)
  if ((group.isPassive || isReducedPassive(sentence, at, form, group)) && form.is.has('participle'))
    return passive(sentence, at, form, steps)
  if (group.isNegative || sentence[at + 1]?.word === 'by') return null
  if (group.isWould && !group.hasOnly && sentence[at + 1]?.word !== 'only') return null
  if (isAdjective(sentence, at, form)) return null
  const isJoined = /^(?:and|but|then)$/.test(sentence[group.from - 1]?.word ?? '')
  return (isJoined ? null : active(sentence, at, form, group, steps)) ?? shared(sentence, at, form, before, steps)
}

/** "an alleged attack", "20 pledged delegates", "his repeated claims". */
function isAdjective(sentence: Sentence, at: number, {is}: CueForm): boolean {
  const before = sentence[at - 1]
  if (!is.has('participle') || before?.kind !== 'word' || sentence[at + 1]?.kind !== 'word') return false
  return articles.has(before.word) || /^\d[\d,.]*$/.test(before.word)
}

const articles = new Set('a an the his its their our my any no every'.split(' '))

/** "officials said", "said officials". */
function active(sentence: Sentence, at: number, form: CueForm, group: VerbGroup, steps: Steps): Found | null {
  const inverted = mayInvert(form, sentence, at, group) ? sourceFrom(sentence, at + 1, steps) : null
  const isAfterQuote =
    sentence[group.from - 1]?.isQuoted === true ||
    (sentence[group.from - 1]?.kind === 'comma' && sentence[group.from - 2]?.isQuoted === true)
  if (inverted !== null && isAfterQuote && accepts(form, inverted, sentence, at, true))
    return found({from: at, to: at}, form, inverted, true)
  const subject = subjectBefore(sentence, group.from, steps)
  if (
    subject?.aside !== undefined &&
    form.cue.verb === 'say' &&
    inverted !== null &&
    endsSentence(sentence, inverted) &&
    accepts(form, inverted, sentence, at, true)
  )
    return found({from: at, to: at}, form, inverted, true)
  if (subject !== null && isRestricted(sentence, at, subject, form)) return null
  if (subject !== null && agrees(form, subject, group, sentence)) {
    return accepts(form, subject, sentence, at, isParenthetical(sentence, subject)) && !isConditional(sentence, subject)
      ? found({from: group.from, to: at}, form, subject, false, stanceOf(sentence, at, form))
      : null
  }
  if (inverted !== null && accepts(form, inverted, sentence, at, true))
    return found({from: at, to: at}, form, inverted, true)
  return null
}

/** "…, said an American official who was briefed on it.": nothing that the one before the comma could have said. */
function endsSentence(sentence: Sentence, {from, to, who}: Subject): boolean {
  if (who !== 'unnamed') return false
  let hasRelative = false
  for (let at = from; at < sentence.length; at++) {
    const token = sentence[at] as Token
    if (token.kind === 'stop') return at === sentence.length - 1
    if (token.kind !== 'word' || at > to + 30) return false
    hasRelative ||= token.word === 'who'
    if (!hasRelative && at > to && /(?:ed|s|was|were|had|is|are)$/.test(token.word)) return false
    if (!hasRelative && isClauseVerb(sentence, at)) return false
  }
  return true
}

/** Done to somebody: behind a comma they go on with what the sentence tells of its subject, "…, mocked his rivals". */
const takesPeople = new Set(
  `mock ridicule accuse blame criticize criticise condemn denounce decry praise slam blast attack defend endorse challenge liken compare
  dub cite reference tease threaten remind encourage applaud describe rebuke thank congratulate commend discuss call ask bash lambaste
  assail deride chide scold lash berate hail label characterize characterise outline discuss reject dismiss rebut refute dispute tout`.split(
    /\s+/,
  ),
)

/** A past or a present, after a quotation or a comma, with its source behind it. */
function mayInvert({is, cue}: CueForm, sentence: Sentence, at: number, group: VerbGroup): boolean {
  if (
    group.from !== at ||
    cue.kind === 'belief' ||
    cue.verb === 'tell' ||
    !(
      is.has('past') ||
      is.has('third') ||
      (cue.verb === 'say' && personOf(sentence, at + 1)?.isPlural === true) ||
      (cue.verb === 'say' && personOf(sentence, at + 2)?.isPlural === true)
    )
  )
    return false
  const before = sentence[at - 1]
  if (takesPeople.has(cue.verb) && before?.isQuoted !== true && sentence[at - 2]?.isQuoted !== true) return false
  return before !== undefined && (before.kind === 'comma' || before.kind === 'dash' || before.isQuoted)
}

/** "Officials say", not "the say". */
function agrees({is}: CueForm, subject: Subject, group: VerbGroup, sentence: Sentence): boolean {
  if (is.has('past') && group.has !== 'do') return true
  if (is.has('participle') && group.has === 'have') return true
  if (is.has('gerund')) return group.has === 'be'
  if (is.has('third')) return true
  if (group.has === 'do' || group.isWould) return true
  const head = sentence[subject.head] as Token
  const isPlural =
    subject.noun?.isPlural === true ||
    /s$|^(?:they|police|media|people|some|others|many|most|few|those|both|data|men|women|who)$/.test(head.word) ||
    sentence.slice(subject.from, subject.head).some(({word}) => word === 'and')
  return isPlural && !head.isPossessive
}

/** "when asked by a reporter", "as reported by Reuters". */
function isReducedPassive(sentence: Sentence, at: number, {cue}: CueForm, group: VerbGroup): boolean {
  if (group.has !== null) return false
  if (calls.has(cue.verb) && isNamedBy(sentence, at)) return true
  if (sentence[at + 1]?.word !== 'by') return false
  return (
    cue.verb === 'ask' || cue.verb === 'tell' || sentence[at - 1]?.word === 'as' || sentence[at - 1]?.word === 'first'
  )
}

const calls = new Set(
  'describe label dub characterize characterise portray depict denounce criticize decry condemn hail dismiss call'.split(
    ' ',
  ),
)

/** "often labeled as a “witch hunt” by critics": names it, and says by whom. */
function isNamedBy(sentence: Sentence, at: number): boolean {
  const before = sentence[at - 1]
  if (before === undefined || /^(?:who|he|she|they|it|i|we)$/.test(before.word)) return false
  const next = sentence[at + 1]
  if (next?.isQuoted !== true && next?.kind !== 'openQuote' && !/^(?:as|an?|by)$/.test(next?.word ?? '')) return false
  const by = byBehind(sentence, at)
  return by !== null && personOf(sentence, by + 1) !== undefined
}

const furthest = 9

/** The "by" that says who did it, over the name that was given. */
function byBehind(sentence: Sentence, at: number): number | null {
  for (let by = at + 1; by < at + furthest && by < sentence.length; by++) {
    const token = sentence[by] as Token
    if (token.isQuoted || token.kind === 'openQuote' || token.kind === 'closeQuote' || token.word === '"') continue
    if (token.kind !== 'word' || token.word === 'that') return null
    if (token.word === 'by') return by
    if (by > at + 1 && /(?:ed|eld|en)$/.test(token.word) && sentence[by - 1]?.word !== 'and') return null
  }
  return null
}

/** "was told by officials", "dismissed by an aide as …". */
function passive(sentence: Sentence, at: number, form: CueForm, steps: Steps): Found | null {
  if (
    form.cue.needs === 'quotation' ||
    /^(?:challenge|attack|start|answer|question|request|write)$/.test(form.cue.verb)
  )
    return null
  const by = byBehind(sentence, at)
  const source = by === null ? null : sourceFrom(sentence, by + 1, steps)
  // What is told in the passive is told of somebody else's saying: within what a third says it is left to that one.
  return by === null || source === null ? null : {...found({from: at, to: by}, form, source, true), isPlain: false}
}
