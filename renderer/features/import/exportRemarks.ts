import type { ImportRemark } from '#extract/imports/importedNote.ts';
import type { ExportFiles } from './exportFiles.ts';

/** More are of no use to anybody, and a hostile file could have millions. */
export const mostRemarks = 10_000;

/** What an archive has that is left alone, such as a path that leads out of it. */
export function refusedRemarks({ refused }: ExportFiles): ImportRemark[] {
  return refused.slice(0, mostRemarks).map(({ path, reason }) => ({ name: path, reason }));
}
