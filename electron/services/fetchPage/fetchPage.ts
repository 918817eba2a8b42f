import type { IncomingMessage } from 'node:http';
import { AppError } from '#contract/appError.ts';
import type { FetchedPage } from '#contract/hostMethods.ts';
import { isAllowedHost } from './allowedHost.ts';
import { detectEncoding } from './encoding.ts';
import { checkLiteralAddress, parseFetchableUrl } from './fetchableUrl.ts';
import { defaultFetchLimits, type FetchLimits } from './fetchLimits.ts';
import { guardedLookup, type ResolveHost, resolveHost } from './guardedLookup.ts';
import { isMarkup, keepingOf, type MediaType, mayBePage, parseMediaType, sniffedType } from './mediaType.ts';
import { networkFailure } from './networkFailure.ts';
import { readBody } from './readBody.ts';
import { redirectLocation, redirectTarget } from './redirectTarget.ts';
import { requestOnce } from './requestOnce.ts';
import { statusFailure } from './statusFailure.ts';

interface FetchOptions extends Partial<FetchLimits> {
  /** Hosts, as `host` or `host:port`, that may be fetched although their addresses are private. */
  readonly allowedHosts: readonly string[];
  /** Instead of the machine's own resolver. */
  readonly resolve?: ResolveHost;
}
type Fetching = Required<FetchOptions> & { readonly signal: AbortSignal };

/**
 * Fetches one web page or document from the open internet, guarding every redirect and every resolved address.
 * @throws AppError whose code says which of the expected failures it was.
 */
export async function fetchPage(input: { readonly url: string }, options: FetchOptions): Promise<FetchedPage> {
  const limits = { ...defaultFetchLimits, ...options };
  const fetching = { resolve: resolveHost, ...limits, signal: AbortSignal.timeout(limits.timeoutMs) };
  const requested = parseFetchableUrl(input.url);
  try {
    return await fetchGuarded(requested, input.url, fetching);
  } catch (error) {
    if (error instanceof AppError || !fetching.signal.aborted) throw networkFailure(error, requested.host);
    const seconds = limits.timeoutMs / 1000;
    throw new AppError('too-slow', `${requested.host} took longer than ${seconds} s.`, { cause: error });
  }
}

async function fetchGuarded(requested: URL, requestedUrl: string, fetching: Fetching): Promise<FetchedPage> {
  const { response, url } = await followRedirects(requested, fetching);
  try {
    const status = response.statusCode ?? 0;
    const failure = statusFailure(status, url.host);
    if (failure) throw failure;
    const served = parseMediaType(response.headers['content-type']);
    if (!mayBePage(served.type)) throw notAPage(served.type);
    const bytes = await readBody(response, fetching.maxBytes);
    return {
      requestedUrl,
      finalUrl: url.href,
      status,
      bytesBase64: bytes.toString('base64'),
      fetchedAt: new Date().toISOString(),
      ...textOf(bytes, served),
    };
  } finally {
    response.destroy();
  }
}

async function followRedirects(
  requested: URL,
  { allowedHosts, resolve, maxHops, signal }: Fetching,
): Promise<{ readonly response: IncomingMessage; readonly url: URL }> {
  let url = requested;
  for (let hops = 0; hops <= maxHops; hops += 1) {
    checkLiteralAddress(url, allowedHosts);
    const lookup = guardedLookup(resolve, isAllowedHost(url, allowedHosts));
    const response = await requestOnce(url, { lookup, signal });
    const location = redirectLocation(response);
    if (location === undefined) return { response, url };
    response.destroy();
    url = redirectTarget(location, url);
  }
  throw new AppError('too-many-hops', `${requested.host} leads on and on: more than ${maxHops} redirects.`);
}

function textOf(bytes: Uint8Array, served: MediaType): Pick<FetchedPage, 'contentType' | 'text' | 'encoding'> {
  const contentType = sniffedType(served.type, bytes);
  const keeping = keepingOf(contentType);
  if (!keeping) throw notAPage(contentType);
  if (keeping === 'bytes') return { contentType };
  const encoding = detectEncoding(bytes, served.charset, isMarkup(contentType));
  return { contentType, encoding, text: new TextDecoder(encoding).decode(bytes) };
}

function notAPage(type: string): AppError {
  return new AppError('not-a-page', `This is no page or document (${type || 'of no known type'}).`);
}
