import type {OrUnknown, Stance} from '../../vocabulary.ts'
import type {Attribution} from '../attribution.ts'

/** What counts behind a claim. Confirming a part, and every kind of silence, counts for nothing. */
const supports: Record<OrUnknown<Stance>, boolean> = {
  asserts: true,
  confirms: true,
  partlyConfirms: false,
  denies: false,
  partlyDenies: false,
  declined: false,
  noComment: false,
  noReply: false,
  unknown: false,
}

/** The attributions a claim stands on, without those a notice has taken out. @internal */
export function isSupport(attribution: Attribution): boolean {
  return supports[attribution.stance] === true && attribution.withdrawn === undefined
}

/** The name a source stands behind the claim with, or nothing. @internal */
export function namedSpeaker(attribution: Attribution): string | undefined {
  return attribution.groundRule === 'onRecord' ? attribution.speaker : undefined
}
