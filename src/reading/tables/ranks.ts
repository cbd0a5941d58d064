import type {Seniority} from '../../vocabulary.ts'

/** What gives people rank. @internal */
export const ranks: ReadonlyMap<string, Exclude<Seniority, 'none'>> = new Map([
  ['senior', 'senior'],
  ['high-ranking', 'senior'],
  ['high-level', 'senior'],
  ['ranking', 'senior'],
  ['top-level', 'senior'],
  ['highly-placed', 'senior'],
  ['high-placed', 'senior'],
  ['top-ranking', 'top'],
  ['top', 'top'],
])

/** @internal */
export const formerly: ReadonlySet<string> = new Set('former ex retired past onetime one-time'.split(' '))
