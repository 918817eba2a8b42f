import { promisify } from 'node:util';
import zlib, { constants } from 'node:zlib';
import { AppError } from '#contract/appError.ts';
import { tooLarge } from './tooLarge.ts';

type Bytes = Buffer<ArrayBuffer>;
type Decode = (bytes: Bytes, maxOutputLength: number) => Promise<Bytes>;

const gunzip = promisify<Bytes, zlib.ZlibOptions, Bytes>(zlib.gunzip);
const inflate = promisify<Bytes, zlib.ZlibOptions, Bytes>(zlib.inflate);
const inflateRaw = promisify<Bytes, zlib.ZlibOptions, Bytes>(zlib.inflateRaw);
const brotli = promisify<Bytes, zlib.BrotliOptions, Bytes>(zlib.brotliDecompress);
const zstd = promisify<Bytes, zlib.ZstdOptions, Bytes>(zlib.zstdDecompress);

/** Servers forget the last bytes of a stream often enough that browsers take what is there, and so do we. */
const lenient = { finishFlush: constants.Z_SYNC_FLUSH };
const decodeGzip: Decode = (bytes, maxOutputLength) => gunzip(bytes, { maxOutputLength, ...lenient });

const decoders: Readonly<Record<string, Decode>> = {
  identity: async (bytes) => bytes,
  gzip: decodeGzip,
  'x-gzip': decodeGzip,
  deflate: (bytes, maxOutputLength) => {
    // The standard asks for a zlib header (RFC 1950), whose low nibble is 8; half of the servers leave it out.
    const decode = ((bytes[0] ?? 0) & 0x0f) === 8 ? inflate : inflateRaw;
    return decode(bytes, { maxOutputLength, ...lenient });
  },
  br: (bytes, maxOutputLength) => brotli(bytes, { maxOutputLength, finishFlush: constants.BROTLI_OPERATION_FLUSH }),
  zstd: (bytes, maxOutputLength) => zstd(bytes, { maxOutputLength, finishFlush: constants.ZSTD_e_flush }),
};
/** Nobody sends more than two honestly, and each more is one more bomb to unpack. */
const maxEncodings = 3;

/**
 * Undoes the encodings of a `Content-Encoding` header, the last applied first.
 * @throws AppError `too-large` where the decoded bytes are more than `maxBytes`; `unreachable` where they cannot be decoded.
 */
export async function decodeContent(bytes: Bytes, header: string | undefined, maxBytes: number): Promise<Bytes> {
  const encodings = (header ?? '').split(',').flatMap((name) => name.trim().toLowerCase() || []);
  if (encodings.length > maxEncodings) throw undecodable(header);
  let decoded = bytes;
  for (const encoding of encodings.reverse()) {
    const decode = Object.hasOwn(decoders, encoding) ? decoders[encoding] : undefined;
    if (!decode) throw undecodable(header);
    if (decoded.length > 0) decoded = await decode(decoded, maxBytes).catch((error) => fail(error, header, maxBytes));
  }
  return decoded;
}

function fail(error: unknown, header: string | undefined, maxBytes: number): never {
  if (error instanceof RangeError) throw tooLarge(maxBytes);
  throw undecodable(header, error);
}

function undecodable(header: string | undefined, cause?: unknown): AppError {
  return new AppError('unreachable', `The page came in a form that cannot be unpacked (${header}).`, { cause });
}
