import type { Database } from '@sqlite.org/sqlite-wasm';
import { nameKey } from '#search/nameKey.ts';

/** A name that the library knows, with the other names of what it stands for. */
interface KnownName {
  readonly name: string;
  readonly others: readonly string[];
}

/** Finds who is called exactly this. */
export function findName(db: Database, text: string): KnownName | undefined {
  const key = nameKey(text);
  if (key === '') return undefined;
  const names = db
    .selectValues(
      `SELECT DISTINCT name FROM entityName
       WHERE entityId IN (SELECT entityId FROM entityName WHERE key = ?)`,
      [key],
    )
    .map(String);
  if (names.length === 0) return undefined;
  return { name: text, others: names.filter((name) => nameKey(name) !== key) };
}

/** The entities that a name means: those called exactly so, else those with a word that begins so. */
export function listEntityIds(db: Database, text: string): string[] {
  const key = nameKey(text);
  if (key === '') return [];
  const exact = db.selectValues('SELECT DISTINCT entityId FROM entityName WHERE key = ?', [key]);
  if (exact.length > 0) return exact.map(String);
  const like = likeWords(key);
  return db
    .selectValues(
      `SELECT DISTINCT entityId FROM entityName WHERE key LIKE ?1 ESCAPE '\\' OR key LIKE ?2 ESCAPE '\\'`,
      like,
    )
    .map(String);
}

const unspaced = /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}]/u;

/** Two LIKE patterns, one of which a key with a word that begins with `key` fits; anywhere at all where words have no spaces. */
export function likeWords(key: string): [string, string] {
  const literal = key.replace(/[\\%_]/g, '\\$&');
  return unspaced.test(key) ? [`%${literal}%`, `%${literal}%`] : [`${literal}%`, `% ${literal}%`];
}
