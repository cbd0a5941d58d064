import type {WordingStyle} from '../../../vocabulary.ts'
import {dayIn} from '../../calendar.ts'
import type {Bodies} from '../../facts/body.ts'
import type {Wording} from '../wording.ts'
import {withThe} from './bodies.ts'
import {type DateOrder, dateIn} from './dates.ts'

/** @internal */
export type Spelling = 'american' | 'british'

/** What a stylebook and a place make of English. @internal */
export type House = {
  readonly style: WordingStyle
  readonly spelling: Spelling
  /** The day of an instant as this newsroom's clock has it, and as it writes one. */
  readonly day: (instant: string) => string
  /** A name in running text: of a body, with "the" where it takes one. */
  readonly called: (name: string) => string
}

type Manner = {readonly spelling: Spelling; readonly dates: DateOrder}

const american: Manner = {spelling: 'american', dates: 'monthDay'}
const british: Manner = {spelling: 'british', dates: 'dayMonth'}

const mannerOf: Record<WordingStyle, Manner> = {ap: american, reuters: british}

/** English by region; anywhere else English is written as the style has it. */
const regional: ReadonlyMap<string, Manner> = new Map([
  ['US', american],
  ...['GB', 'IE', 'AU', 'NZ', 'ZA', 'IN', 'MT', 'SG', 'HK', 'KE', 'NG'].map((region) => [region, british] as const),
])

/** @internal */
export function houseOf({style = 'ap', locale = '', timeZone = 'UTC'}: Wording, bodies: Bodies): House {
  const region = locale
    .toUpperCase()
    .split('-')
    .slice(1)
    .find((subtag) => subtag.length === 2)
  const {spelling, dates} = regional.get(region ?? '') ?? mannerOf[style]
  return {
    style,
    spelling,
    day: (instant) => dateIn[dates](dayIn(timeZone, instant)),
    called(name) {
      const body = bodies(name)
      return body ? withThe(name, body) : name
    },
  }
}

/** Our own words, as this newsroom spells them. What somebody wrote is never spelt anew. @internal */
export function spelt(words: string | Record<Spelling, string>, {spelling}: House): string {
  return typeof words === 'string' ? words : words[spelling]
}
