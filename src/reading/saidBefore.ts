/** Something that was said in the newsroom's claims and reports: whose words, and where. @public */
export type SaidBefore = {
  readonly id: string
  readonly text: string
  /** Who said it, as words or as an id. */
  readonly who?: string
  /** It is an agency's text: a near copy of it is told as such. */
  readonly isAgency?: boolean
}

/**
 * Something near to it, and why it is thought so.
 *
 * ```ts
 * {said: {id: 'a', text: 'The president vetoed the plan'}, likeness: 0.71, shared: ['president', 'veto', 'plan'], isSameWho: true,
 *  isNearCopy: false}
 * ```
 *
 * @public
 */
export type Likeness = {
  readonly said: SaidBefore
  /** From 0 to 1: how much of what the two say, words that are rare weighing more, both say. */
  readonly likeness: number
  /** The words both have, the rarest first. */
  readonly shared: readonly string[]
  readonly isSameWho: boolean
  /** Most of its runs of five words stand in the other: it was copied, or both were. */
  readonly isNearCopy: boolean
}

/** Sentences that were said before, to be asked what is near to another: `index.like('The plan was vetoed.')[0]?.likeness`. @public */
export type SaidIndex = {
  /** What is near to a text, the nearest first. */
  readonly like: (text: string, options?: {readonly who?: string; readonly least?: number}) => Likeness[]
}

/** As many as an editor looks at. */
const most = 5
const defaultLeast = 0.45
/** Of somebody who is said to have said it before, less has to be alike. */
const leastOfSame = 0.3

/**
 * An index of what was said before, by its words: "also said before", with the evidence. It compares wording and nothing
 * else, and says of nothing that it is the same.
 *
 * ```ts
 * indexSaid(claims.map(({_id, text}) => ({id: _id, text}))).like('The president has vetoed the attack plan')
 * ```
 *
 * @public
 */
export function indexSaid(all: readonly SaidBefore[]): SaidIndex {
  const entries = all.map((said) => ({said, words: new Set(stemsIn(said.text))}))
  const byWord = new Map<string, number[]>()
  for (const [index, {words}] of entries.entries()) {
    for (const word of words) {
      const places = byWord.get(word)
      if (places === undefined) byWord.set(word, [index])
      else places.push(index)
    }
  }
  const weight = (word: string) => Math.log(1 + all.length / (1 + (byWord.get(word)?.length ?? 0)))
  const weightOf = (words: Iterable<string>) => [...words].reduce((sum, word) => sum + weight(word), 0)

  return {
    like(text, {who, least = defaultLeast} = {}) {
      const words = new Set(stemsIn(text))
      const near = new Set([...words].flatMap((word) => byWord.get(word) ?? []))
      return [...near]
        .flatMap((index): Likeness[] => {
          const entry = entries[index]
          if (entry === undefined) return []
          const shared = [...words].filter((word) => entry.words.has(word))
          const likeness = weightOf(shared) / Math.max(weightOf(new Set([...words, ...entry.words])), Number.EPSILON)
          const isSameWho = who !== undefined && entry.said.who === who
          const isNearCopy = copied(text, entry.said.text)
          if (shared.length < 2 || (!isNearCopy && likeness < (isSameWho ? Math.min(least, leastOfSame) : least)))
            return []
          const rarest = shared.toSorted((one, other) => weight(other) - weight(one))
          return [{said: entry.said, likeness, shared: rarest, isSameWho, isNearCopy}]
        })
        .sort((one, other) => Number(other.isNearCopy) - Number(one.isNearCopy) || other.likeness - one.likeness)
        .slice(0, most)
    },
  }
}

const run = 5

/** Whether four in five of its runs of five words stand in the other. */
function copied(text: string, other: string): boolean {
  const runs = runsIn(text)
  if (runs.length < 2) return false
  const known = new Set(runsIn(other))
  return runs.filter((each) => known.has(each)).length / runs.length >= 0.8
}

function runsIn(text: string): string[] {
  const words = wordsIn(text)
  return words.slice(run - 1).map((_, index) => words.slice(index, index + run).join(' '))
}

const wordsIn = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

const common = new Set(
  'that this with from have were been they their them than then when what which would could about after before into over more some such only also other there where while because said says'.split(
    ' ',
  ),
)

/** Words that mean something, without the endings that tell one tense or number from another. */
function stemsIn(text: string): string[] {
  return wordsIn(text)
    .filter((word) => (word.length >= 4 || /\d/.test(word)) && !common.has(word))
    .map((word) => word.replace(/(?:ing|ed|es|s)$/, ''))
}
