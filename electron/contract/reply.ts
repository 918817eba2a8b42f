import * as v from 'valibot';
import { appErrorCodeSchema } from './appError.ts';

/** What travels back over either transport; a thrown error would lose its code on the way. */
export const replySchema = v.variant('ok', [
  v.object({ ok: v.literal(true), value: v.optional(v.unknown()) }),
  v.object({
    ok: v.literal(false),
    code: appErrorCodeSchema,
    message: v.string(),
    retryAfterMs: v.optional(v.number()),
  }),
]);
export type Reply = v.InferOutput<typeof replySchema>;
