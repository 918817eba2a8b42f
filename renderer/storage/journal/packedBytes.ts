import { sha256Of } from '#storage/sha256.ts';

/** Bytes as they are kept on the disk. */
export interface PackedBytes {
  readonly sha256: string;
  readonly compression: 'gzip' | 'none';
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/**
 * The bytes as a row keeps them: the disk has each once, packed as the first row that named it had it. `undefined` where they are not the bytes that were
 * captured, by their SHA-256.
 */
export async function bytesFor(
  row: Readonly<Record<string, unknown>>,
  { sha256, bytes, compression }: PackedBytes,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const unpacked = compression === 'none' ? bytes : await unpack(bytes);
  if (!unpacked || (await sha256Of(unpacked)) !== sha256) return undefined;
  if (row.compression !== 'gzip') return unpacked;
  return compression === 'gzip' ? bytes : through(unpacked, new CompressionStream('gzip'));
}

async function unpack(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer> | undefined> {
  try {
    return await through(bytes, new DecompressionStream('gzip'));
  } catch {
    // What cannot be unpacked is not what was packed.
    return undefined;
  }
}

async function through(
  bytes: Uint8Array<ArrayBuffer>,
  transform: GenericTransformStream,
): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await new Response(new Blob([bytes]).stream().pipeThrough(transform)).arrayBuffer());
}
