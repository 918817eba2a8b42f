import * as v from 'valibot';
import { instantSchema, rowFields } from './row.ts';

/** A search that is kept under a name, to be looked at again. */
export const savedSearchSchema = v.strictObject({
  ...rowFields,
  name: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(200)),
  query: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(2001)),
  order: v.picklist(['relevance', 'date']),
  /** When a person last looked at what it finds; what came later is new. */
  lastSeenAt: instantSchema,
});
export type SavedSearch = v.InferOutput<typeof savedSearchSchema>;
