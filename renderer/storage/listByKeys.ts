import type { EntityTable } from 'dexie';

/** Up to so many keys are asked for one by one at once. */
const fewKeys = 50;
/** Keys that lie next to one another are read in one go; where that would bring more rows than so many a key, they do not. */
const maxRowsPerKey = 16;

/**
 * Lists the rows of which an index has any of these keys, each once, in no order. Dexie's `anyOf` walks a cursor from key to key, which waits a millisecond for
 * each; this asks for all at once.
 */
export async function listByKeys<Row extends { id: string }>(
  table: EntityTable<Row, 'id'>,
  index: keyof Row & string,
  keys: readonly string[],
): Promise<Row[]> {
  const wanted = new Set(keys);
  const sorted = [...wanted].sort();
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (first === undefined || last === undefined) return [];
  if (sorted.length > fewKeys) {
    const most = sorted.length * maxRowsPerKey;
    const inRange = await table.where(index).between(first, last, true, true).limit(most).toArray();
    const isWanted = (row: Row) => [row[index]].flat().some((key) => wanted.has(String(key)));
    if (inRange.length < most) return once(inRange.filter(isWanted));
  }
  return once((await Promise.all(sorted.map((key) => table.where(index).equals(key).toArray()))).flat());
}

function once<Row extends { readonly id: string }>(rows: readonly Row[]): Row[] {
  return [...new Map(rows.map((row) => [row.id, row])).values()];
}
