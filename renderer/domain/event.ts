import * as v from 'valibot';
import { eventRoleSchema, eventTypeSchema } from './eventType.ts';
import { idSchema } from './id.ts';
import { partialDateFields } from './partialDateFields.ts';
import { rowFields } from './row.ts';

export const eventStatuses = ['rumoured', 'announced', 'planned', 'completed', 'blocked', 'failed', 'denied'] as const;

/** One passage that supports or contradicts a claim, graded on the Admiralty scale of credibility (6: cannot be judged). */
const evidenceSchema = v.strictObject({
  excerptId: idSchema,
  noteId: idSchema,
  credibility: v.picklist([1, 2, 3, 4, 5, 6]),
  stance: v.picklist(['supports', 'contradicts']),
});
export type Evidence = v.InferOutput<typeof evidenceSchema>;

const participantSchema = v.strictObject({ entityId: idSchema, role: eventRoleSchema });
export type Participant = v.InferOutput<typeof participantSchema>;

const amountSchema = v.strictObject({
  value: v.pipe(v.number(), v.finite()),
  /** ISO 4217 code. */
  currency: v.optional(v.pipe(v.string(), v.regex(/^[A-Z]{3}$/))),
  /** `%`, or what is counted, where it is not money. */
  unit: v.optional(v.string()),
});
export type Amount = v.InferOutput<typeof amountSchema>;

/** Something that happened or is said to: a claim with its evidence. */
export const eventSchema = v.strictObject({
  ...rowFields,
  type: eventTypeSchema,
  status: v.picklist(eventStatuses),
  date: v.optional(partialDateFields),
  participants: v.array(participantSchema),
  amount: v.optional(amountSchema),
  /** In the analyst's own words; may be empty. */
  summary: v.pipe(v.string(), v.maxLength(2000)),
  evidence: v.array(evidenceSchema),
  origin: v.picklist(['user', 'suggested']),
  confirmed: v.boolean(),
  /** Derived, for index keys: IndexedDB looks no deeper than arrays of keys. `sortDay` is empty where there is no date. */
  participantIds: v.array(idSchema),
  evidenceNoteIds: v.array(idSchema),
  sortDay: v.string(),
});
export type BusinessEvent = v.InferOutput<typeof eventSchema>;
export type EventStatus = BusinessEvent['status'];
