import * as v from 'valibot';
import { idSchema } from './id.ts';
import { instantSchema, rowFields } from './row.ts';

const captureMethodSchema = v.picklist(['fetch', 'paste', 'file', 'drop', 'extension', 'feed']);
export type CaptureMethod = v.InferOutput<typeof captureMethodSchema>;

/** The immutable raw capture of a clip: written once, never changed. */
export const snapshotSchema = v.strictObject({
  ...rowFields,
  noteId: idSchema,
  /** SHA-256 of the raw bytes before compression, in lower-case hexadecimal. */
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  /** The raw bytes, compressed by `compression`. */
  bytes: v.instance(Uint8Array),
  compression: v.picklist(['gzip', 'none']),
  byteLength: v.number(),
  contentType: v.string(),
  encoding: v.optional(v.string()),
  method: captureMethodSchema,
  /** Whether it is a page, of which the article is read, or a part, all of which is; where absent, the method tells. */
  scope: v.optional(v.picklist(['page', 'selection'])),
  capturedAt: instantSchema,
  url: v.optional(v.string()),
  finalUrl: v.optional(v.string()),
  fileName: v.optional(v.string()),
});
export type Snapshot = v.InferOutput<typeof snapshotSchema>;

/** An image or attachment, stored once by its SHA-256. */
export const assetSchema = v.strictObject({
  ...rowFields,
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  bytes: v.instance(Uint8Array),
  contentType: v.string(),
});
export type Asset = v.InferOutput<typeof assetSchema>;
