import { copyFile, mkdir, rename, rm, truncate, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { layout } from './layout.ts';
import type { RowFile } from './rowFile.ts';

/** Keeps the end of a segment that was cut off, and cuts it off there; a segment of which nothing is left goes. */
export async function cutTornLine(folder: string, file: RowFile, torn: Buffer): Promise<void> {
  await mkdir(layout.damaged(folder), { recursive: true, mode: 0o700 });
  await writeFile(path.join(layout.damaged(folder), stampedName(file.path, 'torn')), torn, { mode: 0o600 });
  if (file.size === 0) await rm(file.path);
  else await truncate(file.path, file.size);
}

/** Moves a damaged file out of the way, where a person can still look at it. */
export async function setAside(folder: string, file: string): Promise<void> {
  await mkdir(layout.damaged(folder), { recursive: true, mode: 0o700 });
  await rename(file, path.join(layout.damaged(folder), stampedName(file, 'damaged')));
}

/** Keeps a copy of a damaged file that is about to be written anew. */
export async function copyAside(folder: string, file: string): Promise<void> {
  await mkdir(layout.damaged(folder), { recursive: true, mode: 0o700 });
  await copyFile(file, path.join(layout.damaged(folder), stampedName(file, 'damaged')));
}

function stampedName(file: string, what: string): string {
  return `${new Date().toISOString().replaceAll(':', '-')}-${what}-${path.basename(file)}`;
}
