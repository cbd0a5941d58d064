import type {Steps} from '../steps.ts'
import {personNouns} from '../tables/people.ts'
import {prepositions, relatives, subordinators} from '../tables/words.ts'
import type {Sentence} from '../text/sentences.ts'
import type {Token} from '../text/tokens.ts'
import {isClauseVerb} from './clauseVerb.ts'
import {personOf} from './nounPhrase.ts'
import {region} from './region.ts'
import {reach, type Source, type Subject} from './source.ts'

const asideBegins = new Set(
  `who whom whose which speaking a an the one both all himself herself themselves now then also including like in at on of from with citing
  asked asking granted requesting insisting himself also when while though although however meanwhile formerly once himself
  another among whom its his her their some many several few neither two three four five six seven eight nine ten most for who's not as but if
  reached whether according referring addressing appearing writing testifying himself quoting r d`.split(/\s+/),
)

/** The source whose aside ends here: "Carl Webb, a spokesman for the plant," and "Paula Dent (D-Iowa)". @internal */
export function beforeAside(sentence: Sentence, close: number, steps: Steps): Subject | null {
  const closing = sentence[close]?.kind
  const opening = closing === 'closeBracket' ? 'openBracket' : closing
  let fallback: Subject | null = null
  for (let at = close - 1; at >= 0 && at > close - reach; at--) {
    steps.count++
    const token = sentence[at] as Token
    if (token.isQuoted || token.kind === 'semicolon' || (token.kind === 'stop' && closing !== 'closeBracket'))
      return fallback
    if (token.kind !== opening || at + 1 === close) continue
    if (!isAside(sentence, at + 1, close - 1, steps)) continue
    const found = region(sentence, at - 1, steps)
    if (found !== null) {
      const subject = {...found, aside: {from: at + 1, to: close - 1}}
      // "Jeffrey Salkin, a Hollywood, Fla., rabbi, said": a comma in front may open the aside of somebody before.
      if (sentence[found.from - 1]?.kind !== 'comma' || found.who === 'pronoun')
        return fallback !== null && isPlace(sentence, found) ? fallback : subject
      fallback ??= subject
      continue
    }
    // An aside of its own stands before this one: "Dent, R-Iowa, who …, said".
    const isAsideBefore = sentence[at - 1]?.kind === 'word'
    if (!isAsideBefore && sentence[at - 1]?.kind !== 'closeBracket') return fallback
    if (sentence[at - 1]?.kind === 'closeBracket') {
      const before = beforeAside(sentence, at - 1, steps)
      if (before !== null) return {...before, aside: {from: before.aside?.from ?? at + 1, to: close - 1}}
    }
  }
  return fallback
}

const isPlace = (sentence: Sentence, {from}: Source) => prepositions.has(sentence[from - 1]?.word ?? '')

function isAside(sentence: Sentence, from: number, to: number, steps: Steps): boolean {
  const first = sentence[from] as Token
  if (first.kind !== 'word' || from > to) return false
  if (relatives.has(first.word)) return true
  const opens =
    asideBegins.has(first.word) ||
    first.isCapital ||
    /^\d/.test(first.word) ||
    /(?:ing|ed|ly)$/.test(first.word) ||
    personOf(sentence, from) !== undefined ||
    prepositions.has(first.word) ||
    personNouns.has(sentence[from + 1]?.word ?? '')
  if (!opens) return false
  for (let at = from; at <= to; at++) {
    steps.count++
    const {word} = sentence[at] as Token
    if (relatives.has(word) || subordinators.has(word)) return true
    if (isClauseVerb(sentence, at)) return subordinators.has(first.word)
  }
  return true
}
