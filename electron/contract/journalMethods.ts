import * as v from 'valibot';
import { journalLimits } from './journalLimits.ts';
import {
  backupCheckSchema,
  backupNameSchema,
  backupReasonSchema,
  backupSchema,
  bytesPartSchema,
  bytesPieceSchema,
  bytesWantedSchema,
  joinedJournalSchema,
  joinRequestSchema,
  journalAppendSchema,
  journalIdentitySchema,
  journalPageSchema,
  journalReadSchema,
  journalStateSchema,
  sha256Schema,
  takeRequestSchema,
} from './journalSchemas.ts';
import { method } from './method.ts';

/** Beyond what anybody types. In characters. */
const passphraseSchema = v.pipe(v.string(), v.minLength(1), v.maxLength(1000));

/** A folder's, absolute. */
const pathSchema = v.pipe(v.string(), v.minLength(1), v.maxLength(4096));

/**
 * What the page asks of the library folder: the journal of its rows in plain files, their bytes, and the backups. Those that write fail with
 * `storage-full`, `folder-read-only`, `folder-missing`, `folder-in-use`, `newer-format`, `library-locked`, `library-taken` or `library-damaged`.
 */
export const journalMethods = {
  /** Opens the library folder and says how it stands to the page's database; never fails, see `unavailable`. */
  joinJournal: method(joinRequestSchema, joinedJournalSchema),
  /** Goes on with the folder's library: the identity is the page's from now on, and who had it before is told so. */
  takeJournal: method(takeRequestSchema, v.strictObject({ identity: journalIdentitySchema, lastRev: v.number() })),
  /** Writes rows; they are on the disk when it resolves. After a failure none of them need be, and sending them again is harmless. */
  appendJournal: method(journalAppendSchema, v.strictObject({ lastRev: v.number(), savedAt: v.string() })),
  /** Writes one piece of a file of bytes. The last is refused as `damaged-file` where the whole does not have the hash; nothing is kept then. */
  saveJournalBytes: method(bytesPieceSchema, v.void()),
  /** Which of some files of bytes are not there yet; those that are will stay for a day at least. */
  missingJournalBytes: method(
    v.strictObject({ hashes: v.pipe(v.array(sha256Schema), v.maxLength(journalLimits.hashes)) }),
    v.strictObject({ missing: v.array(sha256Schema) }),
  ),
  /** Reads the rows back, page by page, of the journal or of a backup. `interrupted` where the files changed meanwhile: begin anew. */
  readJournal: method(journalReadSchema, journalPageSchema),
  /** Reads pieces of files of bytes back, in their order, as many as 4 MB hold but one at least; ask again for the others. Who reads checks the hash. */
  readJournalBytes: method(
    v.strictObject({ wanted: v.pipe(v.array(bytesWantedSchema), v.minLength(1), v.maxLength(journalLimits.hashes)) }),
    v.strictObject({ parts: v.array(bytesPartSchema) }),
  ),
  journalState: method(v.strictObject({}), journalStateSchema),
  /** Goes on in another folder, which is made where it is not there and must be empty or hold a library; join again afterwards. */
  chooseLibraryFolder: method(v.strictObject({ path: pathSchema }), journalStateSchema),
  /** The newest first. */
  listBackups: method(v.strictObject({}), v.array(backupSchema)),
  /** Makes a backup of what the journal holds now and reads it back; send what is new to the journal before. */
  makeBackup: method(v.strictObject({ reason: backupReasonSchema }), backupSchema),
  /** Reads a backup with all checksums and looks for every file of bytes that it names. */
  verifyBackup: method(v.strictObject({ name: backupNameSchema }), backupCheckSchema),
  /** Makes a library of its own, with a new identity, of a backup, in a folder that is empty or not there yet. */
  copyBackup: method(
    v.strictObject({ name: backupNameSchema, path: pathSchema }),
    v.strictObject({ libraryId: journalIdentitySchema.entries.libraryId }),
  ),
  /** Encrypts the library with a passphrase, changes it, or, without `next`, decrypts the library. `wrong-passphrase` where `current` is. */
  setPassphrase: method(
    v.strictObject({ current: v.optional(passphraseSchema), next: v.optional(passphraseSchema) }),
    journalStateSchema,
  ),
  /** Opens an encrypted library until the host ends; join again afterwards. `wrong-passphrase` where it is. */
  unlock: method(v.strictObject({ passphrase: passphraseSchema }), journalStateSchema),
};
