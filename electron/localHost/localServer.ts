import http from 'node:http';
import { answer } from '#contract/answer.ts';
import { callKeyFragment, callKeyHeader } from '#contract/bridge.ts';
import type { Host, HostMethodName } from '#contract/hostMethods.ts';
import { type AppResponse, appResponse, readingFrameResponse, textResponse } from '#services/appFiles.ts';
import { keepRoom, type Room } from '#services/keepRoom.ts';
import { createWrongTries } from '#services/wrongTries.ts';
import { callKey, createDoor, proofOf, readingKey, sameSecret } from './accessKeys.ts';
import { bodyLimit, readRequest } from './readRequest.ts';
import { hostNames, isOwnHost, refusalOf } from './refusal.ts';
import { failedCall, lockedPage, redirect, replyResponse, tooManyTries } from './responses.ts';
import { createSessionCookie } from './sessionCookie.ts';

interface ServerSetup {
  readonly host: Host;
  /** The folder of the built page. */
  readonly root: string;
  readonly token: string;
}
type Respond = (request: http.IncomingMessage, url: URL, port: number) => Promise<AppResponse>;

/** The method by which the page has its storage cleared; only the browser can do so where its files are damaged. Source: W3C Clear Site Data. */
const clearingMethod: HostMethodName = 'clearStorage';
const clearing = { 'clear-site-data': '"storage"' };
const callPath = '/call/';
const readingPath = '/reading/';
/** The key of the reading frame's files, and the file. */
const readingFile = /^\/reading\/([\w-]+)(\/.*)$/;

/** The server through which an ordinary browser shows the app; it must be made to listen on 127.0.0.1 and nowhere else. */
export function createLocalServer(setup: ServerSetup): http.Server {
  const server = http.createServer({ connectionsCheckingInterval: 2000 }, (request, response) => {
    // An absolute or a malformed request target leads to no file.
    const target = request.url?.startsWith('/') ? URL.parse(`http://127.0.0.1${request.url}`) : null;
    const url = target ?? new URL('http://127.0.0.1/invalid');
    respond(request, url, request.socket.localPort ?? 0).then(
      (answered) => send(response, answered),
      (error: unknown) => {
        // Where the page has gone away in the middle of its request, nobody is there to be told.
        if (request.errored) return;
        console.error(error);
        send(response, failedCall(500, 'unexpected', 'The local server failed.'));
      },
    );
  });
  const respond = createRespond(setup, keepRoom(server));
  server.headersTimeout = 10_000;
  server.requestTimeout = 30_000;
  server.keepAliveTimeout = 5_000;
  return server;
}

function createRespond({ host, root, token }: ServerSetup, room: Room): Respond {
  const opens = createDoor(token);
  const wrongTries = createWrongTries();

  const enter = (key: string, cookie: string, nowMs: number): AppResponse => {
    if (!wrongTries.mayTry(nowMs)) return tooManyTries;
    if (opens(key, nowMs)) return redirect(`/${callKeyFragment}${callKey(token)}`, { 'set-cookie': cookie });
    wrongTries.note(nowMs);
    return lockedPage;
  };

  const call: Respond = async (request, url, port) => {
    if (request.method !== 'POST') return failedCall(405, 'not-allowed', 'A method is called by POST.');
    const key = request.headers[callKeyHeader];
    const isKnown = typeof key === 'string' && sameSecret(key, callKey(token));
    if (!isKnown || !createSessionCookie(token, port).isIn(request.headers.cookie)) {
      return failedCall(401, 'not-allowed', 'The session has ended; open the printed address again.');
    }
    room.know(request.socket);
    const method = url.pathname.slice(callPath.length);
    const body = await readRequest(request, bodyLimit(method));
    if (body.state === 'wrong') return failedCall(body.status, 'invalid-input', 'The request is too long or no JSON.');
    const answered = replyResponse(200, await answer(host, method, body.value));
    return method === clearingMethod ? { ...answered, headers: { ...answered.headers, ...clearing } } : answered;
  };

  const visit: Respond = async (request, url, port) => {
    if (request.method !== 'GET') return textResponse(405, 'Only GET leads to a file.');
    const challenge = url.searchParams.get('challenge');
    if (url.pathname === '/proof' && challenge) return textResponse(200, proofOf(token, port, challenge));
    const [ownName] = hostNames(port);
    // What is stored belongs to one origin: under its other name the app would show another, empty library.
    if (request.headers.host !== ownName) return redirect(`http://${ownName}${url.pathname}${url.search}`);
    const cookie = createSessionCookie(token, port);
    const key = url.pathname === '/' ? url.searchParams.get('token') : null;
    // The key leaves the address at once; the page takes the other one, which no server is sent, out of it as soon as it runs.
    if (key !== null) return enter(key, cookie.setting, Date.now());
    if (url.pathname === '/locked' || !cookie.isIn(request.headers.cookie)) return lockedPage;
    room.know(request.socket);
    if (url.pathname.startsWith(readingPath)) {
      return redirect(`${readingPath}${readingKey(token)}/${url.pathname.slice(readingPath.length)}`);
    }
    const file = await appResponse(root, url.pathname);
    return url.pathname === '/' ? { ...file, headers: { ...file.headers, 'set-cookie': cookie.setting } } : file;
  };

  return async (request, url, port) => {
    const isCall = url.pathname.startsWith(callPath);
    const [, key = '', file = ''] = readingFile.exec(url.pathname) ?? [];
    const isReading = request.method === 'GET' && isOwnHost(request.headers.host, port);
    if (isReading && sameSecret(key, readingKey(token))) {
      room.know(request.socket);
      return readingFrameResponse(root, file);
    }
    const refusal = refusalOf(request.method ?? '', request.headers, port);
    if (!refusal) return (isCall ? call : visit)(request, url, port);
    if (isCall) return failedCall(refusal.status, 'not-allowed', refusal.message);
    return textResponse(refusal.status, refusal.message);
  };
}

function send(response: http.ServerResponse, { status, headers, body }: AppResponse): void {
  response.writeHead(status, { ...headers, 'content-length': body.length });
  response.end(body);
}
