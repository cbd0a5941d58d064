/** The fingerprint of an article's sourcing, which an approval is bound to. */
export {sourcingHash} from './sourcingHash.ts'
