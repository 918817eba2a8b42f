import type { ClipperState } from '#contract/clipperMethods.ts';
import type { ConnectionKind } from '#contract/connections.ts';
import type { Host, HostOutput } from '#contract/hostMethods.ts';
import type { ClipEndpoint } from './clipEndpoint/clipEndpoint.ts';
import type { Connections } from './connections/connections.ts';
import { fetchFeed } from './fetchPage/fetchFeed.ts';
import { fetchImage } from './fetchPage/fetchImage.ts';
import { fetchPage } from './fetchPage/fetchPage.ts';
import type { HostEvents } from './hostEvents.ts';
import type { JournalService } from './journal/journalService.ts';

interface HostSetup {
  readonly kind: HostOutput<'hostInfo'>['kind'];
  readonly version: string;
  /** Hosts, as `host` or `host:port`, that may be fetched although their addresses are private. */
  readonly allowedHosts: readonly string[];
  readonly events: HostEvents;
  readonly clipper: ClipEndpoint;
  readonly journal: JournalService;
  readonly connections: Connections;
  /** Throws away what the browser stores for the page; absent where the transport has the browser do so. */
  readonly clearStorage?: () => Promise<void>;
  /** Asks the person for a folder; absent where the host has no windows of its own. */
  readonly askForFolder?: (startPath: string) => Promise<string | undefined>;
}

/** The machine behind either transport. */
export function createHost(setup: HostSetup): Host {
  const { kind, version, allowedHosts, events, clipper, journal, connections, clearStorage, askForFolder } = setup;
  const fetching = (connection: ConnectionKind) => ({
    allowedHosts,
    onConnect: (name: string) => connections.use(connection, name),
  });
  const clipperState = (state: Promise<ClipperState>): Promise<ClipperState> =>
    state.then((shown) => ({ ...shown, ...(!connections.isOn('clipper') && { isOff: true }) }));
  return {
    hostInfo: async () => ({ kind, version, platform: process.platform }),
    fetchPage: (input) => fetchPage(input, fetching(input.isAgain ? 'again' : 'pages')),
    fetchFeed: (input) => fetchFeed(input, fetching('feeds')),
    fetchImage: (input) => fetchImage(input, fetching('pictures')),
    nextHostEvent: () => events.next(),
    clearStorage: async () => clearStorage?.(),
    askForFolder: async ({ path }) => askForFolder?.(path),
    nextClipperTask: (input) => clipper.next(input),
    finishDelivery: (input) => clipper.finish(input),
    answerClipperQuestion: async (input) => clipper.answer(input),
    clipperState: () => clipperState(clipper.state()),
    showPairingCode: async () => {
      connections.use('clipper');
      return clipper.showCode();
    },
    hidePairingCode: () => clipperState(clipper.hideCode()),
    removePairing: ({ id }) => clipperState(clipper.removePairing(id)),
    listConnections: async () => connections.list(),
    switchConnection: async ({ kind: connection, isOn }) => {
      await connections.turn(connection, isOn);
      if (connection === 'clipper') await (isOn ? clipper.listen() : clipper.close());
      return connections.list();
    },
    leaveFor: async ({ url }) => connections.use('outside', URL.parse(url)?.hostname),
    ...journal.methods,
  };
}
