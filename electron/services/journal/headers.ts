import * as v from 'valibot';
import { AppError } from '#contract/appError.ts';
import { backupReasonSchema } from '#contract/journalSchemas.ts';
import { isSound } from './line.ts';

/** The newest format of the library folder that this Vigie reads and writes. */
export const formatVersion = 1;

const uuid = v.pipe(v.string(), v.uuid());
const whole = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

/** The first line of a segment. */
const segmentHeaderSchema = v.object({
  format: v.literal('vigie-journal'),
  version: v.literal(formatVersion),
  libraryId: uuid,
  instance: uuid,
  segment: v.pipe(whole, v.minValue(1)),
  /** The highest revision written before. */
  afterRev: whole,
  createdAt: v.string(),
  /** The segment before: how long it was, in bytes, and the CRC-32 of all of it; absent where a snapshot holds it. */
  previous: v.optional(v.object({ segment: whole, size: whole, checksum: whole })),
});
export type SegmentHeader = v.InferOutput<typeof segmentHeaderSchema>;

/** The first line of a snapshot and of a backup. */
const snapshotHeaderSchema = v.object({
  format: v.literal('vigie-snapshot'),
  version: v.literal(formatVersion),
  libraryId: uuid,
  instance: uuid,
  /** Every change up to this revision is in it. */
  rev: whole,
  /** And every segment up to this number. */
  throughSegment: whole,
  createdAt: v.string(),
  /** When the last change in it was written. */
  savedAt: v.optional(v.string()),
  /** Of a backup. */
  reason: v.optional(backupReasonSchema),
});
export type SnapshotHeader = v.InferOutput<typeof snapshotHeaderSchema>;

/** The last line of a snapshot. */
const snapshotEndSchema = v.object({
  end: v.literal(true),
  lines: whole,
  /** Rows by table. */
  counts: v.record(v.string(), whole),
  /** Of all rows' lines in their order, line breaks included. */
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
});
export type SnapshotEnd = v.InferOutput<typeof snapshotEndSchema>;

/** A segment's first line; `undefined` where it is damaged. @throws AppError `newer-format`. */
export function parseSegmentHeader(line: Buffer): SegmentHeader | undefined {
  return parse(segmentHeaderSchema, line);
}

/** A snapshot's first line; `undefined` where it is damaged. @throws AppError `newer-format`. */
export function parseSnapshotHeader(line: Buffer): SnapshotHeader | undefined {
  return parse(snapshotHeaderSchema, line);
}

/** A snapshot's last line; `undefined` where it is damaged. */
export function parseSnapshotEnd(line: Buffer): SnapshotEnd | undefined {
  return parse(snapshotEndSchema, line);
}

/** @throws AppError `newer-format` where something says that it has a newer format than this Vigie knows. */
export function refuseNewer(value: unknown): void {
  const newer = v.object({ format: v.string(), version: v.pipe(v.number(), v.minValue(formatVersion + 1)) });
  if (v.is(newer, value)) throw new AppError('newer-format', 'The folder was written by a newer Vigie.');
}

function parse<Schema extends v.GenericSchema>(schema: Schema, line: Buffer): v.InferOutput<Schema> | undefined {
  if (!isSound(line)) return undefined;
  const value: unknown = JSON.parse(line.toString('utf8'));
  refuseNewer(value);
  const parsed = v.safeParse(schema, value);
  return parsed.success ? parsed.output : undefined;
}
