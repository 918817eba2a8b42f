import type { Database } from '@sqlite.org/sqlite-wasm';
import type { NoteParts } from './gatherNotes.ts';
import { type NoteEntry, noteColumns, noteEntryOf } from './noteEntry.ts';
import { get } from './statements.ts';

/** Stands between the fields of one column and is no word. */
const gap = '¶';
const columnNames = ['title', 'body', 'tags', 'facts'] as const;
const wordsAColumn = 3;

/**
 * Looks whether the index knows of a note what the library has of it (nothing, where it is gone): whether it is found by some of its own words, alone, as a
 * phrase and by their beginnings, and not at all in the trash. What waits to be read is right as it is. @throws SQLite3Error where the index cannot be read.
 */
export function isRight(
  db: Database,
  noteId: string,
  parts: NoteParts | undefined,
  random: () => number = Math.random,
): boolean {
  const row = db.selectArray(`SELECT id, live, pending, ${noteColumns.join(', ')} FROM note WHERE noteId = ?`, [
    noteId,
  ]);
  if (!row) return parts === undefined;
  const [id, live, pending, ...columns] = row;
  if (pending !== null) return true;
  if (!parts || typeof id !== 'number') return false;
  if (parts.note.trashedAt) return live === 0 && !hasText(db, id);
  const entry = noteEntryOf(parts);
  return (
    live === 1 &&
    hasText(db, id) &&
    noteColumns.every((column, place) => entry.columns[column] === columns[place]) &&
    isSame(
      db.selectValues("SELECT weight || ' ' || entityId FROM noteEntity WHERE note = ?", [id]),
      [...entry.entities].map(([entityId, weight]) => `${weight} ${entityId}`),
    ) &&
    isSame(db.selectValues('SELECT type FROM noteEvent WHERE note = ?', [id]), entry.eventTypes) &&
    isSame(db.selectValues('SELECT type FROM noteFact WHERE note = ?', [id]), entry.factTypes) &&
    listProbes(entry, random).every(([table, match]) => isFound(db, table, match, id))
  );
}

function hasText(db: Database, id: number): boolean {
  return ['text', 'heading'].every(
    (table) => get(db, `SELECT 1 FROM ${table}_docsize WHERE id = ?`, [id]) !== undefined,
  );
}

function isSame(kept: readonly unknown[], wanted: readonly string[]): boolean {
  return kept.length === wanted.length && wanted.every((value) => kept.includes(value));
}

type Probe = readonly [table: 'text' | 'heading', match: string];

/** What must find a note of this entry. */
function listProbes({ tokens }: NoteEntry, random: () => number): Probe[] {
  return columnNames.flatMap((column, place) => {
    const words = (tokens[place] ?? '').split(' ');
    return Array.from({ length: wordsAColumn }, () => Math.floor(random() * words.length)).flatMap((at): Probe[] => {
      const [word = '', next = gap] = words.slice(at, at + 2);
      if (word === '' || word === gap) return [];
      const letters = [...word];
      // Words of the index are letters and digits, so that quotes need no care.
      const match = [
        `"${next === gap ? word : `${word} ${next}`}"`,
        `"${letters.slice(0, 2).join('')}" *`,
        `"${letters.slice(0, 3).join('')}" *`,
      ]
        .map((phrase) => `${column} : ${phrase}`)
        .join(' AND ');
      return column === 'title' || column === 'tags'
        ? [
            ['text', match],
            ['heading', match],
          ]
        : [['text', match]];
    });
  });
}

/** By row number, so that even a word of every note is looked up in no time. */
function isFound(db: Database, table: string, match: string, id: number): boolean {
  return get(db, `SELECT 1 FROM ${table} WHERE ${table} MATCH ? AND rowid = ?`, [match, id]) !== undefined;
}
