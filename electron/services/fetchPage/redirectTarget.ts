import { isUtf8 } from 'node:buffer';
import type { IncomingMessage } from 'node:http';
import { parseFetchableUrl } from './fetchableUrl.ts';

const redirectStatuses: readonly number[] = [301, 302, 303, 307, 308];

/** The address, often a relative one, to which a reply sends its reader on; `undefined` where it does not. */
export function redirectLocation(response: IncomingMessage): string | undefined {
  const { location } = response.headers;
  if (!redirectStatuses.includes(response.statusCode ?? 0) || !location) return undefined;
  // Node reads header bytes as Latin-1, but servers write addresses in UTF-8.
  const bytes = Buffer.from(location, 'latin1');
  return isUtf8(bytes) ? bytes.toString('utf8') : location;
}

/**
 * Where the page at `url` leads by naming `location`.
 * @throws AppError `invalid-url` where that is not an address to fetch.
 */
export function redirectTarget(location: string, url: URL): URL {
  const target = parseFetchableUrl(location, url);
  // Source: Fetch standard, HTTP-redirect fetch: a redirect that names no fragment keeps the one there was.
  if (!target.hash) target.hash = url.hash;
  return target;
}
