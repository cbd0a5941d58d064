export {foundOut} from './refusals.ts'
export {type Clue, cannotKnow, type Fit, whoFits} from './whoFits.ts'
