import type { Note } from '#domain/note.ts';
import type { ImportRemark } from '#extract/imports/importedNote.ts';
import type { TableName } from '#storage/database.ts';
import { foreseeRows, type IncomingRow, type RowFate } from '#storage/importRows.ts';
import { rowSchemas } from '#storage/rowSchemas.ts';
import { hasBytes } from './checkedRow.ts';
import type { ExportFiles } from './exportFiles.ts';
import { mostRemarks, refusedRemarks } from './exportRemarks.ts';
import { readTable } from './exportRows.ts';
import type { Running, Survey, SurveyExample, SurveyLine } from './importSource.ts';
import type { Joining } from './joining.ts';

/** Those that others name come first, and notes before their texts. */
const first: readonly TableName[] = ['sources', 'feeds', 'entities', 'notes', 'bodies'];
const others = (Object.keys(rowSchemas) as TableName[]).filter((table) => !first.includes(table));

const batchSize = 200;
/** Their rows have bytes, here. */
const batchSizeOfBytes = 20;
const mostExamples = 10;

const kinds: Readonly<Partial<Record<TableName, SurveyLine['what']>>> = {
  notes: 'notes',
  entities: 'names',
  events: 'facts',
  relations: 'facts',
  metrics: 'facts',
  questions: 'questions',
  assets: 'files',
  snapshots: 'files',
  searches: 'searches',
};

type Counts = { fresh: number; same: number; changed: number };

/** Reads a whole export and says what of it the library has, without writing anything. */
export async function surveyExport(
  files: ExportFiles,
  joining: Joining,
  { signal, onProgress }: Running,
): Promise<Survey> {
  const total = files.manifest.tables.reduce((sum, { rows }) => sum + rows, 0);
  const counts = new Map<SurveyLine['what'], Counts>();
  const remarks: ImportRemark[] = refusedRemarks(files);
  const examples: SurveyExample[] = [];
  let done = 0;

  const countOf = (table: TableName): Counts => {
    const what = kinds[table] ?? 'others';
    const count = counts.get(what) ?? { fresh: 0, same: 0, changed: 0 };
    counts.set(what, count);
    return count;
  };
  const lookAt = async (table: TableName, batch: readonly IncomingRow[]) => {
    signal.throwIfAborted();
    for (const [at, fate] of (await foreseeRows(batch)).entries()) {
      const one = batch[at];
      if (!one) continue;
      joining.learn(one, fate);
      const isKnownPage = table === 'notes' && fate.state === 'new' && (await joining.lookUpPage(one.row as Note));
      if (table === 'notes' && examples.length < mostExamples)
        examples.push(exampleOf(one.row as Note, fate, isKnownPage));
      countOf(table)[countName(fate)] += 1;
      if (table === 'bodies' && 'text' in one.row && 'document' in one.row && (await joining.compareText(one.row))) {
        // The page was counted as new before its text was seen.
        const notes = countOf('notes');
        notes.fresh -= 1;
        notes.same += 1;
      }
    }
    done += batch.length;
    onProgress({ phase: 'looking', done: Math.min(done, total), total });
  };
  for (const table of [...first, ...others]) {
    const size = hasBytes(table) ? batchSizeOfBytes : batchSize;
    let batch: IncomingRow[] = [];
    for await (const item of readTable(files, table)) {
      if (item.kind === 'remark') {
        if (remarks.length < mostRemarks) remarks.push(item.remark);
        continue;
      }
      const incoming = joining.incoming(table, item.row);
      if (incoming) batch.push(incoming);
      else countOf(table).same += 1;
      if (batch.length < size) continue;
      await lookAt(table, batch);
      batch = [];
    }
    await lookAt(table, batch);
  }
  return {
    lines: [...counts].map(([what, count]) => ({ what, ...count })),
    examples,
    attachments: 0,
    tags: 0,
    folders: 0,
    // They come in beside what is here, as facts cite them.
    knownPages: 0,
    choices: [],
    remarks,
  };
}

function countName({ state }: RowFate): keyof Counts {
  if (state === 'new') return 'fresh';
  return state === 'newer' || state === 'older' ? 'changed' : 'same';
}

function exampleOf({ title, published, createdAt }: Note, fate: RowFate, isKnownPage: boolean): SurveyExample {
  const state = isKnownPage ? 'known-page' : fate.state === 'new' ? 'new' : 'same';
  return { title, day: (published?.min ?? createdAt).slice(0, 10), state };
}
