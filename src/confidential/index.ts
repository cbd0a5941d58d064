/**
 * What the engine can say only with confidential records at hand: house rules that readers must not see the reasons
 * of, approvals, and who is known to be the same people. Public code cannot import it.
 *
 * @module
 */

export {recordedIndependence} from './independence/recordedIndependence.ts'
export {recordedFindings} from './recordedFindings.ts'
export {recordsFrom} from './records/index.ts'
