/** What a property list holds, as far as web archives have it. */
export type PlistValue = string | Uint8Array<ArrayBuffer> | readonly PlistValue[] | PlistDictionary | undefined;
export interface PlistDictionary {
  readonly [key: string]: PlistValue;
}

const trailerLength = 32;
const maxDepth = 20;
/** Objects that are read, with those that several places name counted for each. */
const maxObjects = 200_000;

/** Markers: the upper half of an object's first byte. */
const kinds = { data: 0x4, ascii: 0x5, utf16: 0x6, array: 0xa, dictionary: 0xd } as const;

/**
 * Reads a binary property list; numbers, dates and the like are left out. Source: Apple CFBinaryPList.c (bplist00).
 * @throws RangeError where it is damaged.
 */
export function readBinaryPlist(bytes: Uint8Array<ArrayBuffer>): PlistValue {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const trailer = bytes.length - trailerLength;
  const offsetSize = view.getUint8(trailer + 6);
  const referenceSize = view.getUint8(trailer + 7);
  const top = unsigned(trailer + 16, 8);
  const offsets = unsigned(trailer + 24, 8);
  let left = maxObjects;
  return object(top, 0);

  function unsigned(at: number, size: number): number {
    let value = 0;
    for (let index = 0; index < size; index += 1) value = value * 256 + view.getUint8(at + index);
    return value;
  }

  function object(reference: number, depth: number): PlistValue {
    left -= 1;
    if (depth > maxDepth || left < 0) throw new RangeError('The property list is nested without end.');
    const at = unsigned(offsets + reference * offsetSize, offsetSize);
    const marker = view.getUint8(at);
    const kind = marker >> 4;
    const { count, start } = countAt(at, marker & 0x0f);
    switch (kind) {
      case kinds.data:
        return piece(start, count).slice();
      case kinds.ascii:
        return new TextDecoder('latin1').decode(piece(start, count));
      case kinds.utf16:
        return new TextDecoder('utf-16be').decode(piece(start, count * 2));
      case kinds.array:
        return references(start, count).map((one) => object(one, depth + 1));
      case kinds.dictionary: {
        const keys = references(start, count).map((one) => object(one, depth + 1));
        const values = references(start + count * referenceSize, count).map((one) => object(one, depth + 1));
        return Object.fromEntries(keys.map((key, index) => [String(key), values[index]]));
      }
      default:
        return undefined;
    }
  }

  /** A count of 15 says that a number follows, which is the count. */
  function countAt(at: number, nibble: number): { readonly count: number; readonly start: number } {
    if (nibble !== 0x0f) return { count: nibble, start: at + 1 };
    const size = 2 ** (view.getUint8(at + 1) & 0x0f);
    return { count: unsigned(at + 2, size), start: at + 2 + size };
  }

  function piece(start: number, length: number): Uint8Array<ArrayBuffer> {
    if (start + length > bytes.length) throw new RangeError('The property list is cut short.');
    return bytes.subarray(start, start + length);
  }

  function references(start: number, count: number): number[] {
    if (start + count * referenceSize > bytes.length) throw new RangeError('The property list is cut short.');
    return Array.from({ length: count }, (_, index) => unsigned(start + index * referenceSize, referenceSize));
  }
}
