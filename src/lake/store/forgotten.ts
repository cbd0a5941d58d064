import {fileNameOf} from '../assets/assetName.ts'
import type {Change, Forgotten} from '../documents.ts'
import {draftIdOf, publishedIdOf} from '../ids.ts'
import type {DatasetView} from './pending.ts'

/** What a transaction wants no byte to be left of: what it purges, and the files of assets it deletes. Undefined where that is nothing. */
export function forgottenBy(
  dataset: DatasetView,
  changes: readonly Change[],
  purged: readonly string[],
): Forgotten | undefined {
  const after = new Map(changes.map((change) => [change.id, change.after]))
  const exists = (id: string) => (after.has(id) ? after.get(id) !== null : dataset.get(id) !== undefined)
  const gone = [...changes.flatMap((change) => (change.after ? [] : change.id)), ...purged].map(publishedIdOf)
  const files = gone.flatMap((id) => (exists(id) || exists(draftIdOf(id)) ? [] : (fileNameOf(id) ?? [])))
  return purged.length + files.length === 0 ? undefined : {documents: purged, files: [...new Set(files)]}
}
