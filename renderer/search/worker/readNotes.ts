import type { Database } from '@sqlite.org/sqlite-wasm';
import { gatherNotes, type NoteParts } from './gatherNotes.ts';
import { dayOf, noteEntryOf } from './noteEntry.ts';
import type { Index } from './openIndex.ts';
import type { Pace } from './pace.ts';
import { hideEntry, placeNote, removeEntry, saveEntry } from './saveEntries.ts';
import { getPending, listPending, type PendingNote } from './state.ts';
import { transactionOf } from './transaction.ts';
import type { Turns } from './turns.ts';

/** Reads pending notes into the index. */
export interface NoteReader {
  /** Reads these notes, or, of the same beginning, those that were fetched ahead. */
  read(notes: readonly PendingNote[]): Promise<void>;
}

/** What lets searches go first. */
export interface Pacing {
  readonly turns: Turns;
  readonly pace: Pace;
}

interface Batch {
  readonly db: Database;
  readonly notes: readonly PendingNote[];
  readonly parts: Promise<ReadonlyMap<string, NoteParts>>;
}

/** Makes the reader of an index. While it writes one batch, which keeps this thread busy, the browser already fetches the next. */
export function createNoteReader(index: Index, { turns, pace }: Pacing, batchSize: number): NoteReader {
  let ahead: Batch | undefined;

  function fetch(notes: readonly PendingNote[]): Batch {
    const parts = gather(
      notes.map(({ noteId }) => noteId),
      pace,
    );
    // Whoever waits for the batch hears of it; nobody may.
    parts.catch(() => undefined);
    return { db: index.db, notes, parts };
  }

  function take(notes: readonly PendingNote[]): Batch {
    const [first, expected] = [notes[0], ahead?.notes[0]];
    const isExpected = first?.noteId === expected?.noteId && first?.pending === expected?.pending;
    return ahead && ahead.db === index.db && isExpected ? ahead : fetch(notes);
  }

  function fetchNext(after: number): Batch | undefined {
    const next = listPending(index.db, after + batchSize).slice(after);
    return next.length > 0 ? fetch(next) : undefined;
  }

  return {
    async read(wanted) {
      const { db, notes, parts } = take(wanted);
      ahead = undefined;
      const partsById = await parts;
      if (db !== index.db) return;
      ahead = fetchNext(notes.length);
      const inOrder = sortByDay(notes, partsById);
      // After a rebuild in between, or another change, the notes are read again anyway.
      const isDue = ({ noteId, pending }: PendingNote) => index.db === db && getPending(db, noteId) === pending;
      await turns.write(transactionOf(index), [
        () => {
          for (const one of inOrder) if (isDue(one)) place(db, partsById.get(one.noteId));
        },
        ...inOrder.map((one) => () => {
          if (isDue(one)) keep(db, one.noteId, partsById.get(one.noteId));
        }),
      ]);
    },
  };
}

/** A search reads the library too, and waits for whatever is read before it; read all at once is read fastest. */
const portions = { typing: 30, quiet: 150 };

async function gather(noteIds: readonly string[], pace: Pace): Promise<ReadonlyMap<string, NoteParts>> {
  const parts = new Map<string, NoteParts>();
  let at = 0;
  while (at < noteIds.length) {
    if (noteIds.length > portions.typing) await pace.turn();
    const portion = pace.isQuiet() ? portions.quiet : portions.typing;
    for (const part of await gatherNotes(noteIds.slice(at, at + portion))) parts.set(part.note.id, part);
    at += portion;
  }
  return parts;
}

/** The order of row numbers: FTS5 writes out all that it has gathered whenever a row comes after one with a higher number. Source: sqlite.org/src, fts5_index.c. */
function sortByDay(notes: readonly PendingNote[], parts: ReadonlyMap<string, NoteParts>): PendingNote[] {
  const dated = notes.map((one) => {
    const note = parts.get(one.noteId)?.note;
    return { one, day: note ? dayOf(note) : '' };
  });
  return dated.sort((a, b) => (a.day < b.day ? -1 : Number(a.day > b.day))).map(({ one }) => one);
}

function place(db: Database, parts: NoteParts | undefined): void {
  if (parts && !parts.note.trashedAt) placeNote(db, parts.note.id, dayOf(parts.note));
}

function keep(db: Database, noteId: string, parts: NoteParts | undefined): void {
  if (!parts) removeEntry(db, noteId);
  else if (parts.note.trashedAt) hideEntry(db, noteId);
  else saveEntry(db, noteId, noteEntryOf(parts));
}
