import { readFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import * as v from 'valibot';
import { type ConnectionKind, connectionKinds } from '#contract/connections.ts';
import { writeDurably } from '#services/clipEndpoint/durableFile.ts';

const switchFileSchema = v.object({ off: v.array(v.string()) });
const fileName = 'connections.json';

/** The kinds of connection that are switched off in a data folder: none where nobody ever switched one, and all where the file cannot be read. */
export function readSwitchedOff(dataFolder: string): ReadonlySet<ConnectionKind> {
  try {
    const { off } = v.parse(switchFileSchema, JSON.parse(readFileSync(path.join(dataFolder, fileName), 'utf8')));
    return new Set(connectionKinds.filter((kind) => off.includes(kind)));
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    // Somebody wanted something to be off: a damaged file must not switch it on again.
    return new Set(isMissing ? [] : connectionKinds);
  }
}

/** Keeps which kinds are switched off, for their owner alone to read. */
export async function saveSwitchedOff(dataFolder: string, off: ReadonlySet<ConnectionKind>): Promise<void> {
  await mkdir(dataFolder, { recursive: true, mode: 0o700 });
  await writeDurably(path.join(dataFolder, fileName), JSON.stringify({ off: [...off] }));
}
