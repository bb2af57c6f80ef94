import { entryById } from '../../../shared/catalog/index.ts';
import { nameOf } from '../../../shared/catalog/naming.ts';
import type { Attributes, Design } from '../../../shared/design/design.ts';
import { parseDesign } from '../../../shared/design/parse.ts';
import { languages, translator } from '../../../shared/locales/translate.ts';
import type { Connection } from './connect.ts';

/** Raise when the words below are gathered differently; every library then rebuilds its index on opening. */
const indexVersion = '1';

/** All a person may remember of a design: its own words, and the names of its cards in both languages. */
export function wordsOf(design: Design): string {
  const words = [design.title, ...textsOf(design.attributes)];
  for (const element of design.elements) {
    words.push(
      nameOf(element, ownName),
      ...entryNames(element.entry),
      ...textsOf(element.attributes),
    );
  }
  for (const relation of design.relations) words.push(...textsOf(relation.attributes));
  // Soft hyphens in the catalogue's names would cut words in two.
  return [...new Set(words)].join('\n').replaceAll('\u00ad', '').normalize('NFC');
}

/** What the catalogue would say is added for both languages anyway. */
function ownName(): string {
  return '';
}

const translates = languages.map((language) => translator(language));
const namesOfEntries = new Map<string, readonly string[]>();

function entryNames(entry: string): readonly string[] {
  const known = namesOfEntries.get(entry);
  if (known) return known;
  const names = translates.map((t) => t(`catalog.${entry}.name`));
  // A file may name entries that no catalogue has, and as many as it likes.
  if (entryById(entry)) namesOfEntries.set(entry, names);
  return names;
}

function textsOf(attributes: Attributes): string[] {
  return Object.values(attributes).filter((value) => typeof value === 'string');
}

/** Every word typed, as the start of a word; undefined when no letter or digit was typed. */
export function searchExpression(query: string): string | undefined {
  const words = query.normalize('NFC').match(/[\p{L}\p{N}\p{M}]+/gu);
  return words?.map((word) => `"${word}"*`).join(' AND ');
}

export function indexProject(db: Connection, number: number | bigint, design: Design): void {
  db.prepare('DELETE FROM search WHERE rowid = ?').run(number);
  db.prepare('INSERT INTO search (rowid, text) VALUES (?, ?)').run(number, wordsOf(design));
}

/** The index is derived, so it may be thrown away at any time. */
export function rebuildSearch(db: Connection): void {
  db.transaction(() => {
    db.prepare('DELETE FROM search').run();
    const rows = db.prepare<[], { number: number; body: string }>(
      'SELECT number, body FROM projects ORDER BY number',
    );
    for (const { number, body } of rows.all()) {
      const parsed = parseDesign(body);
      if (parsed.ok) indexProject(db, number, parsed.design);
    }
    db.prepare('INSERT OR REPLACE INTO marks (name, value) VALUES (?, ?)').run(
      'index',
      indexVersion,
    );
  }).immediate();
}

export function ensureSearch(db: Connection): void {
  const mark = db
    .prepare<[string], { value: string }>('SELECT value FROM marks WHERE name = ?')
    .get('index');
  if (mark?.value !== indexVersion) rebuildSearch(db);
}
