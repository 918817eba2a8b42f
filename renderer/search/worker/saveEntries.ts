import type { Database } from '@sqlite.org/sqlite-wasm';
import { type NoteEntry, noteColumns } from './noteEntry.ts';
import { outletOf } from './outlets.ts';
import { rowFor } from './rowOrder.ts';
import { get, run } from './statements.ts';

/** Puts a note's entry in the place of the one it had. Part of the caller's transaction. */
export function saveEntry(db: Database, noteId: string, entry: NoteEntry): void {
  const before = idOf(db, noteId);
  clearText(db, before);
  const id = rowFor(db, before, entry.day);
  if (id !== before) move(db, before, id);
  const [title, body, tags, facts] = entry.tokens;
  run(db, 'INSERT INTO text(rowid, title, body, tags, facts) VALUES (?, ?, ?, ?, ?)', [id, title, body, tags, facts]);
  run(db, 'INSERT INTO heading(rowid, title, tags) VALUES (?, ?, ?)', [id, title, tags]);
  if (entry.eventTokens !== '') {
    run(db, 'INSERT INTO eventText(rowid, words) VALUES (?, ?)', [id, entry.eventTokens]);
  }
  for (const [entityId, weight] of entry.entities) {
    run(db, 'INSERT INTO noteEntity(entityId, note, weight) VALUES (?, ?, ?)', [entityId, id, weight]);
  }
  for (const type of entry.eventTypes) run(db, 'INSERT INTO noteEvent(type, note) VALUES (?, ?)', [type, id]);
  for (const type of entry.factTypes) run(db, 'INSERT INTO noteFact(type, note) VALUES (?, ?)', [type, id]);
  for (const link of entry.questionLinks) {
    run(db, 'INSERT INTO noteQuestion(linkId, questionId, note) VALUES (?, ?, ?)', [link.id, link.questionId, id]);
  }
  const { columns } = entry;
  run(db, updateNote, [...noteColumns.map((column) => columns[column]), outletOf(db, columns), id]);
}

const updateNote = `UPDATE note SET pending = NULL, live = 1, ${[...noteColumns, 'outlet'].map((column) => `${column} = ?`).join(', ')} WHERE id = ?`;

/**
 * Gives a note that is new to the index the number of its day. Done for a whole batch before its texts are written, as changing several rows at once, as this may,
 * has FTS5 write out all that it has gathered of the batch.
 */
export function placeNote(db: Database, noteId: string, day: string): void {
  const before = idOf(db, noteId);
  if (isLive(db, before)) return;
  const id = rowFor(db, before, day);
  if (id !== before) move(db, before, id);
}

/** Takes a note out of what is found: it is in the trash, and stays known so that it is counted. */
export function hideEntry(db: Database, noteId: string): void {
  const id = idOf(db, noteId);
  clearText(db, id);
  run(db, 'UPDATE note SET pending = NULL, live = 0 WHERE id = ?', [id]);
}

/** Forgets a note that is gone for good. */
export function removeEntry(db: Database, noteId: string): void {
  const id = idOf(db, noteId);
  clearText(db, id);
  // Its number may be given to another.
  run(db, 'DELETE FROM link WHERE note = ?', [id]);
  run(db, 'DELETE FROM note WHERE id = ?', [id]);
}

/** A note whose text is in the index is live; for any other there is nothing to look for, which costs most of a first indexing. */
function clearText(db: Database, id: number): void {
  if (!isLive(db, id)) return;
  run(db, 'DELETE FROM text WHERE rowid = ?', [id]);
  run(db, 'DELETE FROM heading WHERE rowid = ?', [id]);
  run(db, 'DELETE FROM eventText WHERE rowid = ?', [id]);
  run(db, 'DELETE FROM noteEntity WHERE note = ?', [id]);
  run(db, 'DELETE FROM noteEvent WHERE note = ?', [id]);
  run(db, 'DELETE FROM noteFact WHERE note = ?', [id]);
  run(db, 'DELETE FROM noteQuestion WHERE note = ?', [id]);
}

function isLive(db: Database, id: number): boolean {
  return get(db, 'SELECT live FROM note WHERE id = ?', [id]) === 1;
}

/** Gives a note whose day is another the number of that day. */
function move(db: Database, before: number, id: number): void {
  run(db, 'UPDATE note SET id = ? WHERE id = ?', [id, before]);
  run(db, 'UPDATE link SET note = ? WHERE note = ?', [id, before]);
}

/** Every note that is read was put down as pending before, so it has a number. */
function idOf(db: Database, noteId: string): number {
  return Number(get(db, 'SELECT id FROM note WHERE noteId = ?', [noteId]));
}
