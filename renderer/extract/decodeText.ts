import { analyse } from 'chardet';
import { markedEncoding, wideEncoding } from './unicodeSigns.ts';

/** Where a page's declaration of its encoding must stand; twice what the standard asks for. In bytes. */
const declarationLength = 2048;
const declaration = /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w-]+)|<\?xml[^>]{0,100}encoding\s*=\s*["']([\w-]+)/i;
/** Enough for letter statistics, and quick on a page of 20 MB. In bytes. */
const sampleLength = 64 * 1024;
/** What the statistics say of a few accents in a Latin text is less, and a guess. Of 100. */
const leastConfidence = 30;
/** A text cut through a character or two is still in its encoding; one in another is full of what cannot be read. */
const mostUnreadable = 0.05;

/** Text with the label of the encoding that it was in. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: string;
}

/**
 * Decodes a file that came without headers: by its byte order mark, as UTF-8 where it is valid, by its declaration where that can be true, by its
 * letters, else as Windows-1252, which any bytes are. Source: Encoding Standard; HTML Standard, 13.2.3.2.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const sure = markedEncoding(bytes) ?? wideEncoding(bytes);
  if (sure) return decode(bytes, sure);
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, declarationLength));
  const [, meta, xml] = declaration.exec(head) ?? [];
  const declared = knownEncoding(meta ?? xml);
  // The one encoding that always passes for UTF-8.
  if (declared === 'iso-2022-jp') return decode(bytes, declared);
  const valid = attempt(bytes);
  // A page saved by a browser is UTF-8 whatever it still declares; other encodings are hardly ever valid UTF-8 by chance.
  if (valid !== undefined) return { text: valid, encoding: 'utf-8' };
  const encoding = [declared, 'utf-8', byLetters(bytes)].find((label) => label && isReadable(bytes, label));
  return decode(bytes, encoding ?? 'windows-1252');
}

/** Whether most of what is not ASCII means something in an encoding. */
function isReadable(bytes: Uint8Array, encoding: string): boolean {
  const { text } = decode(sampleOf(bytes), encoding);
  const foreign = text.match(/[^\0-\x7f]/g)?.length ?? 0;
  return (text.match(/\ufffd/g)?.length ?? 0) <= foreign * mostUnreadable;
}

function byLetters(bytes: Uint8Array): string | undefined {
  const guesses = analyse(sampleOf(bytes)).filter(({ confidence }) => confidence >= leastConfidence);
  return guesses.map(({ name }) => knownEncoding(name)).find((name) => name !== undefined);
}

/** From the first byte that is not ASCII on: a long head of markup tells nothing and would dilute what follows. */
function sampleOf(bytes: Uint8Array): Uint8Array {
  const start = Math.max(
    0,
    bytes.findIndex((byte) => byte > 0x7f),
  );
  return bytes.subarray(start, start + sampleLength);
}

function knownEncoding(label: string | undefined): string | undefined {
  try {
    return label && new TextDecoder(label).encoding;
  } catch {
    return undefined;
  }
}

function attempt(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function decode(bytes: Uint8Array, encoding: string): DecodedText {
  return { text: new TextDecoder(encoding).decode(bytes), encoding };
}
