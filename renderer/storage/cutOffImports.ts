import { library } from './database.ts';
import type { ImportRow } from './importLogRows.ts';
import { listCutOffImports } from './imports.ts';

/** The imports that were cut off, with how many notes of each are in. */
export async function listCutOffCounts(): Promise<{ readonly row: ImportRow; readonly made: number }[]> {
  const rows = await listCutOffImports();
  return Promise.all(rows.map(async (row) => ({ row, made: await countNotesOf(row.id) })));
}

/** Takes note that an import that was cut off is left as it is; it can still be taken back. */
export async function endCutOffImport(id: string): Promise<void> {
  const row = await library.imports.get(id);
  if (row?.state !== 'running') return;
  const counts = { ...row.counts, made: await countNotesOf(id) };
  await library.imports.update(id, { state: 'stopped', counts, endedAt: new Date().toISOString() });
}

function countNotesOf(importId: string): Promise<number> {
  return library.importKeys.where('importId').equals(importId).count();
}
