import type {OrUnknown, Stance} from '../vocabulary.ts'

/** On which side of a claim a stance stands. Silence of any kind stands on neither. @internal */
export const sideOf: Record<OrUnknown<Stance>, 'for' | 'against' | 'neither'> = {
  asserts: 'for',
  confirms: 'for',
  partlyConfirms: 'for',
  denies: 'against',
  partlyDenies: 'against',
  declined: 'neither',
  noComment: 'neither',
  noReply: 'neither',
  unknown: 'neither',
}
