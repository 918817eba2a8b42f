import type { IncomingMessage, OutgoingHttpHeaders } from 'node:http';
import { AppError } from '#contract/appError.ts';
import { isAllowedHost } from './allowedHost.ts';
import { checkLiteralAddress, parseFetchableUrl } from './fetchableUrl.ts';
import { defaultFetchLimits, type FetchLimits } from './fetchLimits.ts';
import { guardedLookup, type ResolveHost, resolveHost } from './guardedLookup.ts';
import { type MediaType, parseMediaType } from './mediaType.ts';
import { networkFailure } from './networkFailure.ts';
import { readBody } from './readBody.ts';
import { redirectLocation, redirectTarget } from './redirectTarget.ts';
import { requestOnce } from './requestOnce.ts';
import { statusFailure } from './statusFailure.ts';

export interface FetchOptions extends Partial<FetchLimits> {
  /** Hosts, as `host` or `host:port`, that may be fetched although their addresses are private. */
  readonly allowedHosts: readonly string[];
  /** Instead of the machine's own resolver. */
  readonly resolve?: ResolveHost;
  /** Told of each connection before it is made; what it throws is why it is not. */
  readonly onConnect?: (host: string) => void;
}
type Fetching = Required<Omit<FetchOptions, 'onConnect'>> &
  Pick<FetchOptions, 'onConnect'> & { readonly signal: AbortSignal };

interface Request {
  readonly url: string;
  /** Refuses, before any byte is read, what is served as this media type. */
  readonly refuse: (type: string) => AppError | undefined;
  /** Beside those that a browser sends. */
  readonly headers?: OutgoingHttpHeaders;
}

interface FetchedBytes {
  readonly bytes: Buffer<ArrayBuffer>;
  readonly served: MediaType;
  readonly status: number;
  /** The address after every redirect. */
  readonly finalUrl: string;
  /** By which the server tells next time whether anything is new. */
  readonly validators: { readonly etag?: string; readonly lastModified?: string };
}

/**
 * Fetches the bytes behind an address of the open internet, guarding every redirect and every resolved address.
 * @throws AppError whose code says which of the expected failures it was.
 */
export async function fetchBytes(request: Request, options: FetchOptions): Promise<FetchedBytes> {
  const limits = { ...defaultFetchLimits, ...options };
  const fetching = { resolve: resolveHost, ...limits, signal: AbortSignal.timeout(limits.timeoutMs) };
  const requested = parseFetchableUrl(request.url);
  try {
    return await fetchGuarded(requested, request, fetching);
  } catch (error) {
    if (error instanceof AppError || !fetching.signal.aborted) throw networkFailure(error, requested.host);
    const seconds = limits.timeoutMs / 1000;
    throw new AppError('too-slow', `${requested.host} took longer than ${seconds} s.`, { cause: error });
  }
}

async function fetchGuarded(requested: URL, request: Request, fetching: Fetching): Promise<FetchedBytes> {
  const { response, url } = await followRedirects(requested, request.headers ?? {}, fetching);
  try {
    const status = response.statusCode ?? 0;
    const served = parseMediaType(response.headers['content-type']);
    const validators = validatorsOf(response);
    // Only who asked whether anything is new is told that nothing is.
    if (status === 304) return { bytes: Buffer.alloc(0), served, status, finalUrl: url.href, validators };
    const failure = statusFailure(status, url.host, response.headers['retry-after']) ?? request.refuse(served.type);
    if (failure) throw failure;
    return { bytes: await readBody(response, fetching.maxBytes), served, status, finalUrl: url.href, validators };
  } finally {
    response.destroy();
  }
}

function validatorsOf({ headers }: IncomingMessage): FetchedBytes['validators'] {
  const { etag, 'last-modified': lastModified } = headers;
  return { ...(etag && { etag }), ...(lastModified && { lastModified }) };
}

async function followRedirects(
  requested: URL,
  headers: OutgoingHttpHeaders,
  { allowedHosts, resolve, maxHops, signal, onConnect }: Fetching,
): Promise<{ readonly response: IncomingMessage; readonly url: URL }> {
  let url = requested;
  for (let hops = 0; hops <= maxHops; hops += 1) {
    checkLiteralAddress(url, allowedHosts);
    onConnect?.(url.hostname);
    const lookup = guardedLookup(resolve, isAllowedHost(url, allowedHosts));
    const response = await requestOnce(url, { lookup, signal, headers });
    const location = redirectLocation(response);
    if (location === undefined) return { response, url };
    response.destroy();
    url = redirectTarget(location, url);
  }
  throw new AppError('too-many-hops', `${requested.host} leads on and on: more than ${maxHops} redirects.`);
}
