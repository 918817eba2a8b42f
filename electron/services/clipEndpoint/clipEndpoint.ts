import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { deliverySchema, helloSchema, type LookupReply, lookupSchema, pairSchema } from '#contract/clipper.ts';
import { clipperLimits, clipperPorts } from '#contract/clipperLimits.ts';
import type { ClipperState, FinishedDelivery } from '#contract/clipperMethods.ts';
import { type ClipperTasks, createClipperTasks } from './clipperTasks.ts';
import { type EndpointRoutes, route } from './endpointRoute.ts';
import { createEndpointServer } from './endpointServer.ts';
import { createPairingCode, type PairingCode } from './pairingCode.ts';
import { openPairings, type Pairings } from './pairings.ts';
import { openSpool, type Spool } from './spool.ts';

interface EndpointSetup {
  readonly version: string;
  /** Where pairings and clips that wait are kept. */
  readonly dataFolder: string;
  /** 0 takes any free one. */
  readonly ports?: readonly number[];
  /** How long a request may take to come in. In milliseconds. */
  readonly requestMs?: number;
}

/** The endpoint through which the browser extension hands over clips, as the page sees it. */
export interface ClipEndpoint extends Pick<ClipperTasks, 'next' | 'answer'> {
  /** Listens on the first port that is free. Without one Vigie works, but no browser reaches it. */
  listen(): Promise<void>;
  finish(finished: FinishedDelivery): Promise<void>;
  state(): Promise<ClipperState>;
  /** Shows a new pairing code; listens, where no port was free before. */
  showCode(): Promise<ClipperState>;
  hideCode(): Promise<ClipperState>;
  removePairing(id: string): Promise<ClipperState>;
  /** Stops listening and ends every connection. */
  close(): Promise<void>;
}

/** A whole clip takes a second; this is for a machine that is very busy. */
const defaultRequestMs = 60_000;

/** Makes the clip endpoint, which does not listen yet. */
export function createClipEndpoint(setup: EndpointSetup): ClipEndpoint {
  const { dataFolder, ports = clipperPorts, requestMs = defaultRequestMs } = setup;
  const spool = openSpool(path.join(dataFolder, 'clip-spool'));
  const pairings = openPairings(dataFolder);
  const tasks = createClipperTasks(spool);
  const code = createPairingCode();
  const routes = createRoutes({ version: setup.version, spool, pairings, tasks, code });
  let server: Server | undefined;
  let opening: Promise<Server | undefined> | undefined;

  const listen = async (): Promise<void> => {
    if (server) return;
    opening ??= firstListening(ports, () => createEndpointServer({ routes, allows: pairings.allows, requestMs }));
    server = await opening;
    opening = undefined;
  };
  const state = async (): Promise<ClipperState> => {
    const port = (server?.address() as AddressInfo | null | undefined)?.port;
    const shown = code.current();
    const paired = (await pairings.list()).map(({ id, browser, pairedAt }) => ({ id, browser, pairedAt }));
    return { pairings: paired, ...(port !== undefined && { port }), ...(shown && { code: shown }) };
  };
  return {
    next: tasks.next,
    answer: tasks.answer,
    state,
    listen,
    async finish(finished) {
      await spool.finish(finished);
      tasks.finished(finished.id);
    },
    async showCode() {
      await listen();
      if (server) code.show();
      return state();
    },
    hideCode() {
      code.hide();
      return state();
    },
    async removePairing(id) {
      await pairings.remove(id);
      return state();
    },
    async close() {
      await opening;
      code.hide();
      const closed = new Promise<void>((resolve) => {
        if (server) server.close(() => resolve());
        else resolve();
      });
      server?.closeAllConnections();
      server = undefined;
      await closed;
    },
  };
}

interface Parts {
  readonly version: string;
  readonly spool: Spool;
  readonly pairings: Pairings;
  readonly tasks: ClipperTasks;
  readonly code: PairingCode;
}

/** Everything that the extension may ask; a new row is the whole change. */
function createRoutes({ version, spool, pairings, tasks, code }: Parts): EndpointRoutes {
  return {
    '/hello': route(
      helloSchema,
      async ({ challenge }, { origin, port }) => ({
        reply: { app: 'vigie', version, proofs: await pairings.proofs(origin, port, challenge) },
      }),
      { needsPairing: false },
    ),
    '/pair': route(
      pairSchema,
      async ({ code: digits, browser }, { origin }) => {
        const used = code.use(digits);
        if (used === 'right') return { reply: { token: await pairings.add(origin, browser) } };
        return { failure: used === 'none' ? 'no-code' : 'wrong-code' };
      },
      { needsPairing: false },
    ),
    '/clips': route(
      deliverySchema,
      async (delivery) => {
        if ((await spool.add(delivery)) === 'full') return { failure: 'storage-full' };
        tasks.wake();
        return { reply: { id: delivery.id } };
      },
      { maxBytes: clipperLimits.request },
    ),
    '/lookup': route(lookupSchema, async (question) => {
      const answer = await tasks.ask(question);
      const reply: LookupReply = answer ? { state: 'answered', answer } : { state: 'unknown' };
      return { reply };
    }),
  };
}

async function firstListening(ports: readonly number[], create: () => Server): Promise<Server | undefined> {
  for (const port of ports) {
    const server = create();
    if (await canListen(server, port)) return server;
  }
  return undefined;
}

function canListen(server: Server, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    server.once('error', () => resolve(false));
    server.listen({ port, host: '127.0.0.1', exclusive: true }, () => resolve(true));
  });
}
