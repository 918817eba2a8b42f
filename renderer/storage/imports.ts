import { newId } from '#domain/id.ts';
import { library } from './database.ts';
import type { ImportCounts, ImportRemark, ImportRow } from './importLogRows.ts';

/** The Web Lock that a window holds while it imports: a running import without it was cut off. */
const lockName = 'vigie.import';

/** Notes down that an import begins; gives its id. */
export async function beginImport(begun: Pick<ImportRow, 'format' | 'name' | 'options'>): Promise<string> {
  const id = newId();
  const counts = { made: 0, same: 0, changed: 0, skipped: 0 };
  await library.imports.add({ ...begun, id, startedAt: new Date().toISOString(), state: 'running', counts });
  return id;
}

/** Notes down how an import ended. */
export async function endImport(id: string, state: 'done' | 'stopped', counts: ImportCounts): Promise<void> {
  await library.imports.update(id, { state, counts, endedAt: new Date().toISOString() });
}

/** One import. */
export function getImport(id: string): Promise<ImportRow | undefined> {
  return library.imports.get(id);
}

/** Every import that there was, the newest first. */
export function listImports(): Promise<ImportRow[]> {
  return library.imports.orderBy('startedAt').reverse().toArray();
}

/**
 * Runs an import or takes one back, alone among all windows: two at once would each think that what the other writes was there before.
 * @throws DOMException `AbortError` where `signal` says that nobody waits for it any more.
 */
export function importAlone<Result>(signal: AbortSignal, work: () => Promise<Result>): Promise<Result> {
  return navigator.locks.request(lockName, { signal }, work);
}

/** The imports that were cut off: they never ended, and no window is at them. */
export async function listCutOffImports(): Promise<ImportRow[]> {
  const { held = [], pending = [] } = await navigator.locks.query();
  if ([...held, ...pending].some(({ name }) => name === lockName)) return [];
  return (await listImports()).filter(({ state }) => state === 'running');
}

/** The notes that are still there, by what an importer knows them again. */
export async function listImportKeys(keys: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const known = (await library.importKeys.bulkGet([...keys])).flatMap((row) => row ?? []);
  const notes = await library.notes.bulkGet(known.map(({ noteId }) => noteId));
  return new Map(known.flatMap(({ key, noteId }, at) => (notes[at] ? [[key, noteId] as const] : [])));
}

/** What an import left out, and why, in its order. */
export function listImportRemarks(importId: string): Promise<ImportRemark[]> {
  return library.importRemarks.where('importId').equals(importId).sortBy('number');
}
