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

/** What counts behind a claim. Confirming a part, and every kind of silence, counts for nothing. @internal */
export const supports: Record<OrUnknown<Stance>, boolean> = {
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
