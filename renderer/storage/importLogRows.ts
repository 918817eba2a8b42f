import type { Rows, TableName } from './database.ts';

/** How many rows an import made, found as they are, changed, and left out. */
export interface ImportCounts {
  readonly made: number;
  readonly same: number;
  readonly changed: number;
  readonly skipped: number;
}

/** `running` without a window that holds the lock was cut off. */
type ImportState = 'running' | 'done' | 'stopped' | 'undone';

/** Something that came in at once, so that it can be taken back at once. Bookkeeping of this library, so neither in the change feed nor in a backup. */
export interface ImportRow {
  readonly id: string;
  /** What it came from, such as `obsidian`. */
  readonly format: string;
  /** The name of the file or folder. */
  readonly name: string;
  readonly startedAt: string;
  readonly endedAt?: string;
  readonly state: ImportState;
  /** What the person chose. */
  readonly options?: Readonly<Record<string, unknown>>;
  readonly counts: ImportCounts;
  /** How many rows stayed when it was taken back, as a person has worked with them since. */
  readonly kept?: number;
}

/** One row that an import wrote. */
export interface ImportChange {
  /** Rises, so that what came last is taken back first. */
  readonly number?: number;
  readonly importId: string;
  readonly table: TableName;
  readonly id: string;
  /** The revision that the row got; another one says that it was changed since. */
  readonly rev: number;
  /** As it was before; absent where the import made it. */
  readonly before?: Rows[TableName];
  /** Of a note: what a person decides about it, as the import left it. */
  readonly mark?: string;
}

/** By what an importer knows the note of a file again. */
export interface ImportKey {
  readonly key: string;
  readonly importId: string;
  readonly noteId: string;
}

/** What an import left out or did otherwise than one may expect. */
export interface ImportRemark {
  readonly number?: number;
  readonly importId: string;
  /** Of the file or note that it is about. */
  readonly name: string;
  readonly reason: string;
  readonly detail?: string;
}
