import { type Note, triages } from '#domain/note.ts';
import { library } from './database.ts';
import { type NoteCollection, noteCollections, standsIn } from './noteCollections.ts';

/** Every note stands on exactly one of these. */
const shelves: readonly NoteCollection[] = [...triages, 'trash'];

/** The counter that holds how many notes a collection has. */
export function counterOf(collection: NoteCollection): string {
  return `notes/${collection}`;
}

/** Keeps the number of notes in each collection, as IndexedDB takes seconds to count a hundred thousand keys of an index. */
export interface NoteCounts {
  /** Takes account of one note that was written or deleted. */
  move(before: Note | undefined, after: Note | undefined): void;
  /** Writes the numbers that changed; to be called once, in the same transaction. */
  save(): Promise<void>;
}

/** Starts to count for one write. */
export function createNoteCounts(): NoteCounts {
  const deltas = new Map<NoteCollection, number>();
  return {
    move(before, after) {
      for (const collection of noteCollections) {
        const delta = inside(after, collection) - inside(before, collection);
        if (delta !== 0) deltas.set(collection, (deltas.get(collection) ?? 0) + delta);
      }
    },
    async save() {
      for (const [collection, delta] of deltas) {
        if (delta === 0) continue;
        const name = counterOf(collection);
        const value = (await countNotes(collection)) + delta;
        await library.counters.put({ name, value });
      }
    },
  };
}

/** How many notes a collection has. */
export async function countNotes(collection: NoteCollection): Promise<number> {
  return (await library.counters.get(counterOf(collection)))?.value ?? 0;
}

/** How many notes there are, those in the trash included. */
export async function countAllNotes(): Promise<number> {
  const counts = await Promise.all(shelves.map(countNotes));
  return counts.reduce((sum, count) => sum + count, 0);
}

function inside(note: Note | undefined, collection: NoteCollection): 0 | 1 {
  return note && standsIn(note, collection) ? 1 : 0;
}
