import type { Database, SqlValue } from '@sqlite.org/sqlite-wasm';
import type { NoteEntry } from './noteEntry.ts';
import { run } from './statements.ts';

/** Puts a note's entry in the place of the one it had. Part of the caller's transaction. */
export function saveEntry(db: Database, noteId: string, entry: NoteEntry): void {
  const id = idOf(db, noteId);
  clearTags(db, id);
  run(db, 'REPLACE INTO text(rowid, title, body, tags, facts) VALUES (?, ?, ?, ?, ?)', [id, ...entry.tokens]);
  for (const entityId of entry.entityIds) {
    run(db, 'INSERT INTO noteEntity(entityId, note) VALUES (?, ?)', [entityId, id]);
  }
  for (const type of entry.eventTypes) run(db, 'INSERT INTO noteEvent(type, note) VALUES (?, ?)', [type, id]);
  const { triage, language, sourceId, domain, publishedMin, publishedMax, day } = entry;
  run(
    db,
    `UPDATE note SET pending = NULL, live = 1, triage = ?, language = ?, sourceId = ?, domain = ?,
      publishedMin = ?, publishedMax = ?, day = ? WHERE id = ?`,
    [triage, language, sourceId, domain, publishedMin, publishedMax, day, id],
  );
}

/** Takes a note out of what is found: it is in the trash, and stays known so that it is counted. */
export function hideEntry(db: Database, noteId: string): void {
  const id = idOf(db, noteId);
  clearTags(db, id);
  run(db, 'DELETE FROM text WHERE rowid = ?', [id]);
  run(db, 'UPDATE note SET pending = NULL, live = 0 WHERE id = ?', [id]);
}

/** Forgets a note that is gone for good. */
export function removeEntry(db: Database, noteId: string): void {
  const id = idOf(db, noteId);
  clearTags(db, id);
  run(db, 'DELETE FROM text WHERE rowid = ?', [id]);
  run(db, 'DELETE FROM note WHERE id = ?', [id]);
}

function clearTags(db: Database, id: SqlValue): void {
  run(db, 'DELETE FROM noteEntity WHERE note = ?', [id]);
  run(db, 'DELETE FROM noteEvent WHERE note = ?', [id]);
}

/** Every note that is read was put down as pending before, so it has a number. */
function idOf(db: Database, noteId: string): SqlValue {
  return db.selectValue('SELECT id FROM note WHERE noteId = ?', [noteId]) ?? null;
}
