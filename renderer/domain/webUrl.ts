export { canonicalUrl } from './webUrlCanonical.ts';
export { registeredHost } from './webUrlSite.ts';

const schemed = /^https?:\/\//i;
const bareHost = /^(?:[\p{L}\p{N}_-]+(?:\.[\p{L}\p{N}_-]+)*\.?|\[[0-9a-f:.]+\])(?::\d{1,5})?(?:[/?#]|$)/iu;
const blank = /[\s\p{Cc}]/u;
const allNumeric = /^[\d.]+$/;
const fullIPv4 = /^\d{1,3}(?:\.\d{1,3}){3}$/;

/**
 * Reads a web address as a person types or pastes it: `http` and `https` only, a bare host (`lemonde.fr/x`) gets `https`. No address is
 * one with a space, with a name and password, or whose host has no dot and is neither `localhost` nor an IP address.
 */
export function parseWebUrl(text: string): URL | undefined {
  const address = completed(text.trim());
  if (address === undefined) return undefined;
  const url = urlOf(address);
  if (url?.username !== '' || url.password !== '') return undefined;
  return isHost(url.hostname, address) ? url : undefined;
}

/** The host that an address belongs to, lower case, without `www.`; undefined where it is no web address. */
export function domainOf(url: string): string | undefined {
  return parseWebUrl(url)?.hostname.replace(/^www\.(?=.*\.)/, '');
}

function completed(address: string): string | undefined {
  if (address === '' || blank.test(address)) return undefined;
  if (schemed.test(address)) return address;
  const withoutSlashes = address.replace(/^\/\//, '');
  return bareHost.test(withoutSlashes) ? `https://${withoutSlashes}` : undefined;
}

function urlOf(address: string): URL | undefined {
  try {
    return new URL(address);
  } catch {
    return undefined;
  }
}

function isHost(host: string, address: string): boolean {
  if (host === 'localhost' || host.startsWith('[')) return true;
  // The standard reads "18.5" as 18.0.0.5: a number that a person typed is no address unless all four parts stand there.
  if (allNumeric.test(host)) return fullIPv4.test(host) && address.includes(host);
  return /[^.]\.[^.]/.test(host) && !host.includes('..') && !host.startsWith('.');
}
