import type { Database } from '@sqlite.org/sqlite-wasm';
import { fold } from '#domain/fold.ts';
import { nameKey } from '#search/nameKey.ts';
import { likeKey, likeWords } from './names.ts';
import type { NoteEntry } from './noteEntry.ts';
import { get, run } from './statements.ts';

/** The number of a note's source and site, a new one where it is the first of them. Part of the caller's transaction. */
export function outletOf(db: Database, { sourceId, domain }: NoteEntry['columns']): number {
  const outlet = [sourceId ?? '', domain ?? ''];
  const known = get(db, 'SELECT id FROM outlet WHERE sourceId = ? AND domain = ?', outlet);
  if (known !== undefined) return Number(known);
  run(db, 'INSERT INTO outlet(sourceId, domain) VALUES (?, ?)', outlet);
  return Number(get(db, 'SELECT id FROM outlet WHERE sourceId = ? AND domain = ?', outlet));
}

/** The outlets that something typed may mean: those whose source has a word in its name that begins so, and those with it anywhere in an address. */
export function listOutletsLike(db: Database, typed: string): number[] {
  const meant = sourcesLike(typed);
  if (!meant) return [];
  return db
    .selectValues(
      `SELECT id FROM outlet WHERE domain LIKE ? ESCAPE '\\' OR sourceId IN (SELECT sourceId FROM source WHERE ${meant.sql})`,
      [meant.site, ...meant.values],
    )
    .map(Number);
}

/** Tells whether something typed means a source, even one that no note is from. */
export function isSourceKnown(db: Database, typed: string): boolean {
  const meant = sourcesLike(typed);
  if (!meant) return false;
  const isSource = db.selectValue(`SELECT 1 FROM source WHERE ${meant.sql} LIMIT 1`, meant.values);
  return isSource === 1 || listOutletsLike(db, typed).length > 0;
}

/** In SQL: the sources that something typed may mean, and the pattern that a site fits. */
function sourcesLike(typed: string): { sql: string; values: string[]; site: string } | undefined {
  const key = nameKey(typed);
  if (key === '') return undefined;
  const site = `%${fold(typed.trim()).replace(/[\\%_]/g, '\\$&')}%`;
  return { sql: `${likeKey('key')} OR domain LIKE ? ESCAPE '\\'`, values: [...likeWords(key), site], site };
}
