import type {AnonymityReason, DescriptorRole, GroundRule, Relation, Seniority, Stance} from '../vocabulary.ts'

/** `[start, end)` in UTF-16 units of the text that was given. @public */
export type Span = {readonly start: number; readonly end: number}

/** A value of the vocabulary, and the words it was read from. @public */
export type Read<Value> = {readonly value: Value; readonly span: Span}

/** How many people the words speak of: `max` is `null` where no upper bound is known. @public */
export type ReadCount = {readonly min: number; readonly max: number | null; readonly span: Span}

/** What the text says of people it does not name. What it does not say is absent. @public */
export type ReadDescriptor = {
  readonly role?: Read<DescriptorRole>
  /** The organization, country, party or person they belong to, as the text words it. */
  readonly affiliation?: Read<string> & {/** One of the newsroom's own, by id. */ readonly organization?: string}
  readonly seniority?: Read<Exclude<Seniority, 'none'>>
  readonly former?: Read<true>
  /** "current and former". */
  readonly alsoCurrent?: Read<true>
  readonly relation?: Read<Relation>
  readonly place?: Read<string>
}

/** In what way something is put down to somebody. @public */
export type ReadingKind = 'speech' | 'writing' | 'belief' | 'document'

/**
 * Somebody, or something, is said to say something.
 *
 * ```ts
 * // Two U.S. officials said the raid was off.
 * {span: {start: 0, end: 41}, source: {start: 0, end: 18}, cue: {start: 19, end: 23}, content: {start: 24, end: 40},
 *  kind: 'speech', named: false, count: {min: 2, max: 2, span: {start: 0, end: 3}},
 *  descriptor: {role: {value: 'official', span: {start: 9, end: 18}}, affiliation: {value: 'U.S.', span: {start: 4, end: 8}}},
 *  condition: null, reason: null, relay: null, hedge: null, stance: 'asserts', sameAs: null}
 * ```
 *
 * @public
 */
export type Reading = {
  /** The sentence it stands in. */
  readonly span: Span
  /** The words that say that something is said. */
  readonly cue: Span
  /** What is said. Where it stands around the cue, its longer part. */
  readonly content: Span | null
  /** Who says it; `null` where the text puts it down to nobody ("reportedly"). */
  readonly source: Span | null
  readonly kind: ReadingKind
  /** `false` only for people who are described and not named. Institutions, papers and offices that one person holds are named. */
  readonly named: boolean
  /** Of people who are not named; `null` for everybody else. */
  readonly count: ReadCount | null
  readonly descriptor: ReadDescriptor
  /** The ground rule the text states. */
  readonly condition: {readonly groundRule: GroundRule; readonly span: Span} | null
  /** Why they are not named, where the text says. */
  readonly reason: Read<AnonymityReason> | null
  /** Whose reporting it is, where that is not the text's own. */
  readonly relay: {
    readonly outlet: string
    readonly span: Span /** One of the newsroom's own, by id. */
    readonly organization?: string
  } | null
  /** Words that leave open whether it is so, or that say so without saying who says it. */
  readonly hedge: Span | null
  readonly stance: Stance
  /** Position of an earlier reading with the same source, or some of the same people. Only where the text makes it certain. */
  readonly sameAs: number | null
}
