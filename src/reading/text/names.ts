import type {KnownOrganization} from '../options.ts'
import type {Sentence} from './sentences.ts'
import {type Token, tokensOf} from './tokens.ts'

type Name = {
  readonly id: string
  readonly rest: readonly string[]
  readonly isCapital: boolean
  readonly isAdjective: boolean
}

/** Names by their first word, the longest first. @internal */
export type Names = ReadonlyMap<string, readonly Name[]>

/** @internal */
export function namesOf(organizations: readonly KnownOrganization[]): Names {
  const names = new Map<string, Name[]>()
  const add = (id: string, written: string, isAdjective: boolean) => {
    const tokens = tokensOf(written, 0, written.length, {count: 0}).filter(({kind}) => kind === 'word')
    const [first, ...rest] = tokens[0]?.word === 'the' && tokens.length > 1 ? tokens.slice(1) : tokens
    if (first === undefined) return
    const name = {id, rest: rest.map(({word}) => word), isCapital: first.isCapital, isAdjective}
    names.set(first.word, [...(names.get(first.word) ?? []), name])
  }
  for (const {id, names: own, adjectives = []} of organizations) {
    for (const written of adjectives) add(id, written, true)
    for (const written of own) if (!adjectives.includes(written)) add(id, written, false)
  }
  for (const list of names.values()) list.sort((one, other) => other.rest.length - one.rest.length)
  return names
}

/** Marks the words of a sentence that are a name of the newsroom's own. @internal */
export function markNames(sentence: Sentence, names: Names): void {
  if (names.size === 0) return
  for (let at = 0; at < sentence.length; at++) {
    const token = sentence[at] as Token
    const name = token.kind === 'word' ? names.get(token.word)?.find((each) => isAt(sentence, at, each)) : undefined
    if (name === undefined) continue
    const to = at + name.rest.length
    const organization = {id: name.id, from: at, to, isAdjective: name.isAdjective}
    for (; at <= to; at++) (sentence[at] as Token).organization = organization
    at = to
  }
}

/** "IT" is not "it". Within a name only its last word may be a possessive. */
function isAt(sentence: Sentence, at: number, {rest, isCapital}: Name): boolean {
  return (
    sentence[at]?.isCapital === isCapital &&
    rest.every((word, index) => sentence[at + 1 + index]?.word === word) &&
    !sentence.slice(at, at + rest.length).some(({isPossessive}) => isPossessive)
  )
}
