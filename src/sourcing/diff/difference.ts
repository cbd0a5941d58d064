/** What happened to one field on the way. @public */
export type DifferenceKind = 'kept' | 'generalised' | 'inflated' | 'invented' | 'contradicted'

/** A field of an attribution that can differ, such as `'count'`. @public */
export type DifferenceField =
  | 'obtained'
  | 'speaker'
  | 'descriptor'
  | 'count'
  | 'basis'
  | 'groundRule'
  | 'reason'
  | 'agent'
  | 'action'
  | 'object'
  | 'objectOf'
  | 'time'
  | 'place'
  | 'modality'

/** A part of a description that can differ, such as `'seniority'`. @public */
export type DescriptorPart = 'former' | 'seniority' | 'affiliation' | 'role' | 'relation' | 'of'

/**
 * One field of a relay, or of the claim it makes, against what it repeats.
 *
 * ```ts
 * // upstream: "two U.S. officials"; the relay: "senior U.S. officials"
 * {field: 'descriptor', kind: 'inflated', severity: 'error', parts: ['seniority'],
 *  upstream: 'U.S. officials', relay: 'senior U.S. officials'}
 * ```
 *
 * @public
 */
export type Difference = {
  readonly field: DifferenceField
  readonly kind: DifferenceKind
  /** A detail gained is an error. A detail lost is a warning where it changes who acted, on what, when, or whether. */
  readonly severity?: 'error' | 'warning'
  /** Of a descriptor: what of it was lost; or, where anything was gained or contradicted, that. */
  readonly parts?: readonly DescriptorPart[]
  /** What upstream says, in words for an editor; absent: nothing. */
  readonly upstream?: string
  readonly relay?: string
}

/**
 * How grave it is to lose a field. An agent or a date dropped makes another claim; a place or a reason dropped makes a
 * shorter one. A text that no longer says where it got the claim can be checked by nobody.
 */
const loss: Record<DifferenceField, 'error' | 'warning' | undefined> = {
  obtained: 'error',
  speaker: undefined,
  descriptor: undefined,
  count: undefined,
  basis: undefined,
  groundRule: undefined,
  reason: undefined,
  agent: 'warning',
  action: undefined,
  object: 'warning',
  objectOf: 'warning',
  time: 'warning',
  place: undefined,
  modality: 'warning',
}

/** @internal */
export function difference(
  field: DifferenceField,
  kind: DifferenceKind | undefined,
  said: {upstream: string | undefined; relay: string | undefined},
): Difference[] {
  if (kind === undefined) return []
  const severity = kind === 'kept' ? undefined : kind === 'generalised' ? loss[field] : 'error'
  return [
    {
      field,
      kind,
      ...(severity && {severity}),
      ...(said.upstream !== undefined && {upstream: said.upstream}),
      ...(said.relay !== undefined && {relay: said.relay}),
    },
  ]
}
