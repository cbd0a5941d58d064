import type {Stance} from '../../vocabulary.ts'
import type {Steps} from '../steps.ts'
import {cueNouns} from '../tables/cueNouns.ts'
import type {Sentence} from '../text/sentences.ts'
import type {Token} from '../text/tokens.ts'
import {type Found, plainly} from './found.ts'
import type {Subject} from './source.ts'
import {sourceFrom} from './sourceFrom.ts'

const beginsContent = new Set('that about over'.split(' '))

/** "dire warnings from medical experts about it", "a claim by two aides that …": what they said is a noun. @internal */
export function readNoun(sentence: Sentence, at: number, steps: Steps): Found | null {
  const {word} = sentence[at] as Token
  const next = sentence[at + 1]
  if (!cueNouns.has(word) || next?.kind !== 'word' || (next.word !== 'from' && next.word !== 'by')) return null
  const found = sourceFrom(sentence, at + 2, steps)
  if (found === null || found.who === 'document' || found.who === 'pronoun') return null
  const source = withoutContent(sentence, found)
  return source === null
    ? null
    : {...plainly({from: at, to: at + 1}, source, stanceOf(word)), isInverted: true, isPlain: false}
}

/** "his attorney that the showdown was fruitless": his attorney. */
function withoutContent(sentence: Sentence, source: Subject): Subject | null {
  for (let at = source.head + 1; at <= source.to + 1; at++)
    if (beginsContent.has(sentence[at]?.word ?? '')) return {...source, to: at - 1}
  return null
}

const stanceOf = (noun: string): Stance =>
  noun.startsWith('denial') ? 'denies' : noun === 'confirmation' ? 'confirms' : 'asserts'
