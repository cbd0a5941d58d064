/** The tables of the lake's one file. */
export const schema = `
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
