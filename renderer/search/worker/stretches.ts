import type { Database } from '@sqlite.org/sqlite-wasm';

/** Rows from one number up to, but not with, another. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** How many of the newest notes are searched first, so that those at least are ranked when time is short, and how many at once after them. */
export const firstNotes = 4_000;
const laterNotes = 32_000;

const known = new WeakMap<Database, { readonly readAt: number; readonly stretches: readonly Stretch[] }>();
/** The limits need not be exact, and counting through the index takes longer than many a search. */
const keptMs = 10_000;

/** Cuts the index into stretches that each take a search about as long as a person does not notice, the newest first. */
export function listStretches(db: Database): readonly Stretch[] {
  const last = known.get(db);
  if (last && performance.now() - last.readAt < keptMs) return last.stretches;
  const limits = [Number.MAX_SAFE_INTEGER];
  for (let above = firstNotes; ; above += laterNotes) {
    const id = db.selectValue('SELECT id FROM note WHERE live = 1 ORDER BY id DESC LIMIT 1 OFFSET ?', [above]);
    if (id === undefined) break;
    limits.push(Number(id));
  }
  const stretches = limits.map((to, at) => ({ from: limits[at + 1] ?? 0, to }));
  known.set(db, { readAt: performance.now(), stretches });
  return stretches;
}
