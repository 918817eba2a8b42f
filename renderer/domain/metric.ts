import * as v from 'valibot';
import { amountSchema, claimFields } from './claim.ts';
import { idSchema } from './id.ts';
import { partialDateFields } from './partialDateFields.ts';

export const metricBounds = ['about', 'at_least', 'at_most'] as const;

/** A figure of an entity, as a passage gives it: a claim with its evidence. A new value is a new row. */
export const metricSchema = v.strictObject({
  ...claimFields,
  entityId: idSchema,
  /** The key of a well-known figure (`metricNames`), or a name in free words. */
  name: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(200)),
  /** Its value with its currency or unit. */
  amount: amountSchema,
  /** How the passage hedges the value: "about", "more than", "up to"; absent where it is exact. */
  bound: v.optional(v.picklist(metricBounds)),
  asOf: v.optional(partialDateFields),
  /** What it covers, in the passage's words: "in China", "December to March". */
  scope: v.optional(v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(500))),
  /** Derived, for index keys: what makes figures comparable, and the day they sort by (empty where there is none). */
  nameKey: v.string(),
  sortDay: v.string(),
});
export type Metric = v.InferOutput<typeof metricSchema>;
