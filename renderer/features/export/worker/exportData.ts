import { bytesPath, dataPath, type ExportManifest, exportPaths } from '#domain/export/exportFormat.ts';
import { fileEndingOf } from '#domain/export/fileEnding.ts';
import { rowLine } from '#domain/export/rowLine.ts';
import type { Snapshot } from '#domain/snapshot.ts';
import type { TableName } from '#storage/database.ts';
import { readRows } from '#storage/exportReads.ts';
import { rowSchemas } from '#storage/rowSchemas.ts';
import { readSnapshot } from '#storage/snapshots.ts';
import type { ExportRun } from './exportRun.ts';
import { createTextFile } from './textFile.ts';

/** The tables of the change feed: what they hold is the library. */
export const dataTables = Object.keys(rowSchemas) as TableName[];

type TableEntry = ExportManifest['tables'][number];

/** What was written of the rows and their bytes. */
export interface WrittenData {
  readonly tables: readonly TableEntry[];
  readonly snapshots: number;
  /** The paths of the images and attachments by their SHA-256. */
  readonly assets: ReadonlyMap<string, string>;
}

/** Writes every row of every table, and the bytes of pictures and captures as files. */
export async function exportData(run: ExportRun): Promise<WrittenData> {
  const tables: TableEntry[] = [];
  const assets = new Map<string, string>();
  const captures = new Set<string>();
  for (const table of dataTables) {
    if (table === 'assets') tables.push(await exportAssets(run, assets));
    else if (table === 'snapshots') tables.push(await exportSnapshots(run, captures));
    else tables.push(await exportTable(run, table));
  }
  return { tables, snapshots: captures.size, assets };
}

async function exportTable(run: ExportRun, table: TableName): Promise<TableEntry> {
  let rows = 0;
  async function* lines() {
    for await (const page of readRows(table)) {
      rows += page.length;
      run.advance(page.length);
      yield page.map(rowLine).join('');
    }
  }
  const file = dataPath(table);
  const sha256 = await run.addText(file, lines());
  return { table, file, rows, sha256 };
}

async function exportAssets(run: ExportRun, paths: Map<string, string>): Promise<TableEntry> {
  const lines = createTextFile();
  let rows = 0;
  for await (const page of readRows('assets')) {
    for (const asset of page) {
      const path = bytesPath('assets', asset.sha256, fileEndingOf(asset.contentType));
      paths.set(asset.sha256, path);
      await run.add(path, new Uint8Array(asset.bytes), asset.sha256);
    }
    rows += page.length;
    lines.add(page.map(rowLine).join(''));
    run.advance(page.length);
  }
  return {
    table: 'assets',
    file: dataPath('assets'),
    rows,
    sha256: await run.addStream(dataPath('assets'), lines.stream()),
  };
}

/** Two captures of the same bytes share a file. */
async function exportSnapshots(run: ExportRun, written: Set<string>): Promise<TableEntry> {
  const lines = createTextFile();
  const manifest = createTextFile();
  let rows = 0;
  for await (const page of readRows('snapshots')) {
    for (const snapshot of page) {
      const path = bytesPath('snapshots', snapshot.sha256, fileEndingOf(snapshot.contentType));
      if (!written.has(snapshot.sha256)) await run.add(path, await readSnapshot(snapshot), snapshot.sha256);
      written.add(snapshot.sha256);
      manifest.add(`${JSON.stringify(captureOf(snapshot, path))}\n`);
    }
    rows += page.length;
    lines.add(page.map(rowLine).join(''));
    run.advance(page.length);
  }
  await run.addStream(exportPaths.captures, manifest.stream());
  const file = dataPath('snapshots');
  return { table: 'snapshots', file, rows, sha256: await run.addStream(file, lines.stream()) };
}

/** Where and when a capture was made, for whoever checks it without Vigie. */
function captureOf(snapshot: Snapshot, file: string) {
  const { sha256, byteLength, contentType, encoding, method, capturedAt, url, finalUrl, fileName, noteId } = snapshot;
  return {
    file,
    sha256,
    byteLength,
    contentType,
    encoding,
    method,
    capturedAt,
    requestedUrl: url,
    finalUrl,
    originalFileName: fileName,
    noteId,
  };
}
