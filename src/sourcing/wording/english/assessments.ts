import type {AssessmentFinding} from '../../../vocabulary.ts'
import type {AssessmentFacts, StatusFacts} from '../../facts/status.ts'
import type {House} from './house.ts'
import {inBrackets} from './who.ts'

type Words = (mayConfirm: StatusFacts['mayConfirm']) => string

/** After "assessed by this newsroom as". */
const findingWords: Record<Exclude<AssessmentFinding, 'open' | 'void'>, Words> = {
  confirmed: ({all}) => (all ? 'confirmed' : 'supported'),
  partlyConfirmed: ({part}) => (part ? 'confirmed in part' : 'supported in part'),
  unresolved: () => 'unresolved',
  refuted: () => 'refuted',
  misquoted: () => 'misquoted',
  withdrawn: () => 'retracted by those who first reported it',
}

/** @internal */
export function assessed({finding, at}: AssessmentFacts, mayConfirm: StatusFacts['mayConfirm'], house: House): string {
  // That nothing was looked into, or has come of it yet, is no news: it would stand under every claim.
  if (finding === 'open') return ''
  if (finding === 'void') return `this newsroom has withdrawn its assessment${inBrackets(at, house)}`
  if (finding === 'unknown') return `assessed by this newsroom${inBrackets(at, house)}`
  return `assessed by this newsroom as ${findingWords[finding](mayConfirm)}${inBrackets(at, house)}`
}
