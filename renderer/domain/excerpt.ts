import * as v from 'valibot';
import { idSchema } from './id.ts';
import { rowFields } from './row.ts';

/** A quotation with the text around it, in the plain text of a note. Source: W3C Web Annotation Data Model, TextQuoteSelector. */
const textQuoteSchema = v.strictObject({ exact: v.string(), prefix: v.string(), suffix: v.string() });
export type TextQuote = v.InferOutput<typeof textQuoteSchema>;

/** A passage of a note that facts cite: the quotation is the anchor, a mark in the document follows it through edits. */
export const excerptSchema = v.strictObject({
  ...rowFields,
  noteId: idSchema,
  quote: textQuoteSchema,
  /** The page of the original that it begins on, counted from 1; absent where the original has no pages. */
  page: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
});
export type Excerpt = v.InferOutput<typeof excerptSchema>;
