import path from 'node:path';
import type { RowFile } from './rowFile.ts';

/** Where the parts of a library folder are. */
export const layout = {
  identity: (folder: string) => path.join(folder, 'vigie.json'),
  /** The same once more: without it an encrypted library could not be opened. */
  identityCopy: (folder: string) => path.join(folder, 'journal', 'vigie.json'),
  readme: (folder: string) => path.join(folder, 'README.txt'),
  lock: (folder: string) => path.join(folder, 'lock'),
  journal: (folder: string) => path.join(folder, 'journal'),
  /** The journal of the library that was here before, while it is being replaced. */
  replaced: (folder: string) => path.join(folder, 'journal.old'),
  /** What was damaged, taken out of the way. */
  damaged: (folder: string) => path.join(folder, 'damaged'),
  bytes: (folder: string) => path.join(folder, 'bytes'),
  incoming: (folder: string) => path.join(folder, 'bytes', 'incoming'),
  backups: (folder: string) => path.join(folder, 'backups'),
} as const;

const segmentForm = /^(\d{6,12})\.ndjson$/;
const snapshotForm = /^snapshot-(\d{1,16})\.ndjson\.gz(?:\.sealed)?$/;

/** The name of a segment's file. */
export function segmentName(segment: number): string {
  return `${String(segment).padStart(6, '0')}.ndjson`;
}

/** The name of a snapshot's file; a sealed one is no gzip file. */
export function snapshotName(rev: number, isSealed: boolean): string {
  return `snapshot-${rev}.ndjson.gz${isSealed ? '.sealed' : ''}`;
}

/** The number of the segment that a file of the journal is; `undefined` for any other. */
export function segmentNumber(name: string): number | undefined {
  const [, number] = segmentForm.exec(name) ?? [];
  return number === undefined ? undefined : Number(number);
}

/** The revision of the snapshot that a file of the journal is; `undefined` for any other. */
export function snapshotRev(name: string): number | undefined {
  const [, rev] = snapshotForm.exec(name) ?? [];
  return rev === undefined ? undefined : Number(rev);
}

/** A file of the journal as something to read rows from. */
export function journalFile(folder: string, kind: RowFile['kind'], name: string, size: number): RowFile {
  return { kind, path: path.join(layout.journal(folder), name), name: `journal/${name}`, size };
}
