import {idsIn} from '../../references/groq.ts'
import {type DeclaredNewsroom, rowsOf} from '../../references/ownRows.ts'
import {references} from '../../references/table.ts'

/** The fields by which one document refers to another, those of the newsroom's own too: `attributions[].claim`. */
export function pointerPaths(newsroom: DeclaredNewsroom = {}): readonly string[] {
  return [...new Set([...references, ...rowsOf(newsroom).references].map(({at}) => at))]
}

/** GROQ for all of them: an object of lists of ids, by path. */
export function pointersProjection(paths: readonly string[]): string {
  return `{${paths.map((at) => `"${at}": ${idsIn([{at}])}`).join(', ')}}`
}
