/** `number` is there because a VACUUM may renumber hidden row numbers, and the search index points at them. */
export const create = `
CREATE TABLE projects (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  title TEXT NOT NULL,
  stage TEXT NOT NULL,
  revision INTEGER NOT NULL,
  updated_at TEXT NOT NULL,
  body TEXT NOT NULL,
  elements INTEGER NOT NULL,
  linked_path TEXT,
  linked_hash TEXT,
  linked_state TEXT,
  deleted_at TEXT
) STRICT;
CREATE INDEX projects_linked_path ON projects (linked_path) WHERE linked_path IS NOT NULL;

CREATE TABLE revisions (
  project_id TEXT NOT NULL REFERENCES projects (id) ON DELETE CASCADE,
  revision INTEGER NOT NULL,
  saved_at TEXT NOT NULL,
  title TEXT NOT NULL,
  elements INTEGER NOT NULL,
  body TEXT NOT NULL,
  PRIMARY KEY (project_id, revision)
) STRICT;

CREATE TABLE marks (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;

CREATE VIRTUAL TABLE search USING fts5 (text, tokenize = "unicode61 remove_diacritics 2", prefix = '2 3');
`;
