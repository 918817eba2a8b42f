import * as v from 'valibot';
import { rowFields } from './row.ts';

/** Reliability of a source on the Admiralty scale; F is "cannot be judged" and the default. Source: NATO AJP-2.1. */
export const reliabilitySchema = v.picklist(['A', 'B', 'C', 'D', 'E', 'F']);

/** The outlet that published a clip: a site, a newspaper, a person. */
export const sourceSchema = v.strictObject({
  ...rowFields,
  name: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(300)),
  /** The host name without `www.`, by which clips find their source. */
  domain: v.optional(v.string()),
  reliability: reliabilitySchema,
});
export type Source = v.InferOutput<typeof sourceSchema>;
