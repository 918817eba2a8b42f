import { isUtf8 } from 'node:buffer';
import { analyse } from 'chardet';
import { declaredEncoding } from './declaredEncoding.ts';
import { knownEncoding } from './knownEncoding.ts';

const byteOrderMarks: readonly (readonly [readonly number[], string])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xfe, 0xff], 'utf-16be'],
  [[0xff, 0xfe], 'utf-16le'],
];
/** Enough for letter statistics, and quick on a page of 20 MB. */
const sampleBytes = 64 * 1024;

/**
 * Finds the encoding of a text: byte order mark, then the server's word, then the markup's, then UTF-8 where the bytes
 * are valid in it, then letter statistics.
 */
export function detectEncoding(bytes: Uint8Array, served: string | undefined, markup: boolean): string {
  return (
    encodingOfMark(bytes) ??
    knownEncoding(served) ??
    (markup ? declaredEncoding(bytes) : undefined) ??
    (isUtf8(bytes) ? 'utf-8' : encodingByStatistics(bytes))
  );
}

function encodingOfMark(bytes: Uint8Array): string | undefined {
  return byteOrderMarks.find(([mark]) => mark.every((byte, index) => bytes[index] === byte))?.[1];
}

function encodingByStatistics(bytes: Uint8Array): string {
  // A long head in plain ASCII tells nothing and would dilute what follows.
  const start = bytes.findIndex((byte) => byte > 0x7f);
  const guesses = analyse(bytes.subarray(start, start + sampleBytes));
  return guesses.map(({ name }) => knownEncoding(name)).find((name) => name !== undefined) ?? 'windows-1252';
}
