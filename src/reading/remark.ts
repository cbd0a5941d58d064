import type {Span} from './reading.ts'

/**
 * What a text says of itself, or of how it names people: a name the newsroom made up; a name they had before; an error of
 * its own; the same under a milder name; something taken back for something else ("and not as a candidate").
 *
 * @public
 */
export type RemarkKind = 'inventedName' | 'ownPseudonym' | 'error' | 'softened' | 'takenBack'

/** `{kind: 'inventedName', span}`: where a text says so. @public */
export type Remark = {readonly kind: RemarkKind; readonly span: Span}
