import type { ImportRemark } from '#extract/imports/importedNote.ts';
import { getLastRev } from '#storage/changeFeed.ts';
import type { TableName } from '#storage/database.ts';
import { saveImportRemarks } from '#storage/importNotes.ts';
import { type IncomingRow, type RowFate, saveIncoming } from '#storage/importRows.ts';
import { beginImport, endImport } from '#storage/imports.ts';
import { rowSchemas } from '#storage/rowSchemas.ts';
import { hasBytes } from './checkedRow.ts';
import type { ExportFiles } from './exportFiles.ts';
import { mostRemarks, refusedRemarks } from './exportRemarks.ts';
import { bytesLength, readInOrder, withBytes } from './exportRows.ts';
import type { Running } from './importSource.ts';
import type { Joining } from './joining.ts';

const tables = Object.keys(rowSchemas) as TableName[];

/** So much is written at once. Each write waits for the disk, and other windows wait for each write. */
const batchRows = 200;
const batchBytes = 4 * 1024 * 1024;
/** What a row has besides texts and bytes. In bytes. */
const usualRowBytes = 500;

/**
 * Brings an export in, in the order in which its rows were written; gives the id of the import, also where it is stopped in between. What is in by then
 * can be taken back, or the same export brought in once more: what is the same is passed over.
 */
export async function bringExport(
  files: ExportFiles,
  name: string,
  joining: Joining,
  { signal, onProgress }: Running,
): Promise<string> {
  const since = await getLastRev();
  const importId = await beginImport({ format: 'vigie', name });
  const counts = { made: 0, same: 0, changed: 0, skipped: 0 };
  const total = files.manifest.tables.reduce((sum, { rows }) => sum + rows, 0);
  let remarksLeft = mostRemarks;
  let remarks: ImportRemark[] = [];
  let batch: IncomingRow[] = [];
  let bytes = 0;
  let done = 0;

  const remark = (one: ImportRemark) => {
    remarksLeft -= 1;
    if (remarksLeft >= 0) remarks.push(one);
  };
  const save = async () => {
    const wanted = batch;
    batch = [];
    bytes = 0;
    const saved = await listWhole(wanted);
    const fates = await saveIncoming(importId, saved, since);
    for (const [at, fate] of fates.entries()) {
      const one = saved[at];
      if (one) account(one, fate);
    }
    const said = remarks;
    remarks = [];
    if (said.length > 0) await saveImportRemarks(importId, said);
    onProgress({ phase: 'writing', done: Math.min(done, total), total });
  };
  /** The rows whose bytes are there, all read at once. */
  const listWhole = async (rows: readonly IncomingRow[]) => {
    const whole = await Promise.all(rows.map(({ table, row }) => withBytes(files, table, row)));
    return whole.flatMap((one, at): IncomingRow[] => {
      if ('row' in one) return [{ table: rows[at]?.table ?? 'assets', row: one.row }];
      remark(one.remark);
      return [];
    });
  };
  /** What is said of an import is said in notes. */
  const count = ({ table }: Pick<IncomingRow, 'table'>, what: keyof typeof counts) => {
    if (table === 'notes') counts[what] += 1;
  };
  const account = (one: IncomingRow, fate: RowFate) => {
    joining.learn(one, fate);
    if (fate.state === 'new') count(one, 'made');
    else if (fate.state === 'same') count(one, 'same');
    else if (fate.state === 'joined') {
      count(one, 'same');
      if (one.table === 'entities' || one.table === 'notes') remark({ name: nameOf(one), reason: 'same-thing' });
    } else {
      count(one, fate.state === 'newer' ? 'changed' : 'skipped');
      remark({ name: nameOf(one), reason: 'conflict', detail: `${one.table}: ${fate.state}` });
    }
  };
  for (const one of refusedRemarks(files)) remark(one);
  try {
    for await (const item of readInOrder(files, tables)) {
      signal.throwIfAborted();
      if (item.kind === 'remark') {
        remark(item.remark);
        continue;
      }
      done += 1;
      const incoming = joining.incoming(item.table, item.row);
      if (!incoming) {
        count(item, 'same');
        continue;
      }
      batch.push(incoming);
      bytes += sizeOf(files, incoming);
      if (batch.length >= batchRows || bytes >= batchBytes) await save();
    }
    await save();
    await endImport(importId, 'done', counts);
  } catch (error) {
    await endImport(importId, 'stopped', counts);
    if (!signal.aborted) throw error;
  }
  return importId;
}

function sizeOf(files: ExportFiles, { table, row }: IncomingRow): number {
  if (hasBytes(table)) return usualRowBytes + bytesLength(files, table, row);
  // A document says its text once more, with what surrounds it.
  return 'text' in row ? usualRowBytes + row.text.length * 3 : usualRowBytes;
}

function nameOf({ table, row }: IncomingRow): string {
  const name = 'title' in row ? row.title : 'name' in row ? row.name : '';
  return typeof name === 'string' && name !== '' ? name : `${table}/${row.id}`;
}
