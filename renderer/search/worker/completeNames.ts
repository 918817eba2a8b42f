import type { Database } from '@sqlite.org/sqlite-wasm';
import type { NameFilterName } from '#search/filterTable.ts';
import { nameKey } from '#search/nameKey.ts';
import type { CompletionValue } from '#search/protocol.ts';
import { likeKey, likeWords } from './names.ts';

const notes = '(SELECT count(*) FROM noteEntity WHERE noteEntity.entityId = entity.entityId)';

/** The entities of a kind one of whose names begins as typed, each by the name it is shown under; where only another name fits, that is said. */
export function completeNames(db: Database, kind: NameFilterName, typed: string, limit: number): CompletionValue[] {
  const key = nameKey(typed);
  if (key === '') {
    const all = `SELECT name, ${notes} AS notes FROM entity WHERE kind = ? ORDER BY notes DESC, name LIMIT ?`;
    return db.selectArrays(all, [kind, limit]).map(([name, count]) => ({ value: String(name), count: Number(count) }));
  }
  const fitting = `
    SELECT entity.name, ${notes} AS notes, min(entityName.name) AS called,
      max(entityName.name = entity.name) AS isByName, max(entityName.key = ?) AS isWhole
    FROM entityName JOIN entity USING (entityId) WHERE kind = ? AND ${likeKey('entityName.key')}
    GROUP BY entity.entityId ORDER BY isWhole DESC, notes DESC, entity.name LIMIT ?`;
  return db.selectArrays(fitting, [key, kind, ...likeWords(key), limit]).map(([name, count, called, isByName]) => ({
    value: String(name),
    ...(isByName === 0 && { label: String(called) }),
    count: Number(count),
  }));
}
