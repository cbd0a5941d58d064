import {idsIn} from '../../references/groq.ts'
import {type ReferencePath, references} from '../../references/table.ts'

/** A field by which one document refers to another. */
export type PointerPath = ReferencePath

export const pointerPaths: readonly PointerPath[] = [...new Set(references.map(({at}) => at))]

/** GROQ for all of them: an object of lists of ids, by path. */
export const pointersProjection = `{${pointerPaths.map((at) => `"${at}": ${idsIn([{at}])}`).join(', ')}}`
