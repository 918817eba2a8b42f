import * as v from 'valibot';
import { appErrorCodeSchema } from './appError.ts';

const revSchema = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const uuidSchema = v.pipe(v.string(), v.uuid());

/** SHA-256 of bytes before compression, in lower-case hexadecimal. */
export const sha256Schema = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));

/** The name of a backup's file, as the service gives it. */
export const backupNameSchema = v.pipe(v.string(), v.regex(/^[0-9TZ-]{20}-[a-z]{1,20}-\d{1,16}$/));

/** Which library a folder holds, and which profile goes on with it: whoever takes the library over gets a new `instance`. */
export const journalIdentitySchema = v.strictObject({ libraryId: uuidSchema, instance: uuidSchema });
export type JournalIdentity = v.InferOutput<typeof journalIdentitySchema>;

/** One thing that is wrong with a file of the library folder; what was lost by it has a revision between `afterRev` and `beforeRev`. */
const journalDamageSchema = v.strictObject({
  kind: v.picklist([
    /** The last line was cut off, as by a power failure; it was never acknowledged. */
    'torn-line',
    /** A line's checksum is wrong. */
    'bad-line',
    /** A block of a snapshot cannot be unpacked, or its checksum is wrong. */
    'bad-block',
    'missing-segment',
    'missing-snapshot',
    /** A segment is not the one that the next one names as the one before it. */
    'altered-segment',
    /** `vigie.json` was missing or unreadable, and was made anew from the segments. */
    'missing-identity',
    /** The file system does not give the file. */
    'unreadable-file',
  ]),
  /** Relative to the library folder. */
  file: v.string(),
  afterRev: revSchema,
  /** Absent where nothing legible follows. */
  beforeRev: v.optional(revSchema),
  /** Where it can still be read. */
  table: v.optional(v.string()),
});
export type JournalDamage = v.InferOutput<typeof journalDamageSchema>;

/** What a library folder holds, before it is read whole. */
const journalSummarySchema = v.strictObject({
  /** Rows by table: those of the last snapshot and each that was written since, so an upper bound until compaction. */
  counts: v.record(v.string(), v.number()),
  lastRev: revSchema,
  /** When the last row was written, ISO 8601; absent where there is none. */
  savedAt: v.optional(v.string()),
  /** 100 at most. */
  damage: v.array(journalDamageSchema),
});
export type JournalSummary = v.InferOutput<typeof journalSummarySchema>;

export const joinRequestSchema = v.strictObject({
  /** What an earlier `joinJournal` or `takeJournal` gave and the page keeps; absent in a new profile. */
  identity: v.optional(journalIdentitySchema),
  /** The last revision of the page's database. */
  lastRev: revSchema,
});

/** How a library folder stands to the page that asks. */
export const joinedJournalSchema = v.variant('state', [
  /** Nothing was in the folder: the page keeps the identity and sends every row from revision 0 on. */
  v.strictObject({ state: v.literal('new'), identity: journalIdentitySchema }),
  /** The folder is this page's own. */
  v.strictObject({
    state: v.literal('ours'),
    lastRev: revSchema,
    /** The page sends what has a higher revision than this: `lastRev`, or a lower one where damaged rows are to be written again. */
    sendAfter: revSchema,
    savedAt: v.optional(v.string()),
    damage: v.array(journalDamageSchema),
  }),
  /** The folder is this page's own and knows more than its database does: read it back. */
  v.strictObject({ state: v.literal('behind'), summary: journalSummarySchema }),
  /** The page has no identity, and the folder a library: read it back and `takeJournal`. */
  v.strictObject({ state: v.literal('found'), libraryId: uuidSchema, summary: journalSummarySchema }),
  /** The same library, but another profile has taken it over. */
  v.strictObject({
    state: v.literal('taken'),
    libraryId: uuidSchema,
    /** ISO 8601. */
    since: v.string(),
    summary: journalSummarySchema,
  }),
  /** Another library. */
  v.strictObject({ state: v.literal('other'), libraryId: uuidSchema, summary: journalSummarySchema }),
  /** Nothing can be written now; join again later. */
  v.strictObject({ state: v.literal('unavailable'), code: appErrorCodeSchema, message: v.string() }),
]);
export type JoinedJournal = v.InferOutput<typeof joinedJournalSchema>;

/** One row as it is now (`row`), or that it is gone (without). */
const journalEntrySchema = v.strictObject({
  rev: v.pipe(revSchema, v.minValue(1)),
  table: v.pipe(v.string(), v.regex(/^[A-Za-z]{1,40}$/)),
  id: v.pipe(v.string(), v.minLength(1), v.maxLength(500)),
  /** The row as JSON text without line breaks, as `JSON.stringify` writes it; without `bytes`, which go their own way. */
  row: v.optional(v.string()),
});
export type JournalEntry = v.InferOutput<typeof journalEntrySchema>;

export const journalAppendSchema = v.strictObject({
  identity: journalIdentitySchema,
  /** In the order of `rev`. */
  entries: v.array(journalEntrySchema),
});

