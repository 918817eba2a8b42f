import type { JournalDamage } from '#contract/journalSchemas.ts';
import type { RowHead } from './line.ts';

/** A file of the library that holds rows. */
export interface RowFile {
  readonly kind: 'segment' | 'snapshot';
  readonly path: string;
  /** Relative to the library folder, with `/`. */
  readonly name: string;
  /** How much of it counts, in bytes. */
  readonly size: number;
}

/** A row as it stands in a file. */
export interface Row extends RowHead {
  /** The whole line as plain text, without its line break. */
  readonly line: Buffer;
}

/** What one step of reading a file gives. */
export interface RowChunk {
  readonly rows: readonly Row[];
  /** Where to go on, in bytes. */
  readonly next: number;
  /** What was passed over. */
  readonly damage: readonly JournalDamage[];
  /** Something was passed over whose end is not known yet; it is told with a later chunk. */
  readonly isInDamage: boolean;
}

/** From where a file is read on. */
export interface ReadingPoint {
  readonly offset: number;
  /** The revision of the row before. */
  readonly rev: number;
}
export const fromStart: ReadingPoint = { offset: 0, rev: 0 };
