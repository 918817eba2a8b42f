import * as v from 'valibot';
import { claimFields } from './claim.ts';
import { idSchema } from './id.ts';
import { partialDateFields } from './partialDateFields.ts';
import { relationTypeSchema } from './relationType.ts';

/** How two entities stand to each other, as a passage says: a claim with its evidence. */
export const relationSchema = v.strictObject({
  ...claimFields,
  type: relationTypeSchema,
  fromId: idSchema,
  toId: idSchema,
  /** The share that is owned, from 0 to 100. */
  percent: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(100))),
  /** What the person is there, such as "CFO". */
  role: v.optional(v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(200))),
  since: v.optional(partialDateFields),
  until: v.optional(partialDateFields),
  /** The day for which it is said: that of the publication, where the passage names no other. */
  asOf: v.optional(partialDateFields),
  /** Derived, for the index: both sides. */
  entityIds: v.array(idSchema),
});
export type Relation = v.InferOutput<typeof relationSchema>;
