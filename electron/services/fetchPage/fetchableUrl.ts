import { isIP } from 'node:net';
import { AppError } from '#contract/appError.ts';
import { isAllowedHost } from './allowedHost.ts';
import { blockedPorts } from './blockedPorts.ts';
import { isPublicAddress } from './publicAddress.ts';

/**
 * Reads an address that may be fetched; `base` is the page whose redirect names it.
 * @throws AppError `invalid-url` where it is none, or one that a clip must not use.
 */
export function parseFetchableUrl(text: string, base?: URL): URL {
  const url = URL.parse(text.trim(), base?.href);
  if (!url) throw new AppError('invalid-url', `“${text.slice(0, 200)}” is not a web address.`);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    throw new AppError('invalid-url', `Only http and https addresses can be fetched, not ${url.protocol}`);
  }
  if (url.username || url.password) {
    throw new AppError('invalid-url', 'The address holds a user name or a password; take them out.');
  }
  if (url.port !== '' && blockedPorts.has(Number(url.port))) {
    throw new AppError(
      'invalid-url',
      `Port ${url.port} is not one of the web’s; browsers do not connect to it either.`,
    );
  }
  return url;
}

/**
 * Refuses an address written as a private IP; no look-up will happen for it, so nothing else would check it.
 * The URL parser has already brought decimal, octal and hexadecimal spellings into the dotted one.
 * @throws AppError `blocked-address`.
 */
export function checkLiteralAddress(url: URL, allowedHosts: readonly string[]): void {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (isIP(host) === 0 || isPublicAddress(host) || isAllowedHost(url, allowedHosts)) return;
  throw blockedAddress(url.hostname, host);
}

/** The refusal of a host whose address is not on the open internet. */
export function blockedAddress(host: string, address: string): AppError {
  const what = host.replace(/^\[|\]$/g, '') === address ? host : `${host} (${address})`;
  return new AppError(
    'blocked-address',
    `${what} is on a private network. To allow it, start Vigie with --allow-host ${host}`,
  );
}
