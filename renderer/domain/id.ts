import { v7 } from 'uuid';
import * as v from 'valibot';

/** Makes a UUIDv7: unique without a server, and rising with time, so that ids sort by creation. Source: RFC 9562, section 5.7. */
export function newId(): string {
  return v7();
}

/** Makes an id as it would have been made at an instant (in milliseconds since 1970), for what was written in another program then; `order` tells those of one instant apart. */
export function newIdAt(instantMs: number, order: number): string {
  return v7({ msecs: Math.max(0, Math.floor(instantMs)), seq: order });
}

/** The least id that can have been made at an instant or later (in milliseconds since 1970): ids sort by the time that they begin with. */
export function leastIdAt(instantMs: number): string {
  const hex = Math.max(0, Math.floor(instantMs)).toString(16).padStart(12, '0');
  return `${hex.slice(0, 8)}-${hex.slice(8)}`;
}

export const idSchema = v.pipe(v.string(), v.uuid());
