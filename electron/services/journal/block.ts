import { promisify } from 'node:util';
import { crc32, deflateRaw, inflateRaw } from 'node:zlib';
import { AppError } from '#contract/appError.ts';
import { type Cipher, sealBytes } from './cipher.ts';

/** What can be said of a block without unpacking it. */
export interface BlockHead {
  /** Of the whole block, this head included, in bytes. */
  readonly length: number;
  /** Whether a row in it names a file of bytes. */
  readonly namesBytes: boolean;
  readonly isSealed: boolean;
  /** The lowest and the highest revision in it; 0 where it has no row. */
  readonly firstRev: number;
  readonly lastRev: number;
  /** CRC-32 of what follows the head; 0 where it is sealed, which tells every change by itself. */
  readonly checksum: number;
}

/** A snapshot is a chain of blocks, so that a damaged one costs no other. How long a head is, in bytes. */
export const headBytes = 45;
const gzipStart = Buffer.from([0x1f, 0x8b, 8, 4]);
const sealedStart = Buffer.from('VGS1', 'latin1');
/** Where a member's extra field begins, how long it is, and the name and length of ours in it. Source: RFC 1952, section 2.3.1. */
const extra = { at: 10, length: 33, name: 'VG', ours: 29 };
const trailerBytes = 8;

/** Beyond what anybody writes. */
const maxBlockBytes = 1024 * 1024 * 1024;

const deflate = promisify(deflateRaw);
const inflate = promisify(inflateRaw);
/** No block of ours unpacks to more: it holds 1 MB of rows, or one row. */
const unpackLimits = { maxOutputLength: 512 * 1024 * 1024 };

/**
 * Packs text into a block: a gzip member that tells its own length in its extra field, so that `zcat` reads a chain of them and Vigie can go from
 * one to the next without unpacking. A sealed block holds such a member.
 */
export async function packBlock(
  text: Buffer,
  about: Pick<BlockHead, 'namesBytes' | 'firstRev' | 'lastRev'>,
  cipher: Cipher | undefined,
): Promise<Buffer> {
  const packed = await deflate(text);
  const trailer = Buffer.alloc(trailerBytes);
  trailer.writeUInt32LE(crc32(text), 0);
  trailer.writeUInt32LE(text.length % 2 ** 32, 4);
  const length = headBytes + packed.length + trailerBytes;
  const checksum = crc32(trailer, crc32(packed));
  const member = Buffer.concat([writeHead({ ...about, isSealed: false, length, checksum }), packed, trailer]);
  if (!cipher) return member;
  const head = writeHead({ ...about, isSealed: true, length: headBytes + member.length + sealBytes, checksum: 0 });
  return Buffer.concat([head, cipher.seal(member, head)]);
}

/** The head of a block; `undefined` where none begins here. */
export function readBlockHead(bytes: Buffer): BlockHead | undefined {
  if (bytes.length < headBytes) return undefined;
  const start = bytes.subarray(0, 4);
  const isSealed = start.equals(sealedStart);
  if (!isSealed && !start.equals(gzipStart)) return undefined;
  const head = {
    isSealed,
    length: bytes.readUInt32LE(16),
    namesBytes: bytes[20] === 1,
    firstRev: bytes.readDoubleLE(21),
    lastRev: bytes.readDoubleLE(29),
    checksum: bytes.readUInt32LE(37),
  };
  const isPossible =
    writeHead(head).equals(bytes.subarray(0, headBytes)) &&
    head.length > headBytes &&
    head.length < maxBlockBytes &&
    Number.isSafeInteger(head.firstRev) &&
    Number.isSafeInteger(head.lastRev);
  return isPossible ? head : undefined;
}

/** The text of a block. @throws AppError `damaged-file` where it is damaged, `library-locked` where it is sealed and there is no `cipher`. */
export async function unpackBlock(block: Buffer, cipher: Cipher | undefined): Promise<Buffer> {
  const head = readBlockHead(block);
  if (!head) throw new AppError('damaged-file', 'No block begins here.');
  try {
    if (!head.isSealed) return await unpackMember(block);
    if (cipher) return await unpackMember(cipher.open(block.subarray(headBytes), block.subarray(0, headBytes)));
  } catch (cause) {
    throw new AppError('damaged-file', 'A block is damaged.', { cause });
  }
  throw new AppError('library-locked', 'The library is encrypted.');
}

async function unpackMember(member: Buffer): Promise<Buffer> {
  // Not every bit of packed text matters to what it unpacks to.
  if (crc32(member.subarray(headBytes)) !== readBlockHead(member)?.checksum) throw new Error('The checksum is wrong.');
  const end = member.length - trailerBytes;
  const text = await inflate(member.subarray(headBytes, end), unpackLimits);
  const isWhole = crc32(text) === member.readUInt32LE(end) && text.length === member.readUInt32LE(end + 4);
  if (!isWhole) throw new Error('The checksum or the length is wrong.');
  return text;
}

function writeHead({ length, namesBytes, isSealed, firstRev, lastRev, checksum }: BlockHead): Buffer {
  const head = Buffer.alloc(headBytes);
  (isSealed ? sealedStart : gzipStart).copy(head);
  // No time, no extra flags, an unknown system: the same rows give the same bytes.
  head[9] = 255;
  head.writeUInt16LE(extra.length, extra.at);
  head.write(extra.name, extra.at + 2, 'latin1');
  head.writeUInt16LE(extra.ours, extra.at + 4);
  head.writeUInt32LE(length, 16);
  head[20] = namesBytes ? 1 : 0;
  head.writeDoubleLE(firstRev, 21);
  head.writeDoubleLE(lastRev, 29);
  head.writeUInt32LE(checksum, 37);
  // A head is trusted before its block is read, in what may be deleted too.
  head.writeUInt32LE(crc32(head.subarray(0, 41)), 41);
  return head;
}

/** Where the next block may begin at or after `from`; -1 where none does. */
export function findBlock(bytes: Buffer, from: number): number {
  const starts = [bytes.indexOf(gzipStart, from), bytes.indexOf(sealedStart, from)].filter((at) => at >= 0);
  return starts.length === 0 ? -1 : Math.min(...starts);
}
