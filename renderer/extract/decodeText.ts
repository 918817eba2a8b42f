const byteOrderMarks: readonly (readonly [label: string, bytes: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];
/** Where a page's declaration of its encoding must stand; twice what the standard asks for. In bytes. */
const declarationLength = 2048;
const declaration = /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w-]+)|<\?xml[^>]{0,100}encoding\s*=\s*["']([\w-]+)/i;

/** Text with the label of the encoding that it was in. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: string;
}

/**
 * Decodes a file that came without headers: by its byte order mark, its declaration, as UTF-8 where it is valid, else as Windows-1252, which
 * any bytes are. Source: Encoding Standard; HTML Standard, 13.2.3.2.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const marked = byteOrderMarks.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte));
  if (marked) return decode(bytes, marked[0]);
  const wide = wideEncoding(bytes);
  if (wide) return decode(bytes, wide);
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, declarationLength));
  const [, meta, xml] = declaration.exec(head) ?? [];
  const declared = knownEncoding(meta ?? xml);
  // The one encoding that always passes for UTF-8.
  if (declared === 'iso-2022-jp') return decode(bytes, declared);
  const valid = attempt(bytes, 'utf-8');
  // A page saved by a browser is UTF-8 whatever it still declares; other encodings are hardly ever valid UTF-8 by chance.
  return valid === undefined ? decode(bytes, declared ?? 'windows-1252') : { text: valid, encoding: 'utf-8' };
}

/** Whether bytes are no text: too many are control characters, and the encoding is none that has them. */
export function isBinary(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, declarationLength);
  const controls = head.filter((byte) => byte < 9 || (byte > 13 && byte < 32 && byte !== 27)).length;
  const isMarked = byteOrderMarks.some(([, mark]) => mark.every((byte, at) => bytes[at] === byte));
  return controls > 8 && controls > head.length / 12 && !isMarked && wideEncoding(bytes) === undefined;
}

/** UTF-16 without its mark: nearly every other byte of Latin text and markup is zero. */
function wideEncoding(bytes: Uint8Array): string | undefined {
  const head = bytes.subarray(0, 512);
  const zeros = [0, 0];
  head.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  const enough = head.length * 0.35;
  if (odd > enough && even < odd / 10) return 'utf-16le';
  return even > enough && odd < even / 10 ? 'utf-16be' : undefined;
}

function knownEncoding(label: string | undefined): string | undefined {
  try {
    return label && new TextDecoder(label).encoding;
  } catch {
    return undefined;
  }
}

function attempt(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function decode(bytes: Uint8Array, encoding: string): DecodedText {
  return { text: new TextDecoder(encoding).decode(bytes), encoding };
}
