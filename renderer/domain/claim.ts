import * as v from 'valibot';
import { idSchema } from './id.ts';
import { rowFields } from './row.ts';
import { reliabilitySchema } from './source.ts';

/** How credible a passage is on the Admiralty scale, from 1, confirmed by others, to 6, cannot be judged. Source: NATO AJP-2.1. */
export const credibilities = [1, 2, 3, 4, 5, 6] as const;
export const stances = ['supports', 'contradicts'] as const;

/** One passage that supports or contradicts a claim, with its grade. */
const evidenceSchema = v.strictObject({
  excerptId: idSchema,
  noteId: idSchema,
  credibility: v.picklist(credibilities),
  stance: v.picklist(stances),
  /** Where the person judges this article otherwise than its source. */
  reliability: v.optional(reliabilitySchema),
});
export type Evidence = v.InferOutput<typeof evidenceSchema>;

/** What events, relations and figures share: who said so, and whether a person stands by it. */
export const claimFields = {
  ...rowFields,
  evidence: v.array(evidenceSchema),
  origin: v.picklist(['user', 'suggested']),
  confirmed: v.boolean(),
  /** Of claims that contradict each other, the one that the person goes by. */
  preferred: v.optional(v.literal(true)),
  /** Derived, for the index: IndexedDB looks no deeper than arrays of keys. */
  evidenceNoteIds: v.array(idSchema),
};

/** The tables of claims. */
export const claimTables = ['events', 'relations', 'metrics'] as const;
export type ClaimTable = (typeof claimTables)[number];

export const amountSchema = v.strictObject({
  value: v.pipe(v.number(), v.finite()),
  /** ISO 4217 code. */
  currency: v.optional(v.pipe(v.string(), v.regex(/^[A-Z]{3}$/))),
  /** `%`, or what is counted, where it is not money. */
  unit: v.optional(v.string()),
});
export type Amount = v.InferOutput<typeof amountSchema>;
