import { hexOf } from './hex.ts';

/** Half of a SHA-256: enough to tell some hundred thousand notes apart, in hexadecimal. In characters. */
const length = 32;

/** A short name for some text, the same for the same text and no other. */
export async function digestOf(...parts: readonly string[]): Promise<string> {
  const bytes = new TextEncoder().encode(parts.join('\u0000'));
  return hexOf(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))).slice(0, length);
}
