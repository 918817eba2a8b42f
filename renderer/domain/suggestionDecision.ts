import * as v from 'valibot';
import { claimTables } from './claim.ts';
import { idSchema } from './id.ts';
import { rowFields } from './row.ts';

/** What a person said of a suggestion, so that it is not offered again. */
export const suggestionDecisionSchema = v.strictObject({
  ...rowFields,
  noteId: idSchema,
  /** What was suggested, in words that outlive edits around it (`suggestionKey`). */
  key: v.string(),
  decision: v.picklist(['accepted', 'rejected']),
  /** What became of it where it was accepted: the row that it was kept as. */
  claim: v.optional(v.strictObject({ table: v.picklist(claimTables), id: idSchema })),
});
export type SuggestionDecision = v.InferOutput<typeof suggestionDecisionSchema>;
