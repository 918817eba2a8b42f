import { readFile } from 'node:fs/promises';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { createClipEndpoint } from '#services/clipEndpoint/clipEndpoint.ts';
import { openConnections } from '#services/connections/connections.ts';
import { createHost } from '#services/createHost.ts';
import { createHostEvents } from '#services/hostEvents.ts';
import type { DiskQuota } from '#services/journal/disk.ts';
import { createJournalService } from '#services/journal/journalService.ts';
import { makeTicket } from './accessKeys.ts';
import { ensureHostState, saveHostState } from './hostState.ts';
import { createLocalServer } from './localServer.ts';
import { hostNames } from './refusal.ts';

/** Fixed, as the library in the browser belongs to the address, port included. */
export const defaultPort = 47615;
/** The folder of the built page. */
export const builtPage = fileURLToPath(new URL('../../dist/renderer', import.meta.url));

export interface LocalHostOptions {
  /** 0 takes any free one. */
  readonly port: number;
  /** Where the token is kept from one start to the next. */
  readonly dataFolder: string;
  /** The folder of the journal and the backups, unless another was chosen in the settings; the usual one where it is not named. */
  readonly libraryFolder?: string;
  /** Takes `libraryFolder`, whatever was chosen in the settings. */
  readonly isLibraryFolderFixed?: boolean;
  /** A disk for the library folder that is smaller than the real one. */
  readonly libraryQuota?: DiskQuota;
  readonly root?: string;
  /** Hosts, as `host` or `host:port`, that may be fetched although their addresses are private. */
  readonly allowedHosts?: readonly string[];
  /** Where the browser extension finds Vigie, the first free one; beside a port that is any free one, any free one too. */
  readonly clipperPorts?: readonly number[];
}

/** The addresses of a running local server. */
export interface HostAddresses {
  /** For a person's eyes; it holds the token and opens the app at any time. */
  readonly url: string;
  /** For a command line, which others can read; it opens the app once, within a minute. */
  ticketUrl(): string;
}
export interface LocalHost extends HostAddresses {
  /** Where browser extensions find it; absent where every port for that is taken. */
  readonly clipperPort?: number;
  /** Ends every connection and stops listening. */
  close(): Promise<void>;
}

/** Where to open the app that listens on `port`. */
export function addressesOf(token: string, port: number): HostAddresses {
  const [name] = hostNames(port);
  return {
    url: `http://${name}/?token=${token}`,
    ticketUrl: () => `http://${name}/?token=${makeTicket(token, Date.now())}`,
  };
}

/**
 * Starts the local server and resolves once it listens.
 * @throws Error of Node's, with its `code`, where it cannot listen on the port.
 */
export async function startLocalHost(options: LocalHostOptions): Promise<LocalHost> {
  const { token } = await ensureHostState(options.dataFolder);
  const version = await ownVersion();
  const clipperPorts = options.clipperPorts ?? (options.port === 0 ? [0] : undefined);
  const clipper = createClipEndpoint({
    version,
    dataFolder: options.dataFolder,
    ...(clipperPorts && { ports: clipperPorts }),
  });
  const journal = createJournalService({
    dataFolder: options.dataFolder,
    folder: options.libraryFolder,
    isFolderFixed: options.isLibraryFolderFixed ?? false,
    quota: options.libraryQuota,
  });
  const connections = openConnections(options.dataFolder);
  const host = createHost({
    kind: 'local',
    version,
    allowedHosts: options.allowedHosts ?? [],
    events: createHostEvents(),
    clipper,
    journal,
    connections,
  });
  const server = createLocalServer({ host, root: options.root ?? builtPage, token });
  const port = await listen(server, options.port);
  await saveHostState(options.dataFolder, { token, port });
  if (connections.isOn('clipper')) await clipper.listen();
  const { port: clipperPort } = await clipper.state();
  return {
    ...addressesOf(token, port),
    ...(clipperPort !== undefined && { clipperPort }),
    close: async () => {
      await clipper.close();
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      });
      await journal.close();
    },
  };
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ port, host: '127.0.0.1', exclusive: true }, () => resolve((server.address() as AddressInfo).port));
  });
}

async function ownVersion(): Promise<string> {
  const text = await readFile(new URL('../../package.json', import.meta.url), 'utf8');
  return v.parse(v.object({ version: v.string() }), JSON.parse(text)).version;
}
