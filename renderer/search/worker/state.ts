import type { Database } from '@sqlite.org/sqlite-wasm';
import type { IndexTrouble } from '#search/protocol.ts';
import { get } from './statements.ts';

/** How far the index has followed the change feed: the last `rev` of which it knows. */
export function getCursor(db: Database): number {
  return Number(getState(db, 'cursor') ?? 0);
}

/** Moves the cursor; part of the transaction that took the changes in. */
export function saveCursor(db: Database, cursor: number): void {
  saveState(db, 'cursor', cursor);
}

/** The `rev` up to which the feed need not be asked for notes and texts, as all notes that there were then were put down as pending at once. */
export function getListedRev(db: Database): number {
  return Number(getState(db, 'listedRev') ?? 0);
}

/** Says that all notes that there were at this `rev` are put down as pending. */
export function saveListedRev(db: Database, rev: number): void {
  saveState(db, 'listedRev', rev);
}

/** Why the index is made anew, until it has caught up. */
export function getTrouble(db: Database): IndexTrouble | undefined {
  const trouble = getState(db, 'trouble');
  return trouble === undefined ? undefined : (String(trouble) as IndexTrouble);
}

/** Keeps why the index is made anew, also for the next start should it not be ready by then. */
export function saveTrouble(db: Database, trouble: IndexTrouble): void {
  saveState(db, 'trouble', trouble);
}

/** Forgets why the index was made anew: it is ready. */
export function removeTrouble(db: Database): void {
  db.exec("DELETE FROM state WHERE name = 'trouble'");
}

function getState(db: Database, name: string): unknown {
  return db.selectValue('SELECT value FROM state WHERE name = ?', [name]);
}

function saveState(db: Database, name: string, value: number | string): void {
  db.exec('REPLACE INTO state(name, value) VALUES (?, ?)', { bind: [name, value] });
}

/** How many notes the index knows, and how many of them it has yet to read. */
export function countNotes(db: Database): { readonly known: number; readonly pending: number } {
  const known = Number(db.selectValue('SELECT count(*) FROM note'));
  const pending = Number(db.selectValue('SELECT count(*) FROM note WHERE pending IS NOT NULL'));
  return { known, pending };
}

/** A note that waits to be read; its number is another as soon as it has changed again. */
export interface PendingNote {
  readonly noteId: string;
  readonly pending: number;
}

/** The notes that wait to be read, the latest change first, so that what was just saved is found at once. */
export function listPending(db: Database, limit: number): PendingNote[] {
  const rows = db.selectArrays(
    'SELECT noteId, pending FROM note WHERE pending IS NOT NULL ORDER BY pending DESC LIMIT ?',
    [limit],
  );
  return rows.map(([noteId, pending]) => ({ noteId: String(noteId), pending: Number(pending) }));
}

/** The number under which a note waits to be read. */
export function getPending(db: Database, noteId: string): number | undefined {
  const pending = get(db, 'SELECT pending FROM note WHERE noteId = ?', [noteId]);
  return typeof pending === 'number' ? pending : undefined;
}
