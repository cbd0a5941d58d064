export {protect} from './protect.ts'
