import { randomUUID } from 'node:crypto';
import { link, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import os from 'node:os';
import * as v from 'valibot';
import { AppError } from '#contract/appError.ts';
import { systemCode } from './fileFailure.ts';

const holderSchema = v.object({
  pid: v.pipe(v.number(), v.integer(), v.minValue(1)),
  host: v.string(),
  token: v.string(),
  startedAt: v.string(),
});
type Holder = v.InferOutput<typeof holderSchema>;

/** That this process, and no other, writes in a folder. */
export interface FolderLock {
  /** @throws AppError `folder-in-use` where another process has taken the lock over. */
  check(): Promise<void>;
  release(): Promise<void>;
}

/** How often the holder shows that it is alive, by the time of the file. In milliseconds. */
const beatMs = 10_000;
/** After so long a silence a holder counts as gone, where its process cannot be looked up. In milliseconds. */
const staleMs = 60_000;

/** The locks that this process holds: another one with its number is of an earlier process, or in a folder that went away and came back. */
const held = new Set<string>();

/** The holders that were seen, and since when without a beat, by the file's path and this process's own clock, which never jumps. */
const seen = new Map<string, { readonly sign: string; readonly sinceMs: number }>();

/**
 * Takes the lock of a folder. That of a process of this machine that has ended is taken over at once, that of another machine after a minute
 * without a sign of life.
 * @throws AppError `folder-in-use`; errors of the file system.
 */
export async function takeLock(file: string): Promise<FolderLock> {
  const own: Holder = {
    pid: process.pid,
    host: os.hostname(),
    token: randomUUID(),
    startedAt: new Date().toISOString(),
  };
  const obtain = async () => {
    const draft = `${file}.${own.token}.draft`;
    await writeFile(draft, JSON.stringify(own), { flag: 'wx', mode: 0o600 });
    try {
      if (await create(draft, file)) return;
      const holder = await readHolder(file);
      if (!(await isGone(file, holder))) throw inUse(holder);
      await rename(draft, file);
    } finally {
      await rm(draft, { force: true });
    }
  };
  await obtain();
  held.add(own.token);
  const check = async () => {
    // Somebody has tidied up the folder, or deleted it, which shows here.
    if (!(await readHolder(file))) await obtain();
    const holder = await readHolder(file);
    if (holder?.token !== own.token) throw inUse(holder);
  };
  // Two that took over the same lock in the same instant: the later one has it.
  await check().catch((error: unknown) => {
    held.delete(own.token);
    throw error;
  });
  const beat = setInterval(() => {
    const now = new Date();
    // Where the folder has gone, the next append says so.
    check()
      .then(() => utimes(file, now, now))
      .catch(() => undefined);
  }, beatMs);
  beat.unref();
  return {
    check,
    async release() {
      clearInterval(beat);
      held.delete(own.token);
      const holder = await readHolder(file).catch(() => undefined);
      if (holder?.token === own.token) await rm(file, { force: true }).catch(() => undefined);
    },
  };
}

/** Gives the lock its name unless it has a holder. */
async function create(draft: string, file: string): Promise<boolean> {
  try {
    await link(draft, file);
    return true;
  } catch (error) {
    if (systemCode(error) === 'EEXIST') return false;
    if (systemCode(error) === 'ENOSPC' || systemCode(error) === 'EROFS') throw error;
    // Some file systems have no links: there, two that start in the same instant are told apart by `check`.
    if ((await stat(file).catch(() => undefined)) !== undefined) return false;
    await rename(draft, file);
    return true;
  }
}

/** Who holds the lock; `undefined` where nobody does, or the file says nothing. */
async function readHolder(file: string): Promise<Holder | undefined> {
  try {
    const parsed = v.safeParse(holderSchema, JSON.parse(await readFile(file, 'utf8')));
    return parsed.success ? parsed.output : undefined;
  } catch (error) {
    if (error instanceof SyntaxError || systemCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}

async function isGone(file: string, holder: Holder | undefined): Promise<boolean> {
  if (!holder) return true;
  if (holder.host === os.hostname()) {
    if (holder.pid === process.pid) return !held.has(holder.token);
    if (!isRunning(holder.pid)) return true;
  }
  const beatAt = (await stat(file).catch(() => undefined))?.mtimeMs ?? 0;
  const sign = `${holder.token} ${beatAt}`;
  const known = seen.get(file);
  if (known?.sign !== sign) seen.set(file, { sign, sinceMs: performance.now() });
  // By the clock of the wall; and, where that one jumped back, by how long nothing has happened before our eyes.
  return Date.now() - beatAt > staleMs || performance.now() - (seen.get(file)?.sinceMs ?? 0) > staleMs;
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return systemCode(error) === 'EPERM';
  }
}

function inUse(holder: Holder | undefined): AppError {
  const who = holder ? `process ${holder.pid} on ${holder.host}` : 'another process';
  return new AppError('folder-in-use', `The folder is written by ${who}.`);
}
