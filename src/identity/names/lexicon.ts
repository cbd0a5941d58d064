import compromise from 'compromise/two'
import {bodies, givenNames, places, surnames, things} from './tables.ts'

/** What a word can be. Several at once: "Jordan" is a place and a given name. */
export type Sense = 'given' | 'surname' | 'place' | 'body' | 'ordinary'

const senses: ReadonlyMap<string, Sense> = new Map([
  ...['MaleName', 'FemaleName', 'FirstName'].map((tag): [string, Sense] => [tag, 'given']),
  ['LastName', 'surname'],
  ...['City', 'Country', 'Region', 'Place', 'Demonym'].map((tag): [string, Sense] => [tag, 'place']),
  ...['Organization', 'SportsTeam'].map((tag): [string, Sense] => [tag, 'body']),
])

const byWord = new Map<string, Set<Sense>>()
/** Names of places and bodies of more than one word, by their first. */
const byFirst = new Map<string, string[][]>()

function add(word: string, sense: Sense): void {
  byWord.set(word, (byWord.get(word) ?? new Set()).add(sense))
}

function addPhrase(phrase: string): void {
  const words = phrase.split(' ')
  const first = words[0] ?? ''
  byFirst.set(first, [...(byFirst.get(first) ?? []), words])
}

const lexicon = lexiconOf(compromise.model())
for (const [word, tags] of Object.entries(lexicon)) {
  for (const tag of [tags].flat().filter((one) => typeof one === 'string')) {
    // Famous people by one word: "Obama"; a name like any other here.
    const sense = tag === 'Person' || tag === 'ProperNoun' ? undefined : (senses.get(tag) ?? 'ordinary')
    if (sense === undefined) continue
    if (word.includes(' ') && (sense === 'place' || sense === 'body')) addPhrase(word)
    else if (!word.includes(' ')) add(word, sense)
  }
}
for (const name of givenNames) add(name, 'given')
for (const name of surnames) add(name, 'surname')
for (const name of [...places, ...bodies]) {
  if (name.includes(' ')) addPhrase(name)
  else add(name, places.has(name) ? 'place' : 'body')
}
for (const word of things) add(word, 'ordinary')

/** @param word - in lower case */
export function has(word: string, sense: Sense): boolean {
  return byWord.get(word)?.has(sense) === true || (sense !== 'ordinary' && byWord.get(bare(word))?.has(sense) === true)
}

/** Without accents: "Nguyễn" is in the table as "nguyen". */
function bare(word: string): string {
  return /^[\x21-\x7e]*$/.test(word) ? word : word.normalize('NFD').replace(/\p{M}/gu, '')
}

/** How many words from `at` on are the name of one place or body; none: 0. */
export function phraseLength(words: readonly string[], at: number): number {
  const found = byFirst.get(words[at] ?? '') ?? []
  return Math.max(
    0,
    ...found.map((phrase) => (phrase.every((word, step) => words[at + step] === word) ? phrase.length : 0)),
  )
}

/** Ends as English nouns and adjectives do, and names do not. */
const ordinaryEnding =
  /(?:tion|tions|sion|ment|ments|ity|ness|ship|ism|ing|ings|ology|ance|ence|ency|ary|ical|ics|ists?|ively?|ously?|ously|able|[nui]al|ially|ible|ees|ives?|ties|graphy|ware|hood|ward|wards|ally|edly|ful|less|ette|ians|ors)$/

export function isOrdinaryWord(word: string): boolean {
  const lower = word.toLowerCase()
  if (has(lower, 'ordinary')) return true
  if (byWord.has(lower)) return false
  const base = lower.replace(/(?:'s|s|ed|ing|ly|er)$/, '')
  return has(base, 'ordinary') || has(`${base}e`, 'ordinary') || (lower.length > 6 && ordinaryEnding.test(lower))
}

/** The library's own words and what they are; it types its model as any object. */
function lexiconOf(model: object): Readonly<Record<string, unknown>> {
  const one: unknown = 'one' in model ? model.one : undefined
  const found: unknown = typeof one === 'object' && one !== null && 'lexicon' in one ? one.lexicon : undefined
  return typeof found === 'object' && found !== null ? {...found} : {}
}
