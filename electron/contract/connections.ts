import * as v from 'valibot';
import { method } from './method.ts';

/** Every kind of connection that Vigie makes or takes, beyond the one between its own window and its own server. */
export const connectionKinds = ['pages', 'again', 'pictures', 'feeds', 'clipper', 'outside', 'runtime'] as const;
const connectionKindSchema = v.picklist(connectionKinds);
export type ConnectionKind = v.InferOutput<typeof connectionKindSchema>;

const connectionSchema = v.strictObject({
  kind: connectionKindSchema,
  isOn: v.boolean(),
  /** How many were made since Vigie was started, and the last of them. */
  made: v.number(),
  lastHost: v.optional(v.string()),
  lastAt: v.optional(v.string()),
});
/** One kind of connection: whether it may be made, and how often it was. */
export type Connection = v.InferOutput<typeof connectionSchema>;

const addressSchema = v.pipe(v.string(), v.maxLength(8192));

/** What the page asks of the connections. */
export const connectionMethods = {
  listConnections: method(v.strictObject({}), v.array(connectionSchema)),
  /** Lets connections of a kind be made, or no longer; the machine keeps it, whatever becomes of the page. */
  switchConnection: method(
    v.strictObject({ kind: connectionKindSchema, isOn: v.boolean() }),
    v.array(connectionSchema),
  ),
  /** Asks for leave to open a web or mail address outside of Vigie, which the page or the window then does. */
  leaveFor: method(v.strictObject({ url: addressSchema }), v.void()),
};
