import { captureBatchSchema, captureJobSchema } from '#domain/captureQueue.ts';
import { entitySchema, mentionSchema } from '#domain/entity.ts';
import { eventSchema } from '#domain/event.ts';
import { excerptSchema } from '#domain/excerpt.ts';
import { feedItemSchema, feedSchema } from '#domain/feed.ts';
import { bodySchema, noteSchema } from '#domain/note.ts';
import { noteLinkSchema } from '#domain/noteLink.ts';
import { assetSchema, snapshotSchema } from '#domain/snapshot.ts';
import { sourceSchema } from '#domain/source.ts';

/** What a row of each table must look like; nothing else is ever written. */
export const rowSchemas = {
  notes: noteSchema,
  bodies: bodySchema,
  snapshots: snapshotSchema,
  assets: assetSchema,
  sources: sourceSchema,
  entities: entitySchema,
  mentions: mentionSchema,
  excerpts: excerptSchema,
  events: eventSchema,
  feeds: feedSchema,
  feedItems: feedItemSchema,
  captureBatches: captureBatchSchema,
  captureJobs: captureJobSchema,
  noteLinks: noteLinkSchema,
} as const;
