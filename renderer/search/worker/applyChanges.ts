import type { Database } from '@sqlite.org/sqlite-wasm';
import type { Question, QuestionLink } from '#domain/question.ts';
import { type Change, revOf } from '#storage/changeFeed.ts';
import type { TableName } from '#storage/database.ts';
import { keepEntity } from './keepEntity.ts';
import { keepSource } from './keepSource.ts';
import { type Pend, startPending } from './pend.ts';
import { saveCursor } from './state.ts';
import { run } from './statements.ts';
import { inTransaction } from './transaction.ts';

/** The tables that the index follows. */
export const followedTables = [
  'notes',
  'bodies',
  'mentions',
  'excerpts',
  'events',
  'relations',
  'metrics',
  'questionLinks',
  'questions',
  'entities',
  'sources',
] as const satisfies readonly TableName[];

/** Those of them whose changes concern notes that may be put down as pending already. */
export const tablesBesideNotes = followedTables.filter((table) => table !== 'notes' && table !== 'bodies');

/**
 * Notes which notes a batch of changes concerns, to be read again, and moves the cursor: one transaction. `isListed`: all notes were put down as pending after
 * these changes were made, so none is again.
 */
export function applyChanges(db: Database, changes: readonly Change[], isListed = false): void {
  const last = changes.at(-1);
  if (!last) return;
  inTransaction(db, () => {
    const pend = isListed ? () => undefined : startPending(db);
    for (const change of changes) applyChange(db, change, pend);
    saveCursor(db, revOf(last));
  });
}

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
      keepEntity(db, id, change.kind === 'saved' ? change.row : undefined, pend);
      return;
    case 'questionLinks':
      relinkQuestion(db, id, change.kind === 'saved' ? change.row : undefined, pend);
      return;
    case 'questions':
      keepQuestion(db, id, change.kind === 'saved' ? change.row : undefined);
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
    case 'suggestionDecisions':
    case 'searches':
    case 'revisions':
    case 'settings':
      return;
    default:
      change satisfies never;
  }
}

/** A row that belongs to notes concerns those that it belonged to and those that it belongs to now; a deleted row is known by its id alone. */
function relink(db: Database, rowId: string, noteIds: readonly string[], pend: Pend): void {
  for (const noteId of new Set([...listNotesOf(db, rowId), ...noteIds])) pend(noteId);
  run(db, 'DELETE FROM link WHERE rowId = ?', [rowId]);
  for (const noteId of noteIds) {
    run(db, 'REPLACE INTO link(rowId, note) SELECT ?, id FROM note WHERE noteId = ?', [rowId, noteId]);
  }
}

function listNotesOf(db: Database, rowId: string): string[] {
  return db
    .selectValues('SELECT noteId FROM link JOIN note ON note.id = link.note WHERE rowId = ?', [rowId])
    .map(String);
}

/** A link to a question concerns the note that it names, or those that the fact it names is of; a deleted one, the notes that had it. */
function relinkQuestion(db: Database, linkId: string, link: QuestionLink | undefined, pend: Pend): void {
  const before = db.selectValues(
    'SELECT noteId FROM noteQuestion JOIN note ON note.id = noteQuestion.note WHERE linkId = ?',
    [linkId],
  );
  const now = link && link.table !== 'notes' ? listNotesOf(db, link.targetId) : link ? [link.targetId] : [];
  for (const noteId of new Set([...before.map(String), ...now])) {
    // Of a note that is not known yet, its own change will tell.
    if (db.selectValue('SELECT 1 FROM note WHERE noteId = ?', [noteId]) === 1) pend(noteId);
  }
}

function keepQuestion(db: Database, questionId: string, question: Question | undefined): void {
  if (question) run(db, 'REPLACE INTO question(questionId, text) VALUES (?, ?)', [questionId, question.text]);
  else run(db, 'DELETE FROM question WHERE questionId = ?', [questionId]);
}
