import { isTrackingParameter } from './webUrlTracking.ts';

const webScheme = /^https?:$/;
const indexPage = /\/(?:index|default)\.(?:html?|php|aspx?|jsp)$/i;
const ampCache = /^\/(?:[cv]\/)?(?:amp\/)?s\/([^/]+\.[^/]+\/.*)$/;
const articleSegment = /\d|-.*-|\.html?$/;
/** Hosts under which anybody may register a name, so that what stands before them is the site itself ("m.co.uk"). */
const sharedSuffix = /^(?:co|com|org|net|gov|ac|edu)\.[a-z]{2}$/;

/**
 * The key under which two addresses of one page are the same: scheme, `www.`, mobile and AMP twins, default port, fragment, tracking, order of
 * parameters, index page and closing slash do not matter. For comparing, not for fetching; what is no web address comes back as it is.
 */
export function canonicalUrl(url: string): string {
  const address = parsed(url.trim());
  if (!address) return url.trim();
  const unwrapped = parsed(ampOriginal(address) ?? '') ?? address;
  const path = canonicalPath(unwrapped.pathname);
  return `https://${canonicalHost(unwrapped)}${path}${canonicalQuery(unwrapped)}${route(unwrapped.hash)}`;
}

function parsed(address: string): URL | undefined {
  try {
    const url = new URL(address);
    return webScheme.test(url.protocol) ? url : undefined;
  } catch {
    return undefined;
  }
}

/** The page behind Google's AMP viewer and cache. Source: AMP Cache URL format, amp.dev. */
function ampOriginal(url: URL): string | undefined {
  const isCache = url.hostname.endsWith('.cdn.ampproject.org') || /^(?:www\.)?google\.[a-z.]+$/.test(url.hostname);
  const page = isCache ? ampCache.exec(url.pathname)?.[1] : undefined;
  return page && `https://${page}${url.search}`;
}

function canonicalHost({ hostname, port }: URL): string {
  const bare = hostname.replace(/\.$/, '').replace(/^www\./, '');
  const site = /^(?:m|mobile|amp)\.(.+\..+)$/.exec(bare)?.[1];
  const host = site && !sharedSuffix.test(site) ? site : bare;
  // http's own port is dropped with https's, as both schemes are one here.
  return port === '' || port === '80' || port === '443' ? host : `${host}:${port}`;
}

function canonicalPath(pathname: string): string {
  const path = pathname
    .replace(/%[0-9a-f]{2}/gi, (encoded) => encoded.toUpperCase())
    .replace(/\/{2,}/g, '/')
    .replace(indexPage, '/')
    .replace(/\.amp(?=\.html?$|$)/, '')
    .replace(/(.)\/+$/, '$1');
  return withoutAmpSegment(path);
}

/** Drops a closing `/amp` behind what looks like an article, not behind `/guitars`. */
function withoutAmpSegment(path: string): string {
  const segments = path.split('/');
  const isTwin = segments.at(-1) === 'amp' && articleSegment.test(segments.at(-2) ?? '');
  return isTwin ? segments.slice(0, -1).join('/') : path;
}

function canonicalQuery(url: URL): string {
  const parameters = url.searchParams;
  for (const name of [...parameters.keys()]) {
    if (isTrackingParameter(name) || isAmpSwitch(name, parameters.get(name))) parameters.delete(name);
  }
  parameters.sort();
  const query = parameters.toString();
  return query && `?${query}`;
}

function isAmpSwitch(name: string, value: string | null): boolean {
  if (name === 'outputType') return value === 'amp';
  return name === 'amp' && /^(?:|1|true)$/.test(value ?? '');
}

/** A fragment is a place in the page, unless the page routes by it. */
function route(hash: string): string {
  return /^#[!/]/.test(hash) ? hash : '';
}
