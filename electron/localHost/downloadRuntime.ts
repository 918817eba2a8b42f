import { spawn } from 'node:child_process';
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

type Download = { readonly state: 'done' } | { readonly state: 'failed'; readonly reason: string };

interface DownloadLimits {
  /** The try ends when no new byte has come for so long … */
  readonly stallMs: number;
  /** … and in any case after so long. */
  readonly totalMs: number;
  readonly pollMs: number;
}

const defaultLimits: DownloadLimits = { stallMs: 20_000, totalMs: 300_000, pollMs: 500 };

/**
 * Has the `electron` package in `folder` download its runtime; `onProgress` hears of the bytes on disk. The package's own
 * installer shows nothing and waits for as long as the network lets it, so the files that it writes are watched.
 */
export async function downloadRuntime(
  folder: string,
  onProgress: (bytes: number) => void,
  { stallMs, totalMs, pollMs }: DownloadLimits = defaultLimits,
): Promise<Download> {
  const temporary = await mkdtemp(path.join(os.tmpdir(), 'vigie-runtime-'));
  const installer = startInstaller(folder, temporary);
  const startedMs = Date.now();
  let [bytes, changedMs, gaveUp] = [0, startedMs, false];
  while (!(await Promise.race([installer.ended.then(() => true), sleep(pollMs, false)]))) {
    const found = await countBytes([temporary, path.join(folder, 'dist')]);
    if (found !== bytes) {
      [bytes, changedMs] = [found, Date.now()];
      onProgress(bytes);
    }
    gaveUp = Date.now() - changedMs > stallMs || Date.now() - startedMs > totalMs;
    if (gaveUp) installer.kill();
  }
  const complaint = await installer.ended;
  await rm(temporary, { recursive: true, force: true, maxRetries: 3 });
  if (complaint === undefined) return { state: 'done' };
  return { state: 'failed', reason: gaveUp ? 'nothing more came' : complaint };
}

interface Installer {
  /** `undefined` after a success, otherwise what went wrong. */
  readonly ended: Promise<string | undefined>;
  kill(): void;
}

function startInstaller(folder: string, temporary: string): Installer {
  const installer = spawn(process.execPath, [path.join(folder, 'install.js')], {
    env: { ...process.env, TMPDIR: temporary, TEMP: temporary, TMP: temporary, ELECTRON_GET_NO_PROGRESS: '1' },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  installer.stderr.on('data', (chunk: Buffer) => {
    said = `${said}${chunk}`.slice(0, 10_000);
  });
  const ended = new Promise<string | undefined>((resolve) => {
    installer.on('error', (error) => resolve(error.message));
    installer.on('close', (code) => resolve(code === 0 ? undefined : complaintIn(said)));
  });
  return { ended, kill: () => void installer.kill('SIGKILL') };
}

/** The sentence of the first error in a stack trace. */
function complaintIn(stack: string): string {
  return /Error: (.+)/.exec(stack)?.[1] ?? (stack.trim().split('\n', 1)[0] || 'the installer failed');
}

async function countBytes(folders: readonly string[]): Promise<number> {
  const sizes = folders.map(async (folder) => {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
    const files = entries.filter((entry) => entry.isFile());
    const stats = files.map((entry) => stat(path.join(entry.parentPath, entry.name)).catch(() => undefined));
    return (await Promise.all(stats)).reduce((sum, found) => sum + (found?.size ?? 0), 0);
  });
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}
