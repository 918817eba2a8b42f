import * as v from 'valibot';
import { amountSchema, claimFields } from './claim.ts';
import { eventRoleSchema, eventTypeSchema } from './eventType.ts';
import { idSchema } from './id.ts';
import { partialDateFields } from './partialDateFields.ts';

export const eventStatuses = ['rumoured', 'announced', 'planned', 'completed', 'blocked', 'failed', 'denied'] as const;

const participantSchema = v.strictObject({ entityId: idSchema, role: eventRoleSchema });
export type Participant = v.InferOutput<typeof participantSchema>;

/** Something that happened or is said to: a claim with its evidence. */
export const eventSchema = v.strictObject({
  ...claimFields,
  type: eventTypeSchema,
  status: v.picklist(eventStatuses),
  date: v.optional(partialDateFields),
  participants: v.array(participantSchema),
  amount: v.optional(amountSchema),
  /** In the analyst's own words; may be empty. */
  summary: v.pipe(v.string(), v.maxLength(2000)),
  /** Derived, for index keys. `sortDay` is empty where there is no date. */
  participantIds: v.array(idSchema),
  sortDay: v.string(),
});
export type BusinessEvent = v.InferOutput<typeof eventSchema>;
export type EventStatus = BusinessEvent['status'];
