import { isTrackingParameter } from './webUrlTracking.ts';
import { addressBehindAmpCache, hostWithoutTwin, isViewParameter, pathWithoutTwin } from './webUrlTwins.ts';

const webScheme = /^https?:$/;
const indexPage = /(?:\/(?:index|default)\.(?:[sx]?html?|php\d?|aspx?|jsp|cfm))+\/?$/i;
const sessionInPath = /;jsessionid=[^/?]*/i;
/** Characters that need no encoding. Source: RFC 3986, sections 2.3 and 6.2.2. */
const unreserved = /[A-Za-z0-9._~-]/;

/**
 * The key under which two addresses of one page are the same: scheme, `www.`, mobile, AMP and print twins, default port, fragment, tracking, order of
 * parameters, index page and closing slash do not matter. For comparing, not for fetching; what is no web address comes back as it is.
 */
export function canonicalUrl(url: string): string {
  const address = parsed(url.trim());
  if (!address) return url.trim();
  const page = parsed(addressBehindAmpCache(address) ?? '') ?? address;
  const host = hostWithoutTwin(page.hostname);
  return `https://${host}${portOf(page)}${canonicalPath(page.pathname)}${canonicalQuery(page, host)}${route(page.hash)}`;
}

function parsed(address: string): URL | undefined {
  try {
    const url = new URL(address);
    return webScheme.test(url.protocol) ? url : undefined;
  } catch {
    return undefined;
  }
}

/** http's own port is dropped with https's, as both schemes are one here. */
function portOf({ port }: URL): string {
  return port === '' || port === '80' || port === '443' ? '' : `:${port}`;
}

function canonicalPath(pathname: string): string {
  const path = pathname
    .replace(/%[0-9a-f]{2}/gi, canonicalEscape)
    .replace(sessionInPath, '')
    .replace(/\/{2,}/g, '/');
  // Behind a view there may be an index page, too: /x/index.html/amp.
  return withoutIndex(pathWithoutTwin(withoutIndex(path)));
}

function withoutIndex(path: string): string {
  return path.replace(indexPage, '/').replace(/(.)\/+$/, '$1');
}

function canonicalEscape(encoded: string): string {
  const character = String.fromCharCode(Number.parseInt(encoded.slice(1), 16));
  return unreserved.test(character) ? character : encoded.toUpperCase();
}

function canonicalQuery({ searchParams }: URL, host: string): string {
  const kept = [...searchParams]
    // Addresses copied out of a page's source have `&amp;` between their parameters.
    .map(([name, value]) => [name.replace(/^(?:amp;)+/, ''), value] as const)
    .filter(([name, value]) => !isTrackingParameter(name, host) && !isViewParameter(name, value));
  const parameters = new URLSearchParams(kept.map(([name, value]) => [name, value]));
  parameters.sort();
  const query = parameters.toString();
  return query && `?${query}`;
}

/** A fragment is a place in the page, unless the page routes by it; a text that it points at is a place in either case. */
function route(hash: string): string {
  const [place = ''] = hash.split(':~:', 1);
  return /^#(?:!|\/)./.test(place) && place !== '#!/' ? place : '';
}
