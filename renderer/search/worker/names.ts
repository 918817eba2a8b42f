import type { Database } from '@sqlite.org/sqlite-wasm';
import type { EntityKind } from '#domain/entity.ts';
import { nameKey } from '#search/nameKey.ts';

/** A name that the library knows, with the other names of what it stands for. */
interface KnownName {
  readonly name: string;
  readonly others: readonly string[];
}

/** An entity that a name may mean. */
interface MeantEntity {
  readonly entityId: string;
  readonly kind: EntityKind;
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

/** The entities that a name means: those called exactly so, else those with a word that begins so. */
export function listEntitiesLike(db: Database, text: string): MeantEntity[] {
  const key = nameKey(text);
  if (key === '') return [];
  const select = 'SELECT DISTINCT entityId, kind FROM entityName JOIN entity USING (entityId)';
  const exact = db.selectObjects(`${select} WHERE key = ?`, [key]);
  const found = exact.length > 0 ? exact : db.selectObjects(`${select} WHERE ${likeKey('key')}`, likeWords(key));
  return found.map(({ entityId, kind }) => ({ entityId: String(entityId), kind: kind as EntityKind }));
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
