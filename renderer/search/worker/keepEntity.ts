import type { Database } from '@sqlite.org/sqlite-wasm';
import type { Entity } from '#domain/entity.ts';
import { listNamePinyin } from '#domain/namePinyin.ts';
import { nameKey } from '#search/nameKey.ts';
import { namesOf } from './factTexts.ts';
import { run } from './statements.ts';

/** Keeps the names of an entity, or forgets one that is gone. A name more or less concerns every note that says it; anything else about it concerns none. */
export function keepEntity(
  db: Database,
  entityId: string,
  entity: Entity | undefined,
  pend: (noteId: string) => void,
): void {
  if (entity) {
    run(db, 'REPLACE INTO entity(entityId, kind, name) VALUES (?, ?, ?)', [entityId, entity.kind, entity.name]);
  } else run(db, 'DELETE FROM entity WHERE entityId = ?', [entityId]);
  const names = entity ? [...new Set(namesOf(entity))] : [];
  const before = new Set(db.selectValues('SELECT name FROM entityName WHERE entityId = ?', [entityId]).map(String));
  if (before.size === names.length && names.every((name) => before.has(name))) return;
  run(db, 'DELETE FROM entityName WHERE entityId = ?', [entityId]);
  for (const name of names) saveName(db, entityId, name);
  const said = db.selectValues(
    'SELECT noteId FROM noteEntity JOIN note ON note.id = noteEntity.note WHERE entityId = ?',
    [entityId],
  );
  for (const noteId of said) pend(String(noteId));
}

/** A Chinese name is also found as it is typed in Latin letters. */
function saveName(db: Database, entityId: string, name: string): void {
  const key = nameKey(name);
  const typedKeys = listNamePinyin(name).map(nameKey);
  for (const [each, isTyped] of [[key, 0] as const, ...typedKeys.map((typed) => [typed, 1] as const)]) {
    run(db, 'INSERT OR IGNORE INTO entityName(entityId, key, name, isTyped) VALUES (?, ?, ?, ?)', [
      entityId,
      each,
      name,
      isTyped,
    ]);
  }
}
