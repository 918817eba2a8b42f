import type { Host, HostOutput } from '#contract/hostMethods.ts';
import type { ClipEndpoint } from './clipEndpoint/clipEndpoint.ts';
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
}

/** The machine behind either transport. */
export function createHost({ kind, version, allowedHosts, events, clipper, journal }: HostSetup): Host {
  return {
    hostInfo: async () => ({ kind, version, platform: process.platform }),
    fetchPage: (input) => fetchPage(input, { allowedHosts }),
    fetchFeed: (input) => fetchFeed(input, { allowedHosts }),
    fetchImage: (input) => fetchImage(input, { allowedHosts }),
    nextHostEvent: () => events.next(),
    nextClipperTask: (input) => clipper.next(input),
    finishDelivery: (input) => clipper.finish(input),
    answerClipperQuestion: async (input) => clipper.answer(input),
    clipperState: () => clipper.state(),
    showPairingCode: () => clipper.showCode(),
    hidePairingCode: () => clipper.hideCode(),
    removePairing: ({ id }) => clipper.removePairing(id),
    ...journal.methods,
  };
}
