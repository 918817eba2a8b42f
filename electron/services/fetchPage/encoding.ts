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
/** A page cut through a character or two is still in its encoding; one in another is full of what cannot be read. */
const mostUnreadable = 0.05;

/**
 * Finds the encoding of a text: byte order mark, then the server's word, then the markup's, where they can be true, then UTF-8 where the bytes
 * are valid in it, then letter statistics.
 */
export function detectEncoding(bytes: Uint8Array, served: string | undefined, markup: boolean): string {
  const sure = encodingOfMark(bytes) ?? wideEncoding(bytes);
  if (sure) return sure;
  const claimed = [knownEncoding(served), markup ? declaredEncoding(bytes) : undefined];
  const believed = claimed.find((encoding) => encoding && isReadable(bytes, encoding));
  // Many servers say Latin-1 of whatever they send; but letters that happen to be valid UTF-8 are UTF-8.
  if (believed && believed !== 'windows-1252') return believed;
  return isUtf8(bytes) ? 'utf-8' : (believed ?? encodingByStatistics(bytes));
}

function encodingOfMark(bytes: Uint8Array): string | undefined {
  return byteOrderMarks.find(([mark]) => mark.every((byte, index) => bytes[index] === byte))?.[1];
}

/** UTF-16 without its mark: nearly every other byte of Latin text and markup is zero. */
function wideEncoding(bytes: Uint8Array): string | undefined {
  const head = bytes.subarray(0, 512);
  const zeros = [0, 1].map((side) => head.filter((byte, index) => index % 2 === side && byte === 0).length);
  const [even = 0, odd = 0] = zeros;
  const enough = head.length * 0.35;
  if (odd > enough && even < odd / 10) return 'utf-16le';
  return even > enough && odd < even / 10 ? 'utf-16be' : undefined;
}

/** Whether most of what is not ASCII means something in an encoding. */
function isReadable(bytes: Uint8Array, encoding: string): boolean {
  const text = new TextDecoder(encoding).decode(sampleOf(bytes));
  const foreign = text.match(/[^\0-\x7f]/g)?.length ?? 0;
  return (text.match(/\ufffd/g)?.length ?? 0) <= foreign * mostUnreadable;
}

function encodingByStatistics(bytes: Uint8Array): string {
  const guesses = analyse(sampleOf(bytes));
  return guesses.map(({ name }) => knownEncoding(name)).find((name) => name !== undefined) ?? 'windows-1252';
}

/** From the first byte that is not ASCII on: a long head of markup tells nothing and would dilute what follows. */
function sampleOf(bytes: Uint8Array): Uint8Array {
  const start = Math.max(
    0,
    bytes.findIndex((byte) => byte > 0x7f),
  );
  return bytes.subarray(start, start + sampleBytes);
}
