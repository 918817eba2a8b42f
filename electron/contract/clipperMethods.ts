import * as v from 'valibot';
import { deliverySchema, lookupAnswerSchema, lookupSchema } from './clipper.ts';
import { method } from './method.ts';

const idSchema = v.pipe(v.string(), v.uuid());

/** What the browser extension wants of the page. */
const clipperTaskSchema = v.variant('type', [
  v.strictObject({ type: v.literal('delivery'), delivery: deliverySchema }),
  v.strictObject({ type: v.literal('question'), id: idSchema, question: lookupSchema }),
]);
export type ClipperTask = v.InferOutput<typeof clipperTaskSchema>;

const clipperRequestSchema = v.strictObject({
  /** The same for every window of one library. */
  client: idSchema,
  /** The delivery that is being saved at this moment. */
  workingOn: v.optional(idSchema),
});
export type ClipperRequest = v.InferOutput<typeof clipperRequestSchema>;

const finishedDeliverySchema = v.strictObject({
  id: idSchema,
  /** `unusable`: nothing can be made of it; its file is set aside. */
  outcome: v.picklist(['saved', 'unusable']),
});
export type FinishedDelivery = v.InferOutput<typeof finishedDeliverySchema>;

const clipperAnswerSchema = v.strictObject({ id: idSchema, answer: lookupAnswerSchema });
export type ClipperAnswer = v.InferOutput<typeof clipperAnswerSchema>;

const pairingSchema = v.strictObject({ id: idSchema, browser: v.string(), pairedAt: v.string() });

const clipperStateSchema = v.strictObject({
  /** Absent where every port is taken by other programs. */
  port: v.optional(v.number()),
  /** Whether the person switched it off. */
  isOff: v.optional(v.boolean()),
  /** The code that a browser pairs with now. */
  code: v.optional(v.strictObject({ digits: v.string(), expiresAt: v.string() })),
  pairings: v.array(pairingSchema),
});
export type ClipperState = v.InferOutput<typeof clipperStateSchema>;

/** What the page asks of the clip endpoint. */
export const clipperMethods = {
  /** Waits for a clip of the extension's, or a question; `undefined` after a while, ask again. */
  nextClipperTask: method(clipperRequestSchema, v.optional(clipperTaskSchema)),
  /** Says that a delivery is in the library for good. */
  finishDelivery: method(finishedDeliverySchema, v.void()),
  answerClipperQuestion: method(clipperAnswerSchema, v.void()),
  clipperState: method(v.strictObject({}), clipperStateSchema),
  /** Shows a new code, good for one browser and a few minutes. */
  showPairingCode: method(v.strictObject({}), clipperStateSchema),
  hidePairingCode: method(v.strictObject({}), clipperStateSchema),
  removePairing: method(v.strictObject({ id: idSchema }), clipperStateSchema),
};
