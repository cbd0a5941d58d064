/** What a relay, or a variant of a claim, lost or gained against what it repeats. */
export {diffAttribution} from './diffAttribution.ts'
export {diffClaim} from './diffClaim.ts'
export type {DescriptorPart, Difference, DifferenceField, DifferenceKind} from './difference.ts'
export {type RelayDifferences, relayDifferences} from './relayDifferences.ts'
