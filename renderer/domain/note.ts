import * as v from 'valibot';
import { documentSchema } from './document.ts';
import { idSchema } from './id.ts';
import { partialDateFields } from './partialDateFields.ts';
import { instantSchema, rowFields } from './row.ts';

export const triages = ['inbox', 'important', 'interesting', 'archived', 'discarded'] as const;
const triageSchema = v.picklist(triages);
export type Triage = v.InferOutput<typeof triageSchema>;

/** How far a clip has come; a note of one's own is always `ready`. */
const captureSchema = v.variant('state', [
  v.strictObject({ state: v.literal('ready') }),
  v.strictObject({ state: v.literal('fetching') }),
  /** The text is there; its pictures are still being fetched. */
  v.strictObject({ state: v.literal('pictures') }),
  /** The text is missing or poor, and why: the stub, its address and its bytes are kept. */
  v.strictObject({ state: v.literal('failed'), code: v.string(), message: v.string() }),
]);
export type Capture = v.InferOutput<typeof captureSchema>;

/** A file that came with a clip, such as a mail's; its bytes are an asset. */
const attachmentSchema = v.strictObject({
  /** The SHA-256 of its bytes, by which the asset is found. */
  assetId: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  name: v.string(),
  contentType: v.string(),
  byteLength: v.number(),
});
export type Attachment = v.InferOutput<typeof attachmentSchema>;

/** Anything written or clipped: what the lists show. Its text lives in `Body`. */
export const noteSchema = v.strictObject({
  ...rowFields,
  kind: v.picklist(['clip', 'note']),
  title: v.pipe(v.string(), v.maxLength(2000)),
  capture: captureSchema,
  triage: triageSchema,
  /** 1 where starred; a number, as IndexedDB cannot index a boolean. */
  starred: v.picklist([0, 1]),
  /** When it was first opened. */
  readAt: v.optional(instantSchema),
  /** In the trash since. */
  trashedAt: v.optional(instantSchema),
  /** In the trash because it was merged into that note. */
  mergedIntoId: v.optional(idSchema),
  /** BCP 47 language tag, such as `fr`; absent where unknown. */
  language: v.optional(v.string()),
  author: v.optional(v.string()),
  sourceId: v.optional(idSchema),
  /** The media type of what was clipped, such as `application/pdf`; absent in a note of one's own. */
  contentType: v.optional(v.string()),
  /** The files that came with it. */
  attachments: v.optional(v.array(attachmentSchema)),
  /** The address that was asked for. */
  url: v.optional(v.string()),
  /** The address that tells two clips of one page; indexed. */
  canonicalUrl: v.optional(v.string()),
  /** Publication date as EDTF with its first and last day. */
  published: v.optional(partialDateFields),
  /** The first words of the text, for the list. */
  lead: v.string(),
  wordCount: v.number(),
  /** Derived, for the lists' index keys: the list it stands in, and 1 where it is neither discarded nor in the trash. */
  shelf: v.picklist([...triages, 'trash']),
  live: v.picklist([0, 1]),
});
export type Note = v.InferOutput<typeof noteSchema>;

/** The text of a note, aside from it so that lists stay small; its id is the note's. */
export const bodySchema = v.strictObject({ ...rowFields, document: documentSchema, text: v.string() });
export type Body = v.InferOutput<typeof bodySchema>;
