import { domainOf } from '#domain/webUrl.ts';
import { webAddress } from '#extract/pageAddress.ts';

/**
 * The address that a page gives as its own. It is believed where it is of the same site and no mere home page: a page must not
 * pass for one of another site, and many a site sends all of its pages home.
 */
export function canonicalAddress(
  given: readonly string[],
  url: string | undefined,
  base: string | undefined,
): string | undefined {
  for (const one of given) {
    const address = webAddress(one, base);
    if (address && isOwn(address, url)) return address;
  }
  return url;
}

function isOwn(address: string, url: string | undefined): boolean {
  if (url === undefined) return true;
  const [own = '', other = ''] = [domainOf(url), domainOf(address)];
  const sameSite = own === other || own.endsWith(`.${other}`) || other.endsWith(`.${own}`);
  const home = /^[a-z]+:\/\/[^/]+\/?$/i;
  return sameSite && other !== '' && (!home.test(address) || home.test(url));
}
