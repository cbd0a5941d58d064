/** Who has to approve an article before it is published. */
export {requiredApprovals} from './requiredApprovals.ts'
