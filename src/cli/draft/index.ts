export {draft} from './draft.ts'
