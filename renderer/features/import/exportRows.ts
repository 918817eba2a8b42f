import type { BytesTable } from '#domain/export/rowLine.ts';
import type { Asset, Snapshot } from '#domain/snapshot.ts';
import { ArchiveError } from '#extract/archive/archive.ts';
import type { ImportRemark } from '#extract/imports/importedNote.ts';
import type { Rows, TableName } from '#storage/database.ts';
import { sha256Of } from '#storage/sha256.ts';
import { packedBytes } from '#storage/snapshots.ts';
import { checkedRow, hasBytes } from './checkedRow.ts';
import { type ExportFiles, jsonOf } from './exportFiles.ts';
import { readLines } from './exportLines.ts';

type Row = Rows[TableName];

/** What is read of an export, line by line. */
export type ExportItem =
  | { readonly kind: 'row'; readonly table: TableName; readonly row: Row }
  | { readonly kind: 'remark'; readonly remark: ImportRemark };

/** More than one table of any library has. In bytes. */
const maxTableBytes = 1024 ** 4;
/** More than the memory holds; no capture has as much. In bytes. */
const maxFileBytes = 1024 ** 3;

/** Reads the rows of a table, checked, in the order in which they were last written; those of files without their bytes. */
export async function* readTable(files: ExportFiles, table: TableName): AsyncGenerator<ExportItem> {
  const file = files.data(table);
  if (!file) return;
  let number = 0;
  try {
    for await (const line of readLines(file.stream(maxTableBytes))) {
      number += 1;
      if (line === '') continue;
      const checked = line === undefined ? { state: 'wrong' as const } : checkedRow(table, jsonOf(line));
      if (checked.state === 'wrong') {
        yield { kind: 'remark', remark: { name: file.path, reason: 'not-a-row', detail: String(number) } };
        continue;
      }
      if (checked.isCleaned) {
        yield { kind: 'remark', remark: { name: file.path, reason: 'cleaned', detail: String(number) } };
      }
      yield { kind: 'row', table, row: checked.row };
    }
  } catch (error) {
    if (!(error instanceof ArchiveError)) throw error;
    yield {
      kind: 'remark',
      remark: { name: file.path, reason: error.problem === 'too-many' ? 'damaged' : error.problem },
    };
  }
}

/** Reads the rows of several tables in the order in which they were written, so that who follows the library sees it grow as it did. */
export async function* readInOrder(files: ExportFiles, tables: readonly TableName[]): AsyncGenerator<ExportItem> {
  const readers = tables.map((table) => readTable(files, table));
  const heads = await Promise.all(readers.map((reader) => reader.next()));
  for (;;) {
    let least = -1;
    let leastRev = Number.POSITIVE_INFINITY;
    for (const [at, { done, value }] of heads.entries()) {
      if (done) continue;
      const rev = value.kind === 'row' ? value.row.rev : Number.NEGATIVE_INFINITY;
      if (least < 0 || rev < leastRev) [least, leastRev] = [at, rev];
    }
    const [head, reader] = [heads[least], readers[least]];
    if (!head || head.done || !reader) return;
    yield head.value;
    heads[least] = await reader.next();
  }
}

/** How many bytes a row with bytes says that it has; it gets no more. */
export function bytesLength(files: ExportFiles, table: BytesTable, row: Row): number {
  if ('byteLength' in row) return row.byteLength;
  return 'sha256' in row ? (files.bytes(table, row.sha256)?.size ?? 0) : 0;
}

/** A row with its bytes, or why they cannot be had: what does not have the hash that it is named by is not what was kept. */
export async function withBytes(
  files: ExportFiles,
  table: TableName,
  row: Row,
): Promise<{ readonly row: Row } | { readonly remark: ImportRemark }> {
  if (!hasBytes(table)) return { row };
  const { sha256 } = row as Snapshot | Asset;
  const file = files.bytes(table, sha256);
  if (!file) return { remark: { name: `${table}/${sha256}`, reason: 'file-missing' } };
  try {
    const unpacked = await file.open(Math.min(maxFileBytes, bytesLength(files, table, row)));
    const hasLength = !('byteLength' in row) || row.byteLength === unpacked.length;
    if (!hasLength || (await sha256Of(unpacked)) !== sha256)
      return { remark: { name: file.path, reason: 'wrong-hash' } };
    const isPacked = 'compression' in row && row.compression === 'gzip';
    return { row: { ...row, bytes: isPacked ? await packedBytes(unpacked) : unpacked } as Row };
  } catch (error) {
    if (!(error instanceof ArchiveError)) throw error;
    return { remark: { name: file.path, reason: error.problem === 'too-many' ? 'damaged' : error.problem } };
  }
}
