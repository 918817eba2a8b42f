import type { Database } from '@sqlite.org/sqlite-wasm';

/** Rows from one number up to, but not with, another. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** How many notes are searched at once, the newest first: few at first, so that those at least are ranked when time is short. */
const sizes = [5_000, 20_000] as const;

const known = new WeakMap<Database, { readonly notes: number; readonly stretches: readonly Stretch[] }>();
/** The limits need not be exact; they are looked up anew when so many notes have come or gone. */
const tolerated = 500;

/** Cuts the index into stretches that each take a search about as long as a person does not notice, the newest first. */
export function listStretches(db: Database): readonly Stretch[] {
  const notes = Number(db.selectValue('SELECT count(*) FROM note WHERE live = 1'));
  const last = known.get(db);
  if (last && Math.abs(last.notes - notes) < tolerated) return last.stretches;
  const limits = [Number.MAX_SAFE_INTEGER];
  for (let above = sizes[0] as number; above < notes; above += sizes[1]) {
    limits.push(
      Number(db.selectValue('SELECT id FROM note WHERE live = 1 ORDER BY id DESC LIMIT 1 OFFSET ?', [above])),
    );
  }
  const stretches = limits.map((to, at) => ({ from: limits[at + 1] ?? 0, to }));
  known.set(db, { notes, stretches });
  return stretches;
}
