import * as v from 'valibot';
import { documentSchema } from './document.ts';
import { idSchema } from './id.ts';
import { instantSchema, rowFields } from './row.ts';

/** A note's text and title as they were before an editing session, or before something else replaced them. Never changed once written. */
export const revisionSchema = v.strictObject({
  ...rowFields,
  noteId: idSchema,
  /** When the note had got this text. */
  savedAt: instantSchema,
  title: v.string(),
  document: documentSchema,
});
export type Revision = v.InferOutput<typeof revisionSchema>;
