import {readFileSync} from 'node:fs'
import {
  anonymityReasonValues,
  groundRuleValues,
  relationValues,
  type Stance,
  stanceValues,
} from '../../../src/vocabulary.ts'

type Words = {readonly start: number; readonly end: number}

/** What a label of the table says, as `guideline.md` has it; spans are of the whole text. */
export type Label = {
  readonly source: Words | null
  readonly cue: Words
  readonly who: 'named' | 'unnamed' | 'pronoun' | 'document' | 'nobody'
  readonly count: {readonly min: number; readonly max: number | null} | null
  readonly kind: 'speech' | 'belief' | 'writing' | 'document'
  readonly stance: Stance
  readonly role?: string
  readonly seniority?: 'senior' | 'top'
  readonly former?: true
  readonly affiliation?: string
  readonly relation?: string
  readonly place?: string
  readonly condition?: string
  readonly reason?: string
  readonly outlet?: string
  readonly hedge?: string
  /** Position of a label of the same text. */
  readonly sameAs?: number
}

export type Labelled = {readonly title: string; readonly text: string; readonly labels: readonly Label[]}

/** The texts of a file of the table. Throws where a label names words that its text does not have. */
export function labelledIn(name: string): Labelled[] {
  const blocks = readFileSync(new URL(name, import.meta.url), 'utf8')
    .trim()
    .split(/\n\n+/)
  return blocks.map(labelled)
}

function labelled(block: string): Labelled {
  const lines = block.split('\n')
  const title = lines[0]?.startsWith('# ') ? lines[0].slice(2) : ''
  const rest = title === '' ? lines : lines.slice(1)
  const text = rest.filter((line) => !line.startsWith('>')).join('\n')
  const labels: Label[] = []
  let labelledFrom = 0
  let end = 0
  let wasLabel = false
  for (const line of rest) {
    if (line.startsWith('>')) {
      if (line !== '> none') labels.push(labelOf(line.slice(2), text, {start: labelledFrom, end}, labels))
      wasLabel = true
      continue
    }
    if (wasLabel) labelledFrom = end
    wasLabel = false
    end += line.length + 1
  }
  return {title, text, labels}
}

function labelOf(line: string, text: string, within: Words, before: readonly Label[]): Label {
  const [source = '', cue = '', parts = ''] = line.split(' | ')
  const taken = before.flatMap((label) => (label.source === null ? [label.cue] : [label.source, label.cue]))
  const from = source === '-' ? null : placeOf(source, text, within, taken)
  // "told by" stands apart in "was told by": its first word is the cue.
  const said = / by$/.test(cue) ? (cue.split(' ')[0] ?? cue) : cue
  const has = new Map(
    parts.split(';').map((part) => {
      const [name = '', ...value] = part.trim().split(' ')
      return [name, value.join(' ')]
    }),
  )
  const value = <Name extends string>(name: string, as: Name) => {
    const given = has.get(name)
    return given === undefined ? {} : ({[as]: given} as {[Key in Name]: string})
  }
  const who = (['named', 'unnamed', 'pronoun', 'document', 'nobody'] as const).find((each) => has.has(each))
  if (who === undefined) throw new Error(`A label says neither named nor unnamed: ${line}`)
  check(line, has)
  const same = has.get('same')
  return {
    source: from,
    cue: placeOf(said, text, within, from === null ? taken : [...taken, from], from),
    who,
    count: countOf(has.get('unnamed')),
    kind: who === 'document' ? 'document' : has.has('belief') ? 'belief' : has.has('writing') ? 'writing' : 'speech',
    stance: stanceValues.find((each) => has.has(each)) ?? 'asserts',
    ...(has.has('senior') && {seniority: 'senior' as const}),
    ...(has.has('top') && {seniority: 'top' as const}),
    ...(has.has('former') && {former: true as const}),
    ...value('role', 'role'),
    ...value('of', 'affiliation'),
    ...value('rel', 'relation'),
    ...value('in', 'place'),
    ...value('cond', 'condition'),
    ...value('why', 'reason'),
    ...value('via', 'outlet'),
    ...value('hedge', 'hedge'),
    ...(same !== undefined && {sameAs: Number(same) - 1}),
  }
}

function check(line: string, has: ReadonlyMap<string, string>): void {
  const known: [string, readonly string[]][] = [
    ['rel', relationValues],
    ['cond', groundRuleValues],
    ['why', anonymityReasonValues],
  ]
  for (const [name, values] of known) {
    const value = has.get(name)
    if (value !== undefined && !values.includes(value)) throw new Error(`“${value}” is no value: ${line}`)
  }
}

/** Where words stand as words of their own. */
function placesOf(words: string, text: string, {start, end}: Words): Words[] {
  const places: Words[] = []
  for (let at = text.indexOf(words, start); at >= 0 && at < end; at = text.indexOf(words, at + 1)) {
    const around = `${text[at - 1] ?? ' '} ${text[at + words.length] ?? ' '}`
    if (!/\p{L}/u.test(around)) places.push({start: at, end: at + words.length})
  }
  return places
}

const apart = (one: Words, other: Words) => Math.max(one.start - other.end, other.start - one.end)

/** The first place that no label before it took; for a cue, the nearest to its source. */
function placeOf(wanted: string, text: string, within: Words, taken: readonly Words[], near?: Words | null): Words {
  const [words = '', nth] = wanted.split('~')
  const places = placesOf(words, text, within).filter((place) => taken.every((other) => apart(place, other) >= 0))
  if (near) places.sort((one, other) => apart(one, near) - apart(other, near))
  const place = places[Number(nth ?? 1) - 1]
  if (place === undefined) throw new Error(`“${words}” does not stand in “${text.slice(within.start, within.end)}”`)
  return place
}

function countOf(stated: string | undefined): Label['count'] {
  const found = /^(\d+)(?:(\+)|-(\d+))?$/.exec(stated ?? '')
  if (found === null) return null
  const min = Number(found[1])
  return {min, max: found[2] === undefined ? Number(found[3] ?? min) : null}
}
