/** Why a file of an archive is not to be had. */
export type ArchiveProblem = 'damaged' | 'encrypted' | 'too-large' | 'too-many';

/** An archive, or a file of it, that cannot be read, or that is not read because reading it would do harm. */
export class ArchiveError extends Error {
  readonly problem: ArchiveProblem;

  constructor(problem: ArchiveProblem, path: string, cause?: unknown) {
    super(`${path}: ${problem}`, { cause });
    this.name = 'ArchiveError';
    this.problem = problem;
  }
}

/** One file of an archive or folder. */
export interface ArchiveFile {
  readonly path: string;
  /** What the archive says of its size, in bytes; it may be wrong. */
  readonly size: number;
  readonly modified?: Date;
  /** Reads it whole. @throws ArchiveError also where it has more than `maxBytes`. */
  open(maxBytes: number): Promise<Uint8Array<ArrayBuffer>>;
  /** Reads it piece by piece; errs as `open` does. */
  stream(maxBytes: number): ReadableStream<Uint8Array<ArrayBuffer>>;
}

/** Something in an archive that is left alone. */
export interface RefusedPath {
  readonly path: string;
  readonly reason: 'unsafe-path' | 'link' | 'encrypted' | 'repeated';
}

/** The files of an archive or of a folder by their paths. Nothing of it is ever written to a path, so that none can lead out of anywhere. */
export interface Archive {
  readonly files: ReadonlyMap<string, ArchiveFile>;
  readonly refused: readonly RefusedPath[];
}
