/** English, after the stylebooks of the agencies. Another language is another folder like this one. */
export {line} from './line.ts'
export {note} from './note.ts'
export {status} from './status.ts'
