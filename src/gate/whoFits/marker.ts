export type MarkerKind =
  | 'identity'
  | 'onlyOne'
  | 'first'
  | 'room'
  | 'closedList'
  | 'office'
  | 'namedKin'
  | 'trait'
  | 'life'
  | 'act'
  | 'leftOver'
  | 'meeting'
  | 'longest'
  | 'shift'
  | 'trace'
  | 'copy'
  | 'proceedings'
  | 'smallGroup'
  | 'hasPool'
  | 'countReachesPool'

/** Words of one text that find somebody out. */
export type Marker = {
  readonly kind: MarkerKind
  readonly start: number
  readonly end: number
  readonly words: string
}

/** A kind of words, and how they are found. */
export type MarkerRow = {readonly kind: MarkerKind; readonly pattern: RegExp}
