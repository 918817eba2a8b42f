import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, rename, rm, stat, utimes } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { AppError } from '#contract/appError.ts';
import { type Disk, withFile } from './disk.ts';
import { syncFolder } from './durable.ts';
import { unlessAbsent } from './fileFailure.ts';
import { layout } from './layout.ts';

type Compression = 'gzip' | 'none';

/** A piece of a file of bytes on its way in. */
export interface IncomingPiece {
  /** Of the unpacked bytes; checked by the contract to be 64 hexadecimal digits. */
  readonly sha256: string;
  readonly compression: Compression;
  /** In bytes. */
  readonly offset: number;
  readonly bytes: Buffer;
  readonly isLast: boolean;
}
/** A file of bytes as it is stored. */
export interface StoredBytes {
  readonly path: string;
  readonly compression: Compression;
  readonly isSealed: boolean;
  /** In bytes. */
  readonly size: number;
}

const endings = ['', '.gz', '.sealed', '.gz.sealed'] as const;

/** Where a file of bytes belongs. */
function bytesPath(folder: string, sha256: string, compression: Compression, isSealed: boolean): string {
  const name = `${sha256}${compression === 'gzip' ? '.gz' : ''}${isSealed ? '.sealed' : ''}`;
  return path.join(layout.bytes(folder), sha256.slice(0, 2), name);
}

/** The file that holds these bytes, in whichever form it is there. @throws errors of the file system. */
export async function findBytes(folder: string, sha256: string): Promise<StoredBytes | undefined> {
  for (const ending of endings) {
    const file = path.join(layout.bytes(folder), sha256.slice(0, 2), `${sha256}${ending}`);
    const found = await unlessAbsent(stat(file));
    if (!found?.isFile()) continue;
    const compression = ending.startsWith('.gz') ? 'gzip' : 'none';
    return { path: file, compression, isSealed: ending.endsWith('.sealed'), size: found.size };
  }
  return undefined;
}

/**
 * Writes a piece under a temporary name; after the last one the whole is synced, held against its hash and given its name.
 * @throws AppError `invalid-input` where the piece does not follow the one before, `damaged-file` where the hash is another one; errors of the
 * file system.
 */
export async function savePiece(
  folder: string,
  piece: IncomingPiece,
  { disk, seal }: { readonly disk: Disk; readonly seal: SealFile | undefined },
): Promise<void> {
  const { sha256, compression, offset, bytes, isLast } = piece;
  const part = path.join(layout.incoming(folder), `${sha256}.${compression}`);
  await mkdir(layout.incoming(folder), { recursive: true, mode: 0o700 });
  const isBegun = offset === 0 || (await unlessAbsent(stat(part))) !== undefined;
  if (!isBegun) throw new AppError('invalid-input', 'The pieces before this one are not here.');
  await withFile(part, offset === 0 ? 'w' : 'r+', async (handle) => {
    const { size } = await handle.stat();
    if (size !== offset) throw new AppError('invalid-input', `The piece begins at ${offset} and not at ${size}.`);
    try {
      await disk.write(handle, bytes, offset);
      if (isLast) await handle.sync();
    } catch (error) {
      await handle.truncate(offset).catch(() => undefined);
      throw error;
    }
  });
  if (!isLast) return;
  if ((await hashOfFile(part, compression).catch(() => '')) !== sha256) {
    await rm(part, { force: true });
    throw new AppError('damaged-file', `The bytes are not those of ${sha256}.`);
  }
  await keep(folder, part, piece, seal);
}

/** Writes a file sealed under another name. */
export type SealFile = (from: string, to: string) => Promise<void>;

async function keep(
  folder: string,
  part: string,
  { sha256, compression }: IncomingPiece,
  seal: SealFile | undefined,
): Promise<void> {
  const file = bytesPath(folder, sha256, compression, seal !== undefined);
  const isNewFolder = (await mkdir(path.dirname(file), { recursive: true, mode: 0o700 })) !== undefined;
  if (seal) {
    await seal(part, `${part}.sealed`);
    await rename(`${part}.sealed`, file);
    await rm(part, { force: true });
  } else {
    await rename(part, file);
  }
  await syncFolder(path.dirname(file));
  if (isNewFolder) await syncFolder(layout.bytes(folder));
}

/** The SHA-256 of a file's bytes, unpacked where they are packed. @throws errors of the file system and of zlib. */
async function hashOfFile(file: string, compression: Compression): Promise<string> {
  const hash = createHash('sha256');
  const source = createReadStream(file);
  if (compression === 'gzip') await pipeline(source, createGunzip(), hash);
  else await pipeline(source, hash);
  return hash.digest('hex');
}

/** Which of these files are not there; those that are count as new from now on, so that they are not collected meanwhile. */
export async function missingBytes(folder: string, hashes: readonly string[]): Promise<string[]> {
  const missing: string[] = [];
  const now = new Date();
  for (const sha256 of hashes) {
    const found = await findBytes(folder, sha256);
    if (found) await utimes(found.path, now, now);
    else missing.push(sha256);
  }
  return missing;
}
