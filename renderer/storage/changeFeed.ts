import { library, type Rows, type TableName, tableOf } from './database.ts';
import { rowSchemas } from './rowSchemas.ts';

/** One row that was written, or one that was deleted for good. */
export type Change =
  | {
      readonly [Name in TableName]: { readonly kind: 'saved'; readonly table: Name; readonly row: Rows[Name] };
    }[TableName]
  | { readonly kind: 'removed'; readonly table: TableName; readonly id: string; readonly rev: number };

const feedTables = Object.keys(rowSchemas) as TableName[];

/**
 * The next changes after a cursor, in the order of their `rev`, at most `limit`. A row that changed twice since shows once, as it is now, so a
 * follower that applies each batch and then moves its cursor to the last `rev` always ends with the library's present state.
 */
export async function listChanges(
  cursor: number,
  limit: number,
  tables: readonly TableName[] = feedTables,
): Promise<Change[]> {
  return library.transaction('r', [...tables, 'tombstones'], async () => {
    const saved = await Promise.all(tables.map((table) => listSaved(table, cursor, limit)));
    // The tables are chosen before the limit is: many deletes in other tables must not hide one in these behind later saves.
    const tombstones = await library.tombstones
      .where('rev')
      .above(cursor)
      .filter(({ table }) => tables.includes(table))
      .limit(limit)
      .toArray();
    const removed = tombstones.map(({ table, id, rev }): Change => ({ kind: 'removed', table, id, rev }));
    return [...saved.flat(), ...removed].sort((a, b) => revOf(a) - revOf(b)).slice(0, limit);
  });
}

async function listSaved(table: TableName, cursor: number, limit: number): Promise<Change[]> {
  const rows = await tableOf(table).where('rev').above(cursor).limit(limit).toArray();
  return rows.map((row) => ({ kind: 'saved', table, row }) as Change);
}

/** The revision that a change was given. */
export function revOf(change: Change): number {
  return change.kind === 'saved' ? change.row.rev : change.rev;
}

/** The last revision given; a live query over it fires after every write of any window. */
export async function getLastRev(): Promise<number> {
  return (await library.counters.get('rev'))?.value ?? 0;
}
