import type { IncomingHttpHeaders } from 'node:http';

interface Refusal {
  readonly status: number;
  readonly message: string;
}

/** The names under which a browser may call the server; the first is the app's own, the library is stored under it. */
export function hostNames(port: number): readonly [string, string] {
  const suffix = port === 80 ? '' : `:${port}`;
  return [`127.0.0.1${suffix}`, `localhost${suffix}`];
}

/** Tells whether a request names this server as its host; a foreign name that resolves to this machine (DNS rebinding) does not. */
export function isOwnHost(host: string | undefined, port: number): boolean {
  return host !== undefined && hostNames(port).includes(host);
}

/**
 * Why a request must not be answered, whatever cookie it has. A foreign name shows in Host; a request made by another site's page
 * shows in Origin and Sec-Fetch-Site.
 */
export function refusalOf(method: string, headers: IncomingHttpHeaders, port: number): Refusal | undefined {
  const { host, origin } = headers;
  if (!isOwnHost(host, port)) {
    return { status: 421, message: 'This server answers to its own address only.' };
  }
  const site = headers['sec-fetch-site'] ?? 'none';
  const isOwnSite = site === 'same-origin' || site === 'none';
  const isOwnOrigin = origin === undefined ? method === 'GET' : origin === `http://${host}`;
  if (isOwnSite && isOwnOrigin) return undefined;
  return { status: 403, message: 'This server answers to its own page only.' };
}
