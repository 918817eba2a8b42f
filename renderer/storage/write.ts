import * as v from 'valibot';
import type { Note } from '#domain/note.ts';
import { library, type Rows, type TableName, tableOf } from './database.ts';
import { type DraftOf, derive } from './derived.ts';
import { createNoteCounts } from './noteCounts.ts';
import { recordingWriter } from './recordingWriter.ts';
import { recorderOfTransaction } from './recordWrites.ts';
import { rowSchemas } from './rowSchemas.ts';

/** A row that is not there yet. */
type NewRow<Name extends TableName> = DraftOf<Name> & { readonly updatedAt?: string };

/** What a write may do; every row that passes through it gets the next `rev`. */
export interface Writer {
  /** Adds or replaces a row and gives it back as stored. @throws ValiError where the row is malformed, and the whole write is undone. */
  put<Name extends TableName>(table: Name, draft: DraftOf<Name>): Promise<Rows[Name]>;
  /**
   * Adds new rows of one table, all at once, and gives them back as stored: one by one, thousands would hold the window up. What comes from
   * another program may say when it was last changed there. @throws as `put`, and where a row is there already.
   */
  addAll<Name extends TableName>(table: Name, drafts: readonly NewRow<Name>[]): Promise<readonly Rows[Name][]>;
  /** Changes fields of a row; a field set to `undefined` is taken out. Gives `undefined` where there is no such row. */
  change<Name extends TableName>(
    table: Name,
    id: string,
    changes: { readonly [Key in keyof DraftOf<Name>]?: DraftOf<Name>[Key] | undefined },
  ): Promise<Rows[Name] | undefined>;
  /** Deletes a row for good and leaves a tombstone for the followers of the change feed. */
  remove(table: TableName, id: string): Promise<void>;
  /** Deletes rows of one table as `remove` does, all at once. */
  removeAll(table: TableName, ids: readonly string[]): Promise<void>;
}

/** The tables that a transaction spans in which `write` is called for these. */
export function writeScope(tables: readonly TableName[]): readonly string[] {
  const beside = tables.includes('assets') ? ['looseAssets'] : [];
  return [...tables, ...beside, 'tombstones', 'counters'];
}

/** Runs one write over several tables as one transaction: all of it is on disk when the promise resolves, or none of it. */
export function write<Result>(
  tables: readonly TableName[],
  work: (writer: Writer) => Promise<Result>,
): Promise<Result> {
  return library.transaction('rw', [...writeScope(tables)], async () => {
    const counter = await library.counters.get('rev');
    let rev = counter?.value ?? 0;
    const now = new Date().toISOString();
    const counts = createNoteCounts();

    const stamp = <Name extends TableName>(table: Name, draft: DraftOf<Name>, updatedAt = now): Rows[Name] => {
      rev += 1;
      const complete = { ...derive(table, withoutUndefined(draft)), rev, updatedAt };
      return v.parse(rowSchemas[table], complete) as Rows[Name];
    };
    const put = async <Name extends TableName>(table: Name, draft: DraftOf<Name>): Promise<Rows[Name]> => {
      const row = stamp(table, draft);
      if (table === 'notes') counts.move(await library.notes.get(row.id), row as Note);
      await (table === 'snapshots' ? tableOf(table).add(row) : tableOf(table).put(row));
      return row;
    };
    const writer: Writer = {
      put,
      addAll: async (table, drafts) => {
        const rows = drafts.map((draft) => stamp(table, draft, draft.updatedAt));
        if (table === 'notes') for (const row of rows) counts.move(undefined, row as Note);
        await tableOf(table).bulkAdd(rows);
        return rows;
      },
      change: async (table, id, changes) => {
        const row = await tableOf(table).get(id);
        return row && put(table, { ...row, ...changes } as unknown as DraftOf<typeof table>);
      },
      remove: async (table, id) => {
        rev += 1;
        if (table === 'notes') counts.move(await library.notes.get(id), undefined);
        await tableOf(table).delete(id);
        await library.tombstones.put({ key: `${table}/${id}`, table, id, rev });
      },
      removeAll: async (table, ids) => {
        if (table === 'notes') for (const note of await library.notes.bulkGet([...ids])) counts.move(note, undefined);
        const tombstones = ids.map((id) => ({ key: `${table}/${id}`, table, id, rev: ++rev }));
        await tableOf(table).bulkDelete([...ids]);
        await library.tombstones.bulkPut(tombstones);
      },
    };

    const keep = recorderOfTransaction();
    const recording = keep && recordingWriter(writer);
    const result = await work(recording?.writer ?? writer);
    if (recording) keep(recording.changes);
    await counts.save();
    await library.counters.put({ name: 'rev', value: rev });
    return result;
  });
}

/** `undefined` means "absent" to callers, and stored rows have no such keys. */
function withoutUndefined<Row extends object>(row: Row): Row {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined)) as Row;
}
