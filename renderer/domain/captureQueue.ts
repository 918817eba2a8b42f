import * as v from 'valibot';
import { idSchema } from './id.ts';
import { listedPageFields, listOrigins } from './listedPage.ts';
import { rowFields } from './row.ts';

/**
 * How far one page of the queue has come: `existing` was clipped before and is left as it is; `cancelled` lost its note to the person while it was
 * being tried.
 */
export const jobStates = ['waiting', 'running', 'done', 'existing', 'failed', 'cancelled'] as const;
const jobStateSchema = v.picklist(jobStates);
export type JobState = v.InferOutput<typeof jobStateSchema>;

/** One page that is to be clipped, with what its list says about it. */
export const captureJobSchema = v.strictObject({
  ...rowFields,
  ...listedPageFields,
  batchId: idSchema,
  /** Its place in the batch, from 0 and without gaps. */
  order: v.number(),
  /** By which two addresses of one page are the same. */
  canonicalUrl: v.string(),
  /** The site that it is fetched from, with its port. */
  host: v.string(),
  state: jobStateSchema,
  /** How often its page was asked for in vain. */
  attempts: v.number(),
  /** The code of what went wrong last, or of what is wrong with the text that is there. */
  code: v.optional(v.string()),
  /** The note that it became, or that was there before. */
  noteId: v.optional(idSchema),
});
export type CaptureJob = v.InferOutput<typeof captureJobSchema>;

/** How many pages of a batch are in each state. */
export type JobCounts = { readonly [State in JobState]: number };

/** Pages that came into the queue together. */
export const captureBatchSchema = v.strictObject({
  ...rowFields,
  /** Such as the name of the file; empty where the addresses were pasted. */
  name: v.pipe(v.string(), v.maxLength(300)),
  origin: v.picklist(listOrigins),
  /** `offline` pauses by itself and goes on by itself. */
  state: v.picklist(['active', 'paused', 'offline', 'cancelled']),
  /** Whether the tags of its pages become topics. */
  makesTopics: v.boolean(),
  /** How many pages were to come in; more than its jobs where Vigie was closed meanwhile. */
  announced: v.number(),
  counts: v.strictObject({
    waiting: v.number(),
    running: v.number(),
    done: v.number(),
    existing: v.number(),
    failed: v.number(),
    cancelled: v.number(),
  }),
  /** 1 while the queue shows it. */
  shown: v.picklist([0, 1]),
  /** Derived, for the index: 1 where there is something left to do. */
  open: v.picklist([0, 1]),
});
export type CaptureBatch = v.InferOutput<typeof captureBatchSchema>;

/** How many pages a batch has. */
export function countJobs({ counts }: Pick<CaptureBatch, 'counts'>): number {
  return jobStates.reduce((total, state) => total + counts[state], 0);
}

/** How many pages of a batch are still to be clipped. */
export function countLeft({ counts, state }: Pick<CaptureBatch, 'counts' | 'state'>): number {
  return counts.running + (state === 'cancelled' ? 0 : counts.waiting);
}