export const bytesPieceSchema = v.strictObject({
  identity: journalIdentitySchema,
  sha256: sha256Schema,
  /** How the bytes come and are stored; the hash is of what they unpack to. */
  compression: v.picklist(['gzip', 'none']),
  /** Where this piece begins; 0 begins the file anew. In bytes. */
  offset: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  bytesBase64: v.string(),
  isLast: v.boolean(),
});

export const bytesWantedSchema = v.strictObject({
  sha256: sha256Schema,
  /** From where on, in bytes. */
  offset: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
});

/** A piece of a file of bytes, or that there is no such file. */
export const bytesPartSchema = v.variant('state', [
  v.strictObject({ state: v.literal('missing'), sha256: sha256Schema }),
  v.strictObject({
    state: v.literal('read'),
    sha256: sha256Schema,
    offset: v.number(),
    compression: v.picklist(['gzip', 'none']),
    bytesBase64: v.string(),
    /** Of the whole file as it was saved, in bytes. */
    totalLength: v.number(),
    isLast: v.boolean(),
  }),
]);
export type BytesPart = v.InferOutput<typeof bytesPartSchema>;

export const takeRequestSchema = v.variant('rows', [
  /** Goes on after the rows that are in the folder, as after they were read back. */
  v.strictObject({ rows: v.literal('kept'), libraryId: uuidSchema }),
  /** Begins anew with the page's rows; a backup of what was there is made first. */
  v.strictObject({ rows: v.literal('replaced'), libraryId: v.optional(uuidSchema) }),
]);

export const journalReadSchema = v.strictObject({
  from: v.union([v.literal('journal'), backupNameSchema]),
  cursor: v.optional(v.pipe(v.string(), v.maxLength(200))),
  /** Only rows of these tables. */
  tables: v.optional(v.array(v.string())),
  /** Only rows in whose text this stands, such as a note's id. */
  naming: v.optional(v.pipe(v.string(), v.minLength(1), v.maxLength(200))),
});

/** One page of lines, to be applied in their order; where a row comes twice, the higher revision holds. */
export const journalPageSchema = v.strictObject({
  /** NDJSON: `{"rev":12,"at":"…","table":"notes","id":"…","row":{…},"crc32":"…"}`, or `"removed":true` for `row`. Every line was checked. */
  text: v.string(),
  /** What to ask for next; absent at the end. */
  cursor: v.optional(v.string()),
  /** How much has been read, and of how much, in bytes of files. */
  doneBytes: v.number(),
  totalBytes: v.number(),
  /** What was passed over since the cursor. */
  damage: v.array(journalDamageSchema),
});
export type JournalPage = v.InferOutput<typeof journalPageSchema>;

/** Why a backup is made. */
export const backupReasonSchema = v.picklist(['daily', 'migration', 'import', 'restore', 'replace', 'person']);
export type BackupReason = v.InferOutput<typeof backupReasonSchema>;

export const backupSchema = v.strictObject({
  name: backupNameSchema,
  reason: backupReasonSchema,
  /** ISO 8601. */
  madeAt: v.string(),
  lastRev: revSchema,
  /** Rows by table. */
  counts: v.record(v.string(), v.number()),
  /** Of its file, in bytes; the bytes of captures and pictures are shared with the library. */
  size: v.number(),
});
export type Backup = v.InferOutput<typeof backupSchema>;

export const backupCheckSchema = v.strictObject({
  isSound: v.boolean(),
  damage: v.array(journalDamageSchema),
  /** How many files of captures and pictures it names that are not there. */
  missingBytes: v.number(),
});
export type BackupCheck = v.InferOutput<typeof backupCheckSchema>;

export const journalStateSchema = v.strictObject({
  /** The library folder, absolute. */
  folder: v.string(),
  /** The command line chose the folder, so it cannot be changed here. */
  isFolderFixed: v.boolean(),
  libraryId: v.optional(uuidSchema),
  /** When the last row was written and synced, ISO 8601; never earlier than what was shown before. */
  savedAt: v.optional(v.string()),
  lastRev: v.optional(revSchema),
  /** On the disk of the folder, in bytes; absent where the system does not tell. */
  freeBytes: v.optional(v.number()),
  /** `low`: below 1 GB, warn; `critical`: below 200 MB, stop capturing bytes and keep text. */
  space: v.picklist(['enough', 'low', 'critical']),
  /** Why nothing can be written now. */
  problem: v.optional(v.strictObject({ code: appErrorCodeSchema, message: v.string(), since: v.string() })),
  /** Of segments and snapshot, in bytes. */
  journalBytes: v.number(),
  damage: v.array(journalDamageSchema),
  isEncrypted: v.boolean(),
  /** `isEncrypted`, and `unlock` has not been called. */
  isLocked: v.boolean(),
  /** Whether files are still being encrypted or decrypted after a change of passphrase. */
  isConverting: v.boolean(),
  backups: v.strictObject({
    count: v.number(),
    last: v.optional(backupSchema),
    /** How many files of captures and pictures the backup names that was last made, and are not there. */
    missingBytes: v.number(),
    /** Why the last one failed. */
    problem: v.optional(v.strictObject({ code: appErrorCodeSchema, message: v.string(), since: v.string() })),
  }),
});
export type JournalState = v.InferOutput<typeof journalStateSchema>;
