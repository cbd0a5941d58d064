import type {Stance} from '../../vocabulary.ts'
import type {ReadingKind} from '../reading.ts'
import type {CueForm} from '../tables/cueVerbs.ts'
import type {Subject} from './source.ts'

/** A cue that was found in a sentence, as positions of words. @internal */
export type Found = {
  readonly cue: {readonly from: number; readonly to: number}
  readonly source: Subject | null
  readonly kind: ReadingKind
  readonly stance: Stance
  /** The source stands behind the cue: what is said is in front of both. */
  readonly isInverted: boolean
  readonly isHedge: boolean
  /** "citing": they spoke to whoever reports it. */
  readonly isCited: boolean
  /** The plain saying: "said", "told", "denied". */
  readonly isPlain?: boolean
}

/** What a phrase puts down to a source. @internal */
export function plainly(cue: {from: number; to: number}, source: Subject, stance: Stance = 'asserts'): Found {
  return {
    cue,
    source,
    kind: source.who === 'document' ? 'document' : 'speech',
    stance,
    isInverted: false,
    isHedge: false,
    isCited: false,
    isPlain: true,
  }
}

/** What a verb puts down to a source. @internal */
export function found(
  at: {from: number; to: number},
  {cue}: CueForm,
  source: Subject,
  isInverted: boolean,
  stance: Stance = cue.stance,
): Found {
  return {
    cue: at,
    source,
    kind: source.who === 'document' ? 'document' : cue.kind,
    stance,
    isInverted,
    isHedge: false,
    isCited: false,
    // What a paper says within what somebody says of it is theirs: "a poll showed that 72 percent said".
    isPlain: cue.needs === 'always' && source.who !== 'document',
  }
}
