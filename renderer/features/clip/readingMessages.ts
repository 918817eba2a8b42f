import * as v from 'valibot';
import { appErrorCodeSchema } from '#contract/appError.ts';
import type { DocumentNode } from '#domain/document.ts';
import { noteSchema } from '#domain/note.ts';
import { partialDateFields } from '#domain/partialDateFields.ts';
import type { AttachedFile, Content, Resource } from '#extract/content.ts';
import type { ClipFacts, ClipReading } from './clipReading.ts';

/** How something is read: in full, or its plain text only, where that went wrong. */
export type ReadingWay = 'whole' | 'plain';

/** What the window asks of the reading frame, one request at a time: to read one thing, or several small ones. */
export interface ReadingRequest {
  readonly way: ReadingWay;
  readonly contents: readonly Content[];
}

/** How often a frame that is reading says that it is alive. */
export const aliveEveryMs = 1000;

const bytes = v.custom<Uint8Array<ArrayBuffer>>((value) => value instanceof Uint8Array);
/** Its inside is checked when it is written. */
const document = v.custom<DocumentNode>((value) => v.is(v.looseObject({ type: v.literal('doc') }), value));
const text = v.exactOptional(v.string());

/** Nothing else of a note may be set from the frame; a fact that is missing here does not compile. */
const fill = v.strictObject({
  title: v.string(),
  document,
  capture: noteSchema.entries.capture,
  contentType: text,
  url: text,
  siteName: text,
  sourceDomain: text,
  author: text,
  published: v.exactOptional(partialDateFields),
  language: text,
} satisfies { readonly [Name in keyof ClipFacts]-?: v.GenericSchema<unknown, ClipFacts[Name]> });

const resource: v.GenericSchema<unknown, Resource> = v.strictObject({
  address: v.string(),
  contentType: v.string(),
  bytes,
});
const attachment: v.GenericSchema<unknown, AttachedFile> = v.strictObject({
  name: v.string(),
  contentType: v.string(),
  bytes,
});

const reading: v.GenericSchema<unknown, ClipReading> = v.variant('state', [
  v.strictObject({
    state: v.literal('read'),
    fill,
    resources: v.array(resource),
    attachments: v.array(attachment),
  }),
  v.strictObject({ state: v.literal('unreadable'), code: appErrorCodeSchema }),
]);

/** What the frame says. Checked, as the frame handles what comes from anywhere: should a page ever run in it, this is all that it can do. */
export const frameMessageSchema = v.variant('kind', [
  v.strictObject({ kind: v.literal('ready') }),
  v.strictObject({ kind: v.literal('alive') }),
  v.strictObject({ kind: v.literal('read'), readings: v.array(reading) }),
  v.strictObject({ kind: v.literal('failed') }),
]);
export type FrameMessage = v.InferOutput<typeof frameMessageSchema>;
