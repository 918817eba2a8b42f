import http from 'node:http';
import * as v from 'valibot';
import type { ClipperFailure } from '#contract/clipper.ts';
import { extensionOrigin } from '#contract/clipperLimits.ts';
import { keepRoom, type Room } from '#services/keepRoom.ts';
import { securityHeaders } from '#services/securityHeaders.ts';
import { createWrongTries, type WrongTries } from '#services/wrongTries.ts';
import type { EndpointRoute, EndpointRoutes, Outcome } from './endpointRoute.ts';
import { readBody } from './requestBody.ts';

interface ServerSetup {
  readonly routes: EndpointRoutes;
  /** Whether an extension shows the token that it was given. */
  readonly allows: (origin: string, token: string) => Promise<boolean>;
  /** How long a request may take to come in, as a whole. In milliseconds. */
  readonly requestMs: number;
}

const statusOf: Readonly<Record<ClipperFailure, number>> = {
  invalid: 400,
  'not-paired': 401,
  'wrong-code': 403,
  'no-code': 403,
  busy: 429,
  'not-allowed': 403,
  'too-large': 413,
  failed: 500,
  'storage-full': 507,
};

/**
 * The server that the browser extension talks to; it must be made to listen on 127.0.0.1 and nowhere else. It answers extensions only, and under its
 * own address only: a page cannot set an Origin that is not its own, and a foreign name that resolves to this machine (DNS rebinding) shows in Host.
 */
export function createEndpointServer(setup: ServerSetup): http.Server {
  const { requestMs } = setup;
  const wrongTries = createWrongTries();
  const timeouts = { requestTimeout: requestMs, headersTimeout: Math.min(requestMs, 10_000), keepAliveTimeout: 2000 };
  const server = http.createServer(
    { ...timeouts, connectionsCheckingInterval: Math.min(requestMs, 2000) },
    (request, response) => {
      respond(setup, request, { room, wrongTries }).then(
        (outcome) => send(request, response, outcome),
        (error: unknown) => {
          // Where the sender has gone away in the middle of its request, nobody is there to be told.
          if (!request.errored) send(request, response, { failure: isDiskFull(error) ? 'storage-full' : 'failed' });
        },
      );
    },
  );
  const room = keepRoom(server);
  return server;
}

interface Door {
  readonly room: Room;
  readonly wrongTries: WrongTries;
}

async function respond(
  { routes, allows }: ServerSetup,
  request: http.IncomingMessage,
  { room, wrongTries }: Door,
): Promise<Outcome | undefined> {
  const { headers, method, url = '' } = request;
  const { origin = '', host, authorization = '' } = headers;
  const port = request.socket.localPort ?? 0;
  const route: EndpointRoute | undefined = Object.hasOwn(routes, url) ? routes[url] : undefined;
  if (!route || host !== `127.0.0.1:${port}` || !extensionOrigin.test(origin)) return { failure: 'not-allowed' };
  // A preflight; the headers that every answer has are the answer.
  if (method === 'OPTIONS') return undefined;
  if (method !== 'POST') return { failure: 'not-allowed' };
  const token = /^Bearer ([\w-]{43})$/.exec(authorization)?.[1] ?? '';
  if (route.needsPairing) {
    if (!wrongTries.mayTry(Date.now())) return { failure: 'busy' };
    if (!(await allows(origin, token))) {
      wrongTries.note(Date.now());
      return { failure: 'not-paired' };
    }
    room.know(request.socket);
  }
  const body = await readBody(request, route.maxBytes);
  if (body.state !== 'ok') return { failure: body.state };
  const input = v.safeParse(route.input, body.value);
  return input.success ? route.handle(input.output, { origin, port }) : { failure: 'invalid' };
}

function send(request: http.IncomingMessage, response: http.ServerResponse, outcome: Outcome | undefined): void {
  const { origin = '' } = request.headers;
  const failure = outcome && 'failure' in outcome ? outcome.failure : undefined;
  const body = outcome && JSON.stringify('reply' in outcome ? outcome.reply : { code: outcome.failure });
  response.writeHead(failure ? statusOf[failure] : body === undefined ? 204 : 200, {
    ...securityHeaders,
    'cache-control': 'no-store',
    ...(extensionOrigin.test(origin) && corsHeaders(origin)),
    ...(body !== undefined && { 'content-type': 'application/json; charset=utf-8' }),
    // What was not read of the request would be taken for the next one.
    ...(!request.complete && { connection: 'close' }),
  });
  response.end(body);
}

/** Source: Fetch Standard, 3.3 (CORS protocol); Private Network Access, section 3.3. */
function corsHeaders(origin: string): Readonly<Record<string, string>> {
  return {
    vary: 'origin',
    'access-control-allow-origin': origin,
    'access-control-allow-methods': 'POST',
    'access-control-allow-headers': 'authorization, content-type',
    'access-control-allow-private-network': 'true',
  };
}

function isDiskFull(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOSPC' || error.code === 'EDQUOT');
}
