import type { UnrecognisedReason } from '#extract/imports/recognise.ts';
import { errorCode } from '#ui/errorText.ts';
import type { GivenFiles, OpenedImport } from './importSource.ts';
import type { ImportMeans } from './noteImport.ts';
import { openVigieExport } from './openVigieExport.ts';

/** What was given, ready to be looked through, or why it cannot be. */
export type Opened =
  | { readonly state: 'open'; readonly opened: OpenedImport }
  | { readonly state: 'unknown'; readonly reason: UnrecognisedReason };

/** Tells what was given by what is in it; the readers are loaded with the first import. */
export async function openGiven(given: GivenFiles, means: ImportMeans): Promise<Opened> {
  try {
    const ours = await openVigieExport(given, () => means.host.makeBackup({ reason: 'import' }));
    if (ours) return { state: 'open', opened: ours };
  } catch (error) {
    if (errorCode(error) === 'damaged-file') return { state: 'unknown', reason: 'damaged' };
    throw error;
  }
  const [{ recogniseFile, recogniseFolder }, { openFolder }, { createNoteImport }] = await Promise.all([
    import('#extract/imports/recognise.ts'),
    import('#extract/archive/openFolder.ts'),
    import('./noteImport.ts'),
  ]);
  const [first] = given.files;
  if (!first) return { state: 'unknown', reason: 'empty' };
  const recognised = given.isFolder ? recogniseFolder(openFolder(given.files)) : await recogniseFile(first.file);
  if (recognised.state === 'unknown') return recognised;
  return { state: 'open', opened: createNoteImport(given.name, recognised.reader, means) };
}
