import type {DatabaseSync} from 'node:sqlite'
import type {Forgotten} from '../documents.ts'

const mark = 'erase'

/**
 * Makes bytes go with what they belonged to. SQLite leaves what was deleted in the free parts of its file and in its log until something
 * else is written there; so the file is written anew and the log is cut off. That it has to be is part of the commit that deletes:
 * a process that is killed in between finds it at the next start.
 */
export function eraser(database: DatabaseSync) {
  const dropHistory = database.prepare('DELETE FROM revisions WHERE dataset = ? AND document = ?')
  const dropFile = database.prepare('DELETE FROM files WHERE dataset = ? AND name = ?')
  const tables = ['documents', 'transactions', 'revisions', 'files']
  const dropAll = tables.map((table) => database.prepare(`DELETE FROM ${table} WHERE dataset = ?`))
  const setMark = database.prepare("INSERT OR REPLACE INTO meta (key, value) VALUES (?, '')")
  const getMark = database.prepare('SELECT 1 FROM meta WHERE key = ?')
  const dropMark = database.prepare('DELETE FROM meta WHERE key = ?')
  return {
    /** In the commit that is open. */
    forget(dataset: string, {documents, files}: Forgotten): void {
      for (const id of documents) dropHistory.run(dataset, id)
      for (const name of files) dropFile.run(dataset, name)
      setMark.run(mark)
    },
    /** In the commit that is open: a dataset, with its transactions. */
    forgetDataset(dataset: string): void {
      for (const drop of dropAll) drop.run(dataset)
      setMark.run(mark)
    },
    /** Writes the file anew if something was forgotten since that was last done. */
    erase(): void {
      if (!getMark.get(mark)) return
      // In memory: what else is in the lake has no business in a directory for temporary files.
      database.exec('PRAGMA temp_store = MEMORY; VACUUM; PRAGMA temp_store = DEFAULT')
      cutLog(database)
      dropMark.run(mark)
    },
  }
}

function cutLog(database: DatabaseSync): void {
  const {busy} = database.prepare('PRAGMA wal_checkpoint(TRUNCATE)').get() ?? {}
  if (busy !== 0 && database.location() !== null)
    throw new Error('The write-ahead log of the lake could not be cut off')
}
