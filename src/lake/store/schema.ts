import type {DatabaseSync} from 'node:sqlite'
import {LakeStartError} from '../errors.ts'

/** Which tables a file has; a file of before this was counted says 0, and has these. To change them, count on. */
export const schemaVersion = 1

/** The tables of the lake's one file. */
const schema = `
  CREATE TABLE IF NOT EXISTS meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS documents (
    position INTEGER PRIMARY KEY, dataset TEXT NOT NULL, id TEXT NOT NULL, body TEXT NOT NULL, UNIQUE (dataset, id));
  CREATE TABLE IF NOT EXISTS transactions (
    sequence INTEGER PRIMARY KEY, dataset TEXT NOT NULL, id TEXT NOT NULL, timestamp TEXT NOT NULL, author TEXT NOT NULL,
    UNIQUE (dataset, id));
  CREATE TABLE IF NOT EXISTS revisions (
    dataset TEXT NOT NULL, document TEXT NOT NULL, sequence INTEGER NOT NULL, mutations TEXT NOT NULL, body TEXT,
    PRIMARY KEY (dataset, document, sequence)) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS files (
    dataset TEXT NOT NULL, name TEXT NOT NULL, content_type TEXT NOT NULL, bytes BLOB NOT NULL,
    PRIMARY KEY (dataset, name));
  CREATE TABLE IF NOT EXISTS owed (sequence INTEGER PRIMARY KEY);
  CREATE TABLE IF NOT EXISTS preferences (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
`

/**
 * Makes the tables that are not there, and says in the file which they are (https://www.sqlite.org/pragma.html#pragma_user_version).
 *
 * @throws LakeStartError where a later release has written the file: it is left as it is
 */
export function prepareTables(database: DatabaseSync, directory: string | undefined): void {
  const version = Number(database.prepare('PRAGMA user_version').get()?.user_version)
  if (version > schemaVersion) {
    database.close()
    throw new LakeStartError(
      'newer-directory',
      `The lake in ${directory} was written by a later release of Sourceline (tables ${version}, and this one knows ${schemaVersion}). Update Sourceline, or give this one another directory`,
    )
  }
  database.exec(schema)
  if (version < schemaVersion) database.exec(`PRAGMA user_version = ${schemaVersion}`)
}
