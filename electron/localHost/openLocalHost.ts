import { setTimeout as sleep } from 'node:timers/promises';
import { findRunningHost } from './findRunningHost.ts';
import {
  defaultPort,
  type HostAddresses,
  type LocalHost,
  type LocalHostOptions,
  startLocalHost,
} from './startLocalHost.ts';

/** The local server of one data folder, of which there is only one at a time. */
type OpenedHost =
  | { readonly state: 'started'; readonly host: LocalHost }
  | { readonly state: 'found'; readonly host: HostAddresses }
  | { readonly state: 'impossible'; readonly message: string };

/** Two starts in the same instant: the slower one meets a taken port before the faster one answers. */
const raceMs = [0, 300, 1000];

/** Starts the local server, or finds the one that is running already. */
export async function openLocalHost(options: LocalHostOptions): Promise<OpenedHost> {
  const { dataFolder, port } = options;
  const running = await findRunningHost(dataFolder, [port]);
  if (running) return { state: 'found', host: running };
  try {
    return { state: 'started', host: await startLocalHost(options) };
  } catch (error) {
    if (!isSystemError(error)) throw error;
    for (const ms of error.code === 'EADDRINUSE' ? raceMs : []) {
      await sleep(ms);
      const faster = await findRunningHost(dataFolder, [port]);
      if (faster) return { state: 'found', host: faster };
    }
    return { state: 'impossible', message: explain(error, options) };
  }
}

function explain({ code, syscall }: NodeJS.ErrnoException, { dataFolder, port }: LocalHostOptions): string {
  if (syscall !== 'listen') return `Vigie cannot keep its files in ${dataFolder} (${code}); choose a folder by --data.`;
  return listenFailures[code ?? '']?.(port) ?? `Vigie cannot listen on port ${port} (${code}); ${elsewhere(port)}`;
}

function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'syscall' in error;
}

const listenFailures: Readonly<Record<string, (port: number) => string>> = {
  EADDRINUSE: (port) => `Port ${port} is taken by another program. Stop that program, or ${elsewhere(port)}`,
  EACCES: (port) => `Port ${port} needs special rights here; ${elsewhere(port)}`,
};

function elsewhere(port: number): string {
  const other = port < 1024 || port > 65_000 ? defaultPort + 1 : port + 1;
  return `choose another port: npm run start:browser -- --port ${other} (every port has a library of its own).`;
}
