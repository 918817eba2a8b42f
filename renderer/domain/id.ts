import { v7 } from 'uuid';
import * as v from 'valibot';

/** Makes a UUIDv7: unique without a server, and rising with time, so that ids sort by creation. Source: RFC 9562, section 5.7. */
export function newId(): string {
  return v7();
}

export const idSchema = v.pipe(v.string(), v.uuid());
