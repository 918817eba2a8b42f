/** Which library this profile holds a copy of, and which of its copies this is; the folder on the disk knows both. */
export interface LibraryIdentity {
  readonly libraryId: string;
  readonly instance: string;
}

/** What was lost of a journal between two revisions, and in which file. */
export interface LostPart {
  readonly kind: string;
  readonly file: string;
  readonly afterRev: number;
  readonly beforeRev?: number | undefined;
  readonly table?: string | undefined;
}

/** That the library was made anew from the disk, until the person has read it. */
export interface RecoveryNotice {
  /** Why: nothing was here, it could not be read, it was older than the disk, or the person chose the disk's. */
  readonly reason: 'empty' | 'unreadable' | 'behind' | 'chosen';
  readonly recoveredAt: string;
  /** When the last row was written that is there again; absent where the disk does not tell. */
  readonly asOf?: string;
  readonly notes: number;
  readonly lostRows: number;
  readonly lostBytes: number;
  readonly damage: readonly LostPart[];
}

/** Bytes of the library by the row that has them. */
export interface BytesOfRow {
  readonly table: 'snapshots' | 'assets';
  readonly id: string;
  readonly sha256: string;
  readonly compression: 'gzip' | 'none';
}

/** What a copy of a library keeps about itself and its folder, by name. */
export type JournalRow =
  | ({ readonly name: 'identity' } & LibraryIdentity)
  /** Stands while the library is being rebuilt: what is there is not whole yet, and the rebuilding begins anew where it was ended. */
  | { readonly name: 'recovery'; readonly startedAt: string; readonly reason?: RecoveryNotice['reason'] }
  | ({ readonly name: 'notice' } & RecoveryNotice)
  /** Bytes that the disk had no room for when the row that names them was written there. */
  | { readonly name: 'owed'; readonly bytes: readonly BytesOfRow[] }
  /** Stands while a backup is being restored, which goes on at the next start where it was ended. */
  | { readonly name: 'restore'; readonly backup: string }
  /** What the clock said when it was last believed, and since when it says something much later. */
  | { readonly name: 'clock'; readonly believed: string; readonly leaptAt?: string };
