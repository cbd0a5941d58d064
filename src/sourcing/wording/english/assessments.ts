import type {Finding} from '../../../vocabulary.ts'
import type {AssessmentFacts, StatusFacts} from '../../facts/status.ts'
import type {House} from './house.ts'
import {inBrackets} from './who.ts'

type Words = (mayConfirm: StatusFacts['mayConfirm']) => string

/** After "assessed by this newsroom as". */
const findingWords: Record<Exclude<Finding, 'open' | 'void'>, Words> = {
  confirmed: ({all}) => (all ? 'confirmed' : 'supported'),
  partlyConfirmed: ({part}) => (part ? 'confirmed in part' : 'supported in part'),
  unresolved: () => 'unresolved',
  refuted: () => 'refuted',
  misquoted: () => 'misquoted',
  withdrawn: () => 'withdrawn by whoever first reported it',
}

/** @internal */
export function assessed({finding, at}: AssessmentFacts, mayConfirm: StatusFacts['mayConfirm'], house: House): string {
  if (finding === 'open') return 'not assessed by this newsroom'
  if (finding === 'void') return `this newsroom has withdrawn its assessment${inBrackets(at, house)}`
  return `assessed by this newsroom as ${findingWords[finding](mayConfirm)}${inBrackets(at, house)}`
}
