import type { Database } from '@sqlite.org/sqlite-wasm';
import type { EntityKind } from '#domain/entity.ts';
import { nameKey } from '#search/nameKey.ts';
import type { Condition } from './compileQuery.ts';

/** A name that the library knows, with the other names of what it stands for. */
interface KnownName {
  readonly name: string;
  readonly others: readonly string[];
}

/** Finds who is called exactly this, or is typed so. */
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

/**
 * In SQL: the entities that a name means, with their kinds: those called exactly so, else those with a word that begins so. `undefined` where nothing is
 * said.
 */
export function entitiesLike(db: Database, text: string): Condition | undefined {
  const key = nameKey(text);
  if (key === '') return undefined;
  const isKnown = db.selectValue('SELECT 1 FROM entityName JOIN entity USING (entityId) WHERE key = ? LIMIT 1', [key]);
  const [fits, values] = isKnown === 1 ? ['key = ?', [key]] : [likeKey('key'), likeWords(key)];
  return { sql: `SELECT entityId, kind FROM entityName JOIN entity USING (entityId) WHERE ${fits}`, values };
}

/** The kinds of what is called so. */
export function listKindsLike(db: Database, text: string): EntityKind[] {
  const meant = entitiesLike(db, text);
  if (!meant) return [];
  return db
    .selectValues(`SELECT DISTINCT kind FROM (${meant.sql})`, [...meant.values])
    .map((kind) => kind as EntityKind);
}

/** In SQL: that a key has a word that begins as the two values of `likeWords` say. */
export function likeKey(column: string): string {
  return `(${column} LIKE ? ESCAPE '\\' OR ${column} LIKE ? ESCAPE '\\')`;
}

const unspaced = /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}]/u;

/** Two LIKE patterns, one of which a key with a word that begins with `key` fits; anywhere at all where words have no spaces. */
export function likeWords(key: string): [string, string] {
  const literal = key.replace(/[\\%_]/g, '\\$&');
  return unspaced.test(key) ? [`%${literal}%`, `%${literal}%`] : [`${literal}%`, `% ${literal}%`];
}
