/** The fingerprint of an article's sourcing, which an approval is bound to, and of each of its parts. */
export {changedParts, type SourcingPart, sourcingParts} from './parts.ts'
export {sourcingHash, sourcingHashVersion} from './sourcingHash.ts'
