import type { Database } from '@sqlite.org/sqlite-wasm';
import { get } from './statements.ts';

/**
 * Rows of the index are numbered by the day of their note, so that walking them backwards is walking from the newest note to the oldest: a search has its newest
 * hits at once, and the year of a hit needs no reading. Days count from this one; so many numbers belong to each. Should a day be full, its last notes count
 * among those of the next.
 */
const firstDay = Date.UTC(-1, 0, 1);
const msPerDay = 86_400_000;
const rowsPerDay = 2 ** 20;

/** A note that was not read yet has a number below those of the first day. */
export const firstReadRow = rowsPerDay;

/** The first number of a day (`YYYY-MM-DD`). */
export function firstRowOf(day: string): number {
  return Math.max(1, Math.round((Date.parse(`${day}T00:00:00Z`) - firstDay) / msPerDay)) * rowsPerDay;
}

/** The first number behind those of a day. */
export function firstRowAfter(day: string): number {
  return firstRowOf(day) + rowsPerDay;
}

/** The day of a row's number as `YYYY-MM-DD`. */
export function dayOfRow(row: number): string {
  return new Date(firstDay + Math.floor(row / rowsPerDay) * msPerDay).toISOString().slice(0, 10);
}

/** In SQL: how many years before a row number (the one question mark) the note of row `id` is, in fractions; never below 0. */
export function yearsBefore(id: string): string {
  return `max(0.0, (? - ${id}) / ${rowsPerDay}.0 / 365.25)`;
}

/** A number for a note of this day: the one it has where that is of the day, else the next that is free. */
export function rowFor(db: Database, row: number, day: string): number {
  const first = firstRowOf(day);
  if (row >= first && row < first + rowsPerDay) return row;
  const last = get(db, 'SELECT max(id) FROM note WHERE id >= ? AND id < ?', [first, first + rowsPerDay]);
  return last === null || last === undefined ? first : Number(last) + 1;
}
