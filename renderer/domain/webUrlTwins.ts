import { isSharedHost } from './webUrlSite.ts';

/**
 * The forms in which sites give one page a second address: for phones, as AMP, for the printer. A form is dropped where the rest of the address
 * still tells a page, so that a shop's `/products/amp` stays what it is.
 */

/** What stands before a site's name in its addresses for phones. */
const mobileHost = /^(?:m|mobile|amp|wap|touch|3g)\.(.+\..+)$/;
/** Wikipedia's: the language comes first. */
const innerMobileHost = /^([a-z][a-z-]{1,15})\.m\.(.+\..+)$/;
/** Sites that have moved and still answer under their old name. */
const renamedHosts: ReadonlyMap<string, string> = new Map([['twitter.com', 'x.com']]);

/** The host of a site as it is for everybody, without `www.` and closing dot. */
export function hostWithoutTwin(hostname: string): string {
  const bare = hostname.replace(/\.$/, '').replace(/^www\.(?=.*\.)/, '');
  const site = bare.replace(mobileHost, '$1').replace(innerMobileHost, '$1.$2');
  const host = isSharedHost(site) ? bare : site;
  // "m.www.example.com" takes two rounds.
  return host === hostname ? (renamedHosts.get(host) ?? host) : hostWithoutTwin(host);
}

/** A segment that names a view of the page whose address it stands in. */
const viewSegment = /^(?:amp|amphtml|print|printable|printview)$/i;
const articleSegment = /\d|-.*-|\.\w{3,5}$/;

/** The path of a page as it is on a screen: without `/amp`, `/print`, `.amp.html`, `amp_articleshow`. */
export function pathWithoutTwin(path: string): string {
  const plain = path.replace(/(?:\.amp)+(?=\.html?$|$)/i, '').replace(/\/(?:amp_)+(?=article|story|video)/i, '/');
  const segments = plain.split('/');
  const rest = segments.filter((segment) => !viewSegment.test(segment));
  return articleSegment.test(rest.at(-1) ?? '') ? rest.join('/') : plain;
}

const on = /^(?:|1|y|yes|true|on)$/i;
const amp = /^amp(?:-type)?$/i;
const print = /^print(?:able|er|view)?$/i;

/** Parameters that choose a view of the page, and the values that do. */
const viewValues: ReadonlyMap<string, readonly RegExp[]> = new Map([
  ['amp', [on]],
  ['_amp', [on]],
  ['amp_markup', [on]],
  ['nonamp', [on]],
  ['noamp', [on, /^mobile$/i]],
  ['outputtype', [amp]],
  ['output', [amp, print]],
  ['view', [amp, print]],
  ['format', [amp, print]],
  ['service', [amp, print]],
  ['mode', [print]],
  ['action', [print]],
  ['pagewanted', [/^all$/i, print]],
  ['print', [on]],
  ['printable', [on]],
  ['printview', [on]],
  ['printmode', [on]],
  ['printer-friendly', [on]],
]);

/** Says whether a query parameter only chooses another view of the same page. */
export function isViewParameter(name: string, value: string): boolean {
  return viewValues.get(name.toLowerCase())?.some((values) => values.test(value)) ?? false;
}

const ampCachePath = /^\/[cv]\/(?:s\/)?([^/]+\.[^/]+\/.*)$/;
const ampViewerPath = /^\/amp\/(?:s\/)?([^/]+\.[^/]+\/.*)$/;
const ampCacheHost = /\.(?:cdn\.ampproject\.org|bing-amp\.com)$/;
const googleHost = /^(?:www\.)?google\.[a-z]{2,3}(?:\.[a-z]{2})?$/;

/** The address behind Google's AMP viewer and the AMP caches. Source: AMP Cache URL format, amp.dev. */
export function addressBehindAmpCache({ hostname, pathname, search }: URL): string | undefined {
  const path = ampCacheHost.test(hostname) ? ampCachePath : googleHost.test(hostname) ? ampViewerPath : undefined;
  const page = path?.exec(pathname)?.[1];
  return page && `https://${page}${search}`;
}
