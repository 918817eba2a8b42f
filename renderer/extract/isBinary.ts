import { markedEncoding, wideEncoding } from './unicodeSigns.ts';

/** As much as a program looks at to tell text from other bytes. */
const headLength = 2048;

/** Whether bytes are no text: too many are control characters, and the encoding is none that has them. */
export function isBinary(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, headLength);
  const controls = head.filter((byte) => byte < 9 || (byte > 13 && byte < 32 && byte !== 27)).length;
  const isUnicode = markedEncoding(bytes) !== undefined || wideEncoding(bytes) !== undefined;
  return controls > 8 && controls > head.length / 12 && !isUnicode;
}
