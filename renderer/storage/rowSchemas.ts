import { captureBatchSchema, captureJobSchema } from '#domain/captureQueue.ts';
import { claimLinkSchema } from '#domain/claimLink.ts';
import { entitySchema, mentionSchema } from '#domain/entity.ts';
import { eventSchema } from '#domain/event.ts';
import { excerptSchema } from '#domain/excerpt.ts';
import { feedItemSchema, feedSchema } from '#domain/feed.ts';
import { metricSchema } from '#domain/metric.ts';
import { bodySchema, noteSchema } from '#domain/note.ts';
import { noteLinkSchema } from '#domain/noteLink.ts';
import { questionLinkSchema, questionSchema } from '#domain/question.ts';
import { relationSchema } from '#domain/relation.ts';
import { revisionSchema } from '#domain/revision.ts';
import { savedSearchSchema } from '#domain/savedSearch.ts';
import { settingsRowSchema } from '#domain/settings.ts';
import { assetSchema, snapshotSchema } from '#domain/snapshot.ts';
import { sourceSchema } from '#domain/source.ts';
import { suggestionDecisionSchema } from '#domain/suggestionDecision.ts';

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
  relations: relationSchema,
  metrics: metricSchema,
  claimLinks: claimLinkSchema,
  questions: questionSchema,
  questionLinks: questionLinkSchema,
  suggestionDecisions: suggestionDecisionSchema,
  searches: savedSearchSchema,
  settings: settingsRowSchema,
  revisions: revisionSchema,
} as const;
