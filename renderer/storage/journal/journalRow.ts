/** Which library this profile holds a copy of, and which of its copies this is; the folder on the disk knows both. */
export interface LibraryIdentity {
  readonly libraryId: string;
  readonly instance: string;
}

/** What a copy of a library keeps about itself and its folder, by name. */
export type JournalRow =
  | ({ readonly name: 'identity' } & LibraryIdentity)
  /** Stands while the library is being rebuilt: what is there is not whole yet, and the rebuilding begins anew where it was ended. */
  | { readonly name: 'recovery'; readonly startedAt: string }
  /** Stands while a backup is being restored, which goes on at the next start where it was ended. */
  | { readonly name: 'restore'; readonly backup: string };
