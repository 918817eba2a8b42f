import * as v from 'valibot';
import { claimTables } from './claim.ts';
import { idSchema } from './id.ts';
import { rowFields } from './row.ts';

/** What a person said of two claims that look alike: that they are not the same. */
export const claimLinkSchema = v.strictObject({
  ...rowFields,
  table: v.picklist(claimTables),
  claimIds: v.pipe(v.array(idSchema), v.length(2)),
  kind: v.picklist(['different']),
});
export type ClaimLink = v.InferOutput<typeof claimLinkSchema>;
