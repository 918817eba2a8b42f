import { type ExportManifest, exportFormat, exportPaths, exportVersion } from '#domain/export/exportFormat.ts';
import { countRows, ownVersion } from '#storage/exportReads.ts';
import { dataTables, exportData } from './exportData.ts';
import { exportFacts } from './exportFacts.ts';
import { exportEntities, exportNotes, readNames } from './exportPages.ts';
import { createExportRun } from './exportRun.ts';
import type { ExportCounts, ExportOrder } from './protocol.ts';
import { readmeText } from './readmeText.ts';
import type { ExportSink } from './sink.ts';
import { createTextFile } from './textFile.ts';

/** These are gone over a second time, for their pages and tables. */
const writtenTwice = ['notes', 'entities', 'events', 'relations', 'metrics'] as const;

/** Writes the whole library into a sink. Leaves nothing behind where it fails or is cancelled. */
export async function exportLibrary(
  order: ExportOrder,
  sink: ExportSink,
  signal: AbortSignal,
  onProgress: (done: number, total: number) => void,
): Promise<ExportCounts> {
  try {
    const total = await countSteps();
    let done = 0;
    const run = createExportRun(order, sink, signal, (steps) => {
      done += steps;
      onProgress(Math.min(done, total), total);
    });
    const exportedAt = new Date().toISOString();
    await run.add(exportPaths.readme, readmeText(order.application, exportedAt));
    const data = await exportData(run);
    const names = await readNames(run);
    const money = createTextFile();
    const entities = await exportEntities(run, names, money);
    const notes = await exportNotes(run, names, data.assets, money);
    await exportFacts(run, names, money);
    await run.addStream(exportPaths.money, money.stream());
    const counts = run.counts(notes);
    const sha256 = await run.addStream(exportPaths.checksums, run.checksums());
    const manifest: ExportManifest = {
      format: exportFormat,
      version: exportVersion,
      schema: await ownVersion(),
      application: order.application,
      exportedAt,
      tables: [...data.tables],
      counts: { notes, entities, assets: data.assets.size, snapshots: data.snapshots },
      checksums: { file: exportPaths.checksums, sha256 },
    };
    // The last file: where it is missing, the export is not whole.
    await run.add(exportPaths.manifest, `${JSON.stringify(manifest, undefined, 2)}\n`);
    await sink.close();
    return counts;
  } catch (error) {
    await sink.discard();
    throw error;
  }
}

async function countSteps(): Promise<number> {
  const counts = await Promise.all([...dataTables, ...writtenTwice].map(countRows));
  return counts.reduce((sum, count) => sum + count, 0);
}
