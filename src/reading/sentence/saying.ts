import type {Stance} from '../../vocabulary.ts'
import {type CueForm, cueForms} from '../tables/cueVerbs.ts'
import {documents} from '../tables/documents.ts'
import {quantityOf} from '../tables/numbers.ts'
import {
  auxiliaries,
  determiners,
  forms,
  isAdverb,
  prepositions,
  pronouns,
  relatives,
  timeWords,
} from '../tables/words.ts'
import type {Sentence} from '../text/sentences.ts'
import type {Token} from '../text/tokens.ts'
import {isClauseVerb} from './clauseVerb.ts'
import {personOf} from './nounPhrase.ts'
import type {Subject} from './source.ts'

/** "said nothing", "told the truth", "said hello". @internal */
export function saysNothing(sentence: Sentence, at: number): boolean {
  const word = (index: number) => sentence[at + index]?.word ?? ''
  if (/^(?:nothing|little|hello|goodbye|hi)$/.test(word(1))) return true
  if (word(-1) === 'all' && word(0) === 'told') return true
  return (
    (word(1) === 'the' && word(2) === 'truth') ||
    (word(1) === 'a' && /^(?:story|lie|joke)$/.test(word(2))) ||
    word(1) === 'lies' ||
    word(1) === 'jokes'
  )
}

/** Whether a word that is a noun as well is a verb: what is said, or about whom, follows at once. @internal */
export function isVerbHere(sentence: Sentence, at: number): boolean {
  const token = sentence[at] as Token
  if (token.isCapital && sentence[at - 1]?.isCapital !== true) return false
  // "some state laws".
  if (/^states?$/.test(token.word) && !/^(?:that|in|on)$/.test(sentence[at + 1]?.word ?? '')) return false
  const before = beforeAdverbs(sentence, at - 1)
  if (before?.kind === 'word' && many.test(before.word) && cueForms.get(token.word)?.is.has('base'))
    return sentence[at + 1]?.kind === 'word'
  if (before === undefined || before.isPossessive || prepositions.has(before.word) || determiners.has(before.word))
    return false
  if (forms.have.has(before.word) && cueForms.get(token.word)?.is.has('participle')) return true
  const next = sentence[at + 1]
  if (next === undefined) return false
  if (next.isQuoted || next.kind === 'colon') return true
  if (/^(?:to|out)$/.test(next.word) && /^points?$|^refers?$/.test(token.word)) return true
  if (
    before.kind === 'word' &&
    ((documents.has(before.word) && before.word.endsWith('s')) || personOf(sentence, at - 1)?.isPlural === true)
  )
    return next.kind !== 'word' || !prepositions.has(next.word) || goesWith.get(next.word)?.test(token.word) === true
  if (next.kind !== 'word') return false
  // "the states that have voted": what is told of them, and nothing they say.
  if (next.word === 'that' && auxiliaries.has(sentence[at + 2]?.word ?? '')) return false
  if (/^(?:that|how|why|whether|his|her|their|its|him|them|it|himself|herself|themselves)$/.test(next.word)) return true
  if (/^calls?$/.test(token.word))
    return next.word === 'for' || next.word === 'on' || next.word === 'the' || next.word === 'a' || next.isCapital
  if (/^states?$/.test(token.word)) return false
  return next.isCapital || next.word === 'the' || next.word === 'a' || next.word === 'an'
}

const beforeAdverbs = (sentence: Sentence, at: number): Token | undefined =>
  isAdverb(sentence[at]?.word ?? '') && sentence[at]?.isCapital === false ? sentence[at - 1] : sentence[at]

/** Verbs that are nouns as well, by the preposition they take as verbs: "critics call for calm", "aides boast of it". */
const goesWith = new Map([
  ['of', /^(?:boast|warn|brag|warning)$/],
  ['on', /^call$/],
  ['for', /^(?:call|blame|praise|thank)$/],
  ['to', /^(?:claim|vow|pledge|promise|appeal|point)$/],
  ['about', /^(?:boast|brag|joke)$/],
])
const many = /^(?:many|most|some|others|several|few|both|they|we|you)$/

/** "a candidate who has rejected the plan": who is meant, and no saying of theirs that the text puts forward. @internal */
export function isRestricted(sentence: Sentence, at: number, {to, who}: Subject, {cue}: CueForm): boolean {
  const last = sentence[to] as Token
  if (!relatives.has(last.word)) return false
  if (cue.kind !== 'belief' && sentence[at + 1]?.word === 'that' && !auxiliaries.has(sentence[at + 2]?.word ?? ''))
    return false
  if (cue.needs !== 'always') return who === 'unnamed' || sentence[to - 1]?.kind !== 'comma'
  return who === 'unnamed' && sentence[to - 1]?.kind !== 'comma'
}

