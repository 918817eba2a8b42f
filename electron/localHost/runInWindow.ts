import { spawn } from 'node:child_process';
import { downloadRuntime } from './downloadRuntime.ts';
import { installedRuntime } from './electronPackage.ts';

/** What came of the try to open the desktop window. */
type WindowRun =
  | { readonly state: 'closed'; readonly exitCode: number }
  | { readonly state: 'unavailable'; readonly reason: string };

/** A runtime that ends with an error so soon has shown no window: libraries or a display are missing. */
const startMs = 10_000;

interface WindowSetup {
  /** The folder of the `electron` package; `undefined` where it is not installed. */
  readonly electron: string | undefined;
  /** What the runtime is started with: the app's folder, then its options. */
  readonly args: readonly string[];
  /** Whether the runtime may be downloaded where it is missing. */
  readonly mayDownload: boolean;
  say(line: string): void;
}

/** Opens the app in its own window, downloading the runtime if it has to, and waits until the person closes it. */
export async function runInWindow({ electron, args, mayDownload, say }: WindowSetup): Promise<WindowRun> {
  if (!electron) return unavailable('the electron package is not installed');
  if (!hasDisplay()) return unavailable('there is no display');
  const installed = await installedRuntime(electron);
  if (installed === undefined && !mayDownload) return unavailable('its download is switched off in Settings');
  const runtime = installed ?? (await fetchRuntime(electron, say));
  if (typeof runtime !== 'string') return runtime;
  return run(runtime, args);
}

async function fetchRuntime(electron: string, say: (line: string) => void): Promise<string | WindowRun> {
  say('Downloading the desktop runtime, about 110 MB, once. (npm run start:browser does without.)');
  let saidMegabytes = 0;
  const download = await downloadRuntime(electron, (bytes) => {
    const megabytes = Math.floor(bytes / 1e6);
    if (megabytes < saidMegabytes + 10) return;
    saidMegabytes = megabytes;
    say(`  ${megabytes} MB`);
  });
  if (download.state === 'failed')
    return unavailable(`the desktop runtime could not be downloaded: ${download.reason}`);
  return (await installedRuntime(electron)) ?? unavailable('the desktop runtime is not complete');
}

function run(runtime: string, args: readonly string[]): Promise<WindowRun> {
  const startedMs = Date.now();
  // Terminals inside editors that are Electron apps themselves may set this, and it would make the runtime a plain Node.
  const { ELECTRON_RUN_AS_NODE: _, ...env } = process.env;
  const child = spawn(runtime, args, { env, stdio: 'inherit' });
  const pass = (signal: NodeJS.Signals) => void child.kill(signal);
  process.on('SIGINT', pass).on('SIGTERM', pass);
  return new Promise((resolve) => {
    const settle = (result: WindowRun) => {
      process.off('SIGINT', pass).off('SIGTERM', pass);
      resolve(result);
    };
    child.on('error', (error) => settle(unavailable(`the desktop runtime does not start: ${error.message}`)));
    child.on('close', (code, signal) => {
      const hasFailed = code !== 0 && signal !== 'SIGINT' && signal !== 'SIGTERM';
      if (!hasFailed || Date.now() - startedMs > startMs) return settle({ state: 'closed', exitCode: code ?? 0 });
      settle(unavailable(`the desktop runtime ended at once (${code ?? signal})`));
    });
  });
}

function hasDisplay(): boolean {
  if (process.platform === 'win32' || process.platform === 'darwin') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

function unavailable(reason: string): WindowRun {
  return { state: 'unavailable', reason };
}
