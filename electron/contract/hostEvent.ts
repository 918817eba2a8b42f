import * as v from 'valibot';
import { commandIdSchema } from './commands.ts';

/** What the machine tells the page without being asked. */
export const hostEventSchema = v.variant('type', [
  /** A choice in the native menu. */
  v.strictObject({ type: v.literal('command'), id: commandIdSchema }),
  /** A deep link `vigie://clip?url=…`. */
  v.strictObject({ type: v.literal('clip-url'), url: v.string() }),
]);
export type HostEvent = v.InferOutput<typeof hostEventSchema>;