/** "…, officials said, …": what is said stands in front. @internal */
export function isParenthetical(sentence: Sentence, {from}: Subject): boolean {
  const before = sentence[from - 1]
  return before !== undefined && (before.kind === 'comma' || before.kind === 'dash' || before.isQuoted)
}

/** "If officials say so": nobody has said anything. @internal */
export function isConditional(sentence: Sentence, {from, who}: Subject): boolean {
  const word = sentence[from - 1]?.word
  if (who === 'document' && (word === 'what' || word === 'how' || word === 'why')) return true
  return word === 'if' || word === 'unless' || word === 'whether'
}

/** @internal */
export function accepts(
  {cue}: CueForm,
  source: Subject,
  sentence: Sentence,
  at: number,
  hasContentBefore: boolean,
): boolean {
  const next = sentence[at + 1]
  const beyond = isAdverb(next?.word ?? '') ? sentence[at + 2] : next
  if (cue.needs === 'quotation') return isBesideQuote(sentence, at, source)
  if (cue.needs === 'object')
    return cue.verb === 'point'
      ? next?.word === 'to' || next?.word === 'out'
      : cue.verb === 'speak' || cue.verb === 'talk'
        ? beyond?.word === 'about' ||
          beyond?.word === 'of' ||
          (/^(?:out|up)$/.test(next?.word ?? '') && /^(?:about|against|on)$/.test(sentence[at + 2]?.word ?? ''))
        : next?.word === 'to'
  if (cue.verb === 'agree' || cue.verb === 'concur')
    return next?.kind !== 'word' || (next.word !== 'to' && next.word !== 'on')
  // "a group called Citizens": its name.
  if (
    cue.verb === 'call' &&
    source.who !== 'pronoun' &&
    source.noun === undefined &&
    source.head === at - 1 &&
    /^(?:a|an|something|campaign)$/.test(sentence[source.from]?.word ?? '')
  )
    return false
  if ((cue.verb === 'maintain' || cue.verb === 'publish') && !hasContentBefore) return next?.word === 'that'
  // "added three flights", "added another facet".
  if (
    cue.verb === 'add' &&
    !hasContentBefore &&
    (determiners.has(next?.word ?? '') || quantityOf(next?.word ?? '') !== undefined) &&
    !hasThat(sentence, at)
  )
    return next?.word === 'that' && sentence[at + 2]?.word !== 'to'
  const opens = sentence[source.from - 1]?.word ?? ''
  if (cue.verb === 'learn') return next?.word === 'that'
  if (cue.verb === 'identify') return /^(?:himself|herself|themselves)$/.test(next?.word ?? '')
  if (opens === 'than' && /^(?:forecast|predict|expect|estimate|fear|suggest)$/.test(cue.verb)) return true
  if (cue.verb === 'wonder' && next?.word === 'about') return true
  if (cue.verb === 'determine') return /^(?:that|there)$/.test(next?.word ?? '')
  if (cue.verb === 'accuse' && next?.word === 'of') return false
  if (cue.verb === 'compare' && (next?.word === 'with' || sentence[at - 1]?.kind !== 'word')) return false
  if (cue.verb === 'respond' && (isAdverb(next?.word ?? '') || next?.word === 'with') && beyond?.isQuoted !== true)
    return hasContentBefore
  if (cue.needs === 'papers')
    return source.who === 'document'
      ? beginsContent(sentence, at + 1)
      : source.who === 'unnamed' && sentence[at + 1]?.word === 'that'
  if (cue.verb === 'report')
    return source.who === 'named' || (source.noun?.role === 'official' && source.noun.isPlural)
      ? !pronouns.has(sentence[source.head]?.word ?? '')
      : hasContentBefore || hasThat(sentence, at)
  if (source.who === 'document')
    return (
      cue.kind !== 'belief' &&
      (cue.needs !== 'people' || cue.verb === 'say' || cue.verb === 'describe' || cue.verb === 'blame')
    )
  if (hasContentBefore) return true
  if (next?.word === 'and' || next?.word === 'or') return false
  const isObject =
    next?.kind === 'word' &&
    !next.isCapital &&
    (determiners.has(next.word) || quantityOf(next.word) !== undefined) &&
    next.word !== 'that'
  if (takesClause.has(cue.verb) && isObject) return hasVerb(sentence, at + 1)
  // "as a reporter noted".
  if (
    opens === 'as' &&
    (next?.kind === 'comma' || /^(?:after|before|when|in|on|at|during|earlier|last)$/.test(next?.word ?? ''))
  )
    return true
  if (cue.verb === 'call') return /^(?:what|which|whom|that)$/.test(opens) || names(sentence, at)
  if (cue.verb === 'confirm' && /^(?:his|her|their|my)$/.test(next?.word ?? '')) return hasVerb(sentence, at + 1)
  if (cue.verb === 'tell' && next?.word === 'off') return false
  if (cue.verb === 'write' || cue.verb === 'post' || cue.verb === 'blog')
    return (
      next?.kind !== 'word' ||
      next.isQuoted ||
      /^(?:that|in|on|to|about|of|how|why|back|last|earlier|later|he|she|they|it|he's)$/.test(next.word) ||
      next.isCapital ||
      timeWords.has(next.word) ||
      hasThat(sentence, at)
    )
  if (cue.verb === 'question' && quantityOf(next?.word ?? '') !== undefined) return false
  if (cue.needs !== 'clause') return true
  return beginsContent(sentence, at + 1)
}

/** With a thing behind them they are done to it: "noted the time", "feared the cape". */
const takesClause = new Set(
  'note observe repeat admit learn guess wonder maintain fear suspect doubt hope worry expect think believe object protest'.split(
    ' ',
  ),
)

/** Whether a clause with a verb of its own follows: "noted the plan was flawed", "expect the shares to fall". */
function hasVerb(sentence: Sentence, from: number): boolean {
  for (let at = from; at < from + 16; at++) {
    const token = sentence[at]
    if (token === undefined || token.kind === 'stop') return false
    if (
      token.isQuoted ||
      auxiliaries.has(token.word) ||
      token.word === 'to' ||
      token.word === 'that' ||
      isClauseVerb(sentence, at)
    )
      return true
  }
  return false
}

/** "called it a farce", "called the plan “dead”", "called for calm": not "called an ambulance". */
function names(sentence: Sentence, at: number): boolean {
  if (/^(?:for|on|it|him|them|that|this|himself|herself|themselves)$/.test(sentence[at + 1]?.word ?? '')) return true
  for (let next = at + 1; next < at + 12; next++) {
    const token = sentence[next]
    if (token === undefined || token.kind === 'stop') return false
    if (token.isQuoted || (next > at + 1 && (token.word === 'a' || token.word === 'an'))) return true
  }
  return false
}

/** ""…," he continued", "he continued: "…"". */
function isBesideQuote(sentence: Sentence, at: number, {from}: Subject): boolean {
  const first = Math.min(from, at)
  const next = sentence[at + 1]
  const before = sentence[first - 1]
  if (before?.isQuoted === true || (before?.kind === 'comma' && sentence[first - 2]?.isQuoted === true)) return true
  return (
    next?.word === 'that' ||
    next?.kind === 'colon' ||
    next?.isQuoted === true ||
    (next?.kind === 'comma' && sentence[at + 2]?.isQuoted === true)
  )
}

/** Whether what follows a verb reads as what is said. */
function beginsContent(sentence: Sentence, at: number): boolean {
  const next = sentence[at]
  if (next === undefined) return false
  if (next.isQuoted || next.kind === 'colon') return true
  if (next.kind === 'comma') return sentence[at + 1]?.isQuoted === true
  if (next.kind !== 'word') return false
  if (prepositions.has(next.word) && next.word !== 'in' && next.word !== 'on' && next.word !== 'to') return false
  return true
}

/** "reported on Monday that …". */
function hasThat(sentence: Sentence, at: number): boolean {
  for (let next = at + 1; next < at + 6; next++)
    if (sentence[next]?.word === 'that' || sentence[next]?.isQuoted === true) return true
  return false
}

/** @internal */
export function stanceOf(sentence: Sentence, at: number, {cue}: CueForm): Stance {
  if (cue.stance !== 'denies' && cue.stance !== 'confirms') return cue.stance
  const around = [sentence[at - 1], sentence[at + 1], sentence[at + 2]].map((token) => token?.word)
  const isPart =
    around.some((word) => word === 'partly' || word === 'partially') || (around[1] === 'in' && around[2] === 'part')
  return isPart ? (cue.stance === 'denies' ? 'partlyDenies' : 'partlyConfirms') : cue.stance
}
