/**
 * Whether what readers have may change: one decision, asked by the Studio, the command line, the embedded lake and a
 * newsroom's rebuild service. It knows confidential records, so it runs where the desk runs and never on a site.
 *
 * @module
 */

export {recordedIndependence} from '../confidential/independence/recordedIndependence.ts'
export {type Proof, type Records, recordsFrom, type Transaction} from '../confidential/records/index.ts'
export type {GateClient} from './ask.ts'
export {decide, type Question} from './decide.ts'
export {proofOf, recordsOf} from './desk.ts'
export {type PublishedGateOptions, type PublishedVerdict, type PublishedWork, publishedGate} from './ofPublished.ts'
export {type LakeGateOptions, type LakeState, lakeGate} from './ofTheLake.ts'
export {type Author, policyHash, weakened} from './policyChange.ts'
export {type GateChange, surroundings} from './surroundings.ts'
export {takesBack} from './takesBack.ts'
export type {Owed, Refusal, Verdict} from './verdict.ts'
export {type Clue, cannotKnow, type Fit, whoFits} from './whoFits/index.ts'
