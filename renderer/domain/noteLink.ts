import * as v from 'valibot';
import { idSchema } from './id.ts';
import { rowFields } from './row.ts';

/** What a person said of two notes that are alike: `reprint`, the same text from two places; `different`, not to be held together again. */
const noteLinkKindSchema = v.picklist(['reprint', 'different']);
export type NoteLinkKind = v.InferOutput<typeof noteLinkKindSchema>;

/** Two notes and what they are to each other. */
export const noteLinkSchema = v.strictObject({
  ...rowFields,
  kind: noteLinkKindSchema,
  noteIds: v.pipe(v.array(idSchema), v.length(2)),
});
export type NoteLink = v.InferOutput<typeof noteLinkSchema>;
