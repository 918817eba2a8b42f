import type { Database } from '@sqlite.org/sqlite-wasm';
import type { Entity } from '#domain/entity.ts';
import type { Source } from '#domain/source.ts';
import { nameKey } from '#search/nameKey.ts';
import { type Change, revOf } from '#storage/changeFeed.ts';
import type { TableName } from '#storage/database.ts';
import { firstReadRow } from './rowOrder.ts';
import { saveCursor } from './state.ts';
import { run } from './statements.ts';

/** The tables that the index follows. */
export const followedTables = [
  'notes',
  'bodies',
  'mentions',
  'excerpts',
  'events',
  'entities',
  'sources',
] as const satisfies readonly TableName[];

/** Notes which notes a batch of changes concerns, to be read again, and moves the cursor: one transaction. */
export function applyChanges(db: Database, changes: readonly Change[]): void {
  const last = changes.at(-1);
  if (!last) return;
  db.transaction(() => {
    let next = Number(db.selectValue('SELECT max(pending) FROM note') ?? 0);
    const pend = (noteId: string): void => {
      next += 1;
      run(
        db,
        `INSERT INTO note(id, noteId, pending) VALUES ((SELECT ifnull(max(id), 0) + 1 FROM note WHERE id < ?), ?, ?)
         ON CONFLICT(noteId) DO UPDATE SET pending = excluded.pending`,
        [firstReadRow, noteId, next],
      );
    };
    for (const change of changes) applyChange(db, change, pend);
    saveCursor(db, revOf(last));
  });
}

type Pend = (noteId: string) => void;

function applyChange(db: Database, change: Change, pend: Pend): void {
  const id = change.kind === 'saved' ? change.row.id : change.id;
  switch (change.table) {
    case 'notes':
    case 'bodies':
      pend(id);
      return;
    case 'mentions':
      // Only what somebody accepted is searched; a new name may bring thousands of suggestions.
      relink(db, id, change.kind === 'saved' && change.row.state === 'accepted' ? [change.row.noteId] : [], pend);
      return;
    case 'excerpts':
      relink(db, id, change.kind === 'saved' ? [change.row.noteId] : [], pend);
      return;
    case 'events':
    case 'relations':
    case 'metrics':
      relink(db, id, change.kind === 'saved' ? change.row.evidenceNoteIds : [], pend);
      return;
    case 'entities':
      rename(db, id, change.kind === 'saved' ? namesOf(change.row) : [], pend);
      return;
    case 'sources':
      keepSource(db, id, change.kind === 'saved' ? change.row : undefined);
      return;
    case 'snapshots':
    case 'assets':
    case 'feeds':
    case 'feedItems':
    case 'captureBatches':
    case 'captureJobs':
    case 'noteLinks':
    case 'claimLinks':
    case 'questions':
    case 'questionLinks':
    case 'suggestionDecisions':
    case 'searches':
      return;
    default:
      change satisfies never;
  }
}

/** A row that belongs to notes concerns those that it belonged to and those that it belongs to now; a deleted row is known by its id alone. */
function relink(db: Database, rowId: string, noteIds: readonly string[], pend: Pend): void {
  const before = db.selectValues('SELECT noteId FROM link JOIN note ON note.id = link.note WHERE rowId = ?', [rowId]);
  for (const noteId of new Set([...before.map(String), ...noteIds])) pend(noteId);
  run(db, 'DELETE FROM link WHERE rowId = ?', [rowId]);
  for (const noteId of noteIds) {
    run(db, 'REPLACE INTO link(rowId, note) SELECT ?, id FROM note WHERE noteId = ?', [rowId, noteId]);
  }
}

function namesOf({ name, aliases }: Entity): string[] {
  return [...new Set([name, ...aliases.map(({ text }) => text)])];
}

/** A name more or less concerns every note that is tagged with the entity; anything else about it concerns none. */
function rename(db: Database, entityId: string, names: readonly string[], pend: Pend): void {
  const before = new Set(db.selectValues('SELECT name FROM entityName WHERE entityId = ?', [entityId]).map(String));
  if (before.size === names.length && names.every((name) => before.has(name))) return;
  run(db, 'DELETE FROM entityName WHERE entityId = ?', [entityId]);
  for (const name of names) {
    run(db, 'INSERT INTO entityName(entityId, name, key) VALUES (?, ?, ?)', [entityId, name, nameKey(name)]);
  }
  const tagged = db.selectValues(
    'SELECT noteId FROM noteEntity JOIN note ON note.id = noteEntity.note WHERE entityId = ?',
    [entityId],
  );
  for (const noteId of tagged) pend(String(noteId));
}

function keepSource(db: Database, sourceId: string, source: Source | undefined): void {
  if (!source) {
    run(db, 'DELETE FROM source WHERE sourceId = ?', [sourceId]);
    return;
  }
  run(db, 'REPLACE INTO source(sourceId, key, domain) VALUES (?, ?, ?)', [
    sourceId,
    nameKey(source.name),
    source.domain ?? null,
  ]);
}
