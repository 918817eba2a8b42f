import { randomBytes } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import * as v from 'valibot';

const hostStateSchema = v.object({
  /** The secret that opens the app; it outlives a restart, so that an open tab goes on working. */
  token: v.pipe(v.string(), v.regex(/^[\w-]{43}$/)),
  /** Where a local server with this token listens or last listened. */
  port: v.optional(v.number()),
});
export type HostState = v.InferOutput<typeof hostStateSchema>;

const ownerOnly = { mode: 0o600 };

/** Reads what an earlier start left behind; `undefined` where there is nothing usable. */
export async function getHostState(dataFolder: string): Promise<HostState | undefined> {
  try {
    const parsed = v.safeParse(hostStateSchema, JSON.parse(await readFile(stateFile(dataFolder), 'utf8')));
    return parsed.success ? parsed.output : undefined;
  } catch {
    return undefined;
  }
}

/** Reads the state or, at the first start, makes one with a new token. */
export async function ensureHostState(dataFolder: string): Promise<HostState> {
  await mkdir(dataFolder, { recursive: true, mode: 0o700 });
  const known = await getHostState(dataFolder);
  if (known) return known;
  const state: HostState = { token: randomBytes(32).toString('base64url') };
  await saveHostState(dataFolder, state);
  return state;
}

/** Writes the state so that only its owner can read it, and never half of it. */
export async function saveHostState(dataFolder: string, state: HostState): Promise<void> {
  const draft = `${stateFile(dataFolder)}.${randomBytes(6).toString('hex')}`;
  await writeFile(draft, JSON.stringify(state), ownerOnly);
  await rename(draft, stateFile(dataFolder));
}

function stateFile(dataFolder: string): string {
  return path.join(dataFolder, 'local-host.json');
}
