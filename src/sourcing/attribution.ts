import type {
  Admission,
  Basis,
  EvidenceDoes,
  EvidenceState,
  GroundRule,
  NoticeKind,
  Obtained,
  OrUnknown,
  Stance,
} from '../vocabulary.ts'

/**
 * How many, when the text does not always say: "two" is `{min: 2, max: 2}`, "officials" is `{min: 2, max: null}`.
 *
 * @public
 */
export type Interval = {
  min: number
  /** `null`: no upper bound is known. */
  max: number | null
}

/**
 * "In this work, this claim is put down to people described like this, under this ground rule, known in this way."
 * It is what the engine counts with; {@link GraphAttribution} adds what wording needs.
 *
 * ```ts
 * {id: 'reuters-veto#a', claim: 'veto', work: {id: 'reuters-veto', outlet: 'reuters'}, stance: 'asserts', obtained: 'own',
 *  groundRule: 'background', camp: 'us-government', count: {min: 2, max: 2}, basis: 'undisclosed'}
 * ```
 *
 * @public
 */
export type Attribution = {
  /** `${work.id}#${_key}`. */
  id: string
  claim: string
  work: {id: string; outlet?: string}
  stance: OrUnknown<Stance>
  obtained: OrUnknown<Obtained>
  /** Ids of the attributions it repeats; an id that no attribution has leaves it untraced. */
  from?: string[]
  /** Absent: the text prints no condition, and no name. */
  groundRule?: GroundRule
  /** Only on the record. */
  speaker?: string
  /** The widest organization disclosed; absent: undisclosed. */
  camp?: string
  count: Interval
  basis: OrUnknown<Basis>
  /** Id of an attribution: the same people, or some of them, and the text says so. */
  partOf?: string
  evidence?: {
    /** The same id is the same document. */
    id?: string
    authenticated?: boolean
    /** Absent: it records. */
    does?: EvidenceDoes
    /** Of a finding. */
    state?: EvidenceState
    /** What was said in it was not said in public: nobody in it spoke on the record. */
    privately?: boolean
    /** Works it merely repeats: it adds nothing to them. */
    via?: readonly string[]
  }
  /** Of somebody accused: what they owned up to, and never the claim as such. */
  admission?: {readonly kind: Admission; readonly to?: string}
  /** The notice that took it out of support. The engine counts as if it were not there. */
  withdrawn?: {kind: OrUnknown<NoticeKind>; at: string}
}
