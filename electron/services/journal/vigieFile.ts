import { mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import * as v from 'valibot';
import { AppError } from '#contract/appError.ts';
import type { Disk } from './disk.ts';
import { writeWhole } from './durable.ts';
import { systemCode } from './fileFailure.ts';
import { formatVersion, refuseNewer } from './headers.ts';
import { layout } from './layout.ts';

const uuid = v.pipe(v.string(), v.uuid());
const base64 = v.pipe(v.string(), v.base64());

/** How the key of an encrypted library is kept: wrapped with a key that is made of the passphrase. */
const encryptionSchema = v.object({
  kdf: v.literal('PBKDF2-SHA-256'),
  iterations: v.pipe(v.number(), v.safeInteger(), v.minValue(100_000), v.maxValue(10_000_000)),
  salt: base64,
  /** AES-256-GCM: 12 bytes of nonce, the key, 16 bytes of tag. */
  wrappedKey: base64,
});
export type Encryption = v.InferOutput<typeof encryptionSchema>;

const vigieFileSchema = v.object({
  format: v.literal('vigie-library'),
  version: v.literal(formatVersion),
  libraryId: uuid,
  /** The profile that goes on with the library. */
  instance: uuid,
  createdAt: v.string(),
  /** Since when the profile is that one. */
  takenAt: v.string(),
  encryption: v.optional(encryptionSchema),
  /** Files are still to be sealed, or opened, after encryption was begun or ended. */
  converting: v.optional(v.picklist(['sealing', 'opening'])),
});
export type VigieFile = v.InferOutput<typeof vigieFileSchema>;

/** What `vigie.json` says, or its copy; `undefined` where neither is there. `damaged` where neither can be read. @throws AppError `newer-format` */
export async function readVigieFile(folder: string): Promise<VigieFile | 'damaged' | undefined> {
  const first = await readOne(layout.identity(folder));
  if (first !== undefined && first !== 'damaged') return first;
  return (await readOne(layout.identityCopy(folder))) ?? first;
}

async function readOne(file: string): Promise<VigieFile | 'damaged' | undefined> {
  const text = await readText(file);
  if (text === undefined) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    refuseNewer(value);
    const parsed = v.safeParse(vigieFileSchema, value);
    return parsed.success ? parsed.output : 'damaged';
  } catch (error) {
    if (error instanceof AppError) throw error;
    return 'damaged';
  }
}

async function readText(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    const code = systemCode(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    throw error;
  }
}

/** Writes `vigie.json` and its copy. @throws errors of the file system. */
export async function saveVigieFile(disk: Disk, folder: string, content: VigieFile): Promise<void> {
  const text = `${JSON.stringify(content, undefined, 2)}\n`;
  await mkdir(path.dirname(layout.identityCopy(folder)), { recursive: true, mode: 0o700 });
  await writeWhole(disk, layout.identity(folder), text);
  await writeWhole(disk, layout.identityCopy(folder), text);
}
