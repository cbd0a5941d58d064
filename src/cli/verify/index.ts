/** `sourceline verify`: the house rules over published documents. */
export {verify} from './verify.ts'
