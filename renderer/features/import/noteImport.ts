import type { Host } from '#contract/hostMethods.ts';
import type { ImportedNote, ImportItem, ImportRemark, NoteReader } from '#extract/imports/importedNote.ts';
import { saveImportRemarks, saveReadyNotes } from '#storage/importNotes.ts';
import { beginImport, endImport, importAlone } from '#storage/imports.ts';
import { createBatches } from './batches.ts';
import type { ImportOptions, OpenedImport, Running, Survey } from './importSource.ts';
import { createPlaces, type Place, type Places } from './places.ts';
import { prepareNote, type ReadApart } from './readyNote.ts';
import { createTally, mostRemarks } from './tally.ts';

/** Looked up, or remarked, at once. */
const chunkSize = 100;

/** What an import of notes works with. */
export interface ImportMeans {
  readonly host: Pick<Host, 'makeBackup'>;
  readonly readApart: ReadApart;
}

/** Makes an import of notes of another program. */
export function createNoteImport(name: string, reader: NoteReader, means: ImportMeans): OpenedImport {
  let places = createPlaces();
  return {
    format: reader.format,
    name,
    survey(running) {
      places = createPlaces();
      return surveyNotes(reader, places, running);
    },
    async run(options, running) {
      running.onProgress({ phase: 'backup', done: 0 });
      // A backup that cannot be made is said where backups are shown; it holds up no import.
      await means.host.makeBackup({ reason: 'import' }).catch(() => undefined);
      return importAlone(running.signal, async () => {
        const importId = await beginImport({ format: reader.format, name, options: { ...options } });
        await bringIn(importId, { reader, places, options, means }, running);
        return importId;
      });
    },
  };
}

async function surveyNotes(reader: NoteReader, places: Places, { signal, onProgress }: Running): Promise<Survey> {
  const tally = createTally();
  let chunk: ImportedNote[] = [];
  const look = async () => {
    for (const [note, place] of await places.lookUp(chunk)) tally.add(note, place.state);
    chunk = [];
  };
  for await (const item of reader.items((share) => onProgress({ phase: 'looking', done: share, total: 1 }), signal)) {
    if (item.kind === 'remark') tally.remark(item.remark);
    else chunk.push(item.note);
    if (chunk.length >= chunkSize) await look();
  }
  await look();
  return tally.survey();
}

interface Bringing {
  readonly reader: NoteReader;
  readonly places: Places;
  readonly options: ImportOptions;
  readonly means: ImportMeans;
}

/** Brings the notes in; where it is stopped or fails, what is in stays and can be taken back. */
async function bringIn(importId: string, bringing: Bringing, { signal, onProgress }: Running): Promise<void> {
  const { reader, places, options, means } = bringing;
  const counts = { made: 0, same: 0, changed: 0, skipped: 0 };
  const total = places.count();
  const remarks = createRemarks(importId);
  const batches = createBatches(async (ready) => {
    await saveReadyNotes(importId, ready);
    counts.made += ready.length;
    onProgress({ phase: 'writing', done: counts.made + counts.same + counts.skipped, total });
  });
  const preparation = { readApart: means.readApart, options, noteIdOf: places.noteIdOf };
  const take = async (note: ImportedNote, place: Place) => {
    if (place.state === 'new' || (place.state === 'known-page' && options.takesKnownPages)) {
      const ready = prepareNote({ note, ...place }, preparation).catch((error) => {
        reportError(error);
        remarks.add({ name: note.title, reason: 'damaged' });
        counts.skipped += 1;
        return undefined;
      });
      await batches.add(ready);
      return;
    }
    counts[place.state === 'same' ? 'same' : 'skipped'] += 1;
    const reason = place.state === 'same' ? 'same-note' : 'same-page';
    remarks.add({ name: note.title, reason, ...(note.url && { detail: note.url }) });
  };
  try {
    for await (const item of onceEach(reader.items(() => undefined, signal))) {
      const place = item.kind === 'note' ? places.get(item.note.key) : undefined;
      if (item.kind === 'remark') remarks.add(item.remark);
      else if (place) await take(item.note, place);
      await remarks.saveMany();
    }
    await batches.end();
    await remarks.save();
    await endImport(importId, 'done', counts);
  } catch (error) {
    await batches.end().catch(() => undefined);
    await remarks.save();
    await endImport(importId, 'stopped', counts);
    if (!signal.aborted) throw error;
  }
}

/** The items of a file but for a note that it has a second time. */
async function* onceEach(items: AsyncIterable<ImportItem>): AsyncGenerator<ImportItem> {
  const seen = new Set<string>();
  for await (const item of items) {
    if (item.kind === 'note') {
      if (seen.has(item.note.key)) continue;
      seen.add(item.note.key);
    }
    yield item;
  }
}

function createRemarks(importId: string) {
  let waiting: ImportRemark[] = [];
  let left = mostRemarks;
  const save = async () => {
    const remarks = waiting;
    waiting = [];
    if (remarks.length > 0) await saveImportRemarks(importId, remarks);
  };
  return {
    add(remark: ImportRemark) {
      left -= 1;
      if (left >= 0) waiting.push(remark);
    },
    save,
    saveMany: async () => {
      if (waiting.length >= chunkSize) await save();
    },
  };
}
