import { canonicalUrl, domainOf, registeredHost } from '#domain/webUrl.ts';
import { webAddress } from '#extract/pageAddress.ts';

const home = /^[a-z]+:\/\/[^/]+\/?(?:$|[?#])/i;
/** The last part of a path that tells one article from others. */
const telling = /\d|-.*-|\.\w{3,5}$/;
/** Parameters that tell one article from others. */
const tellingParameter = /^(?:.*id|p|t|nr|no|item|art|article|story|news|doc|page)$/i;

/**
 * The address that a page gives as its own. It is believed where it is of the same owner's site and tells one page: a page must not pass for one of
 * another site, and many a site sends all of its pages to its home page, their section or one address without parameters.
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
  const [own, other] = [domainOf(url), domainOf(address)];
  if (own === undefined || other === undefined || registeredHost(own) !== registeredHost(other)) return false;
  const [from, to] = [new URL(canonicalUrl(url)), new URL(canonicalUrl(address))];
  if (home.test(address)) return home.test(url) && to.search === from.search;
  return !isSectionOf(to, from) && !isWithoutTelling(to, from);
}

/** Whether an address is the folder above an article, and no article itself. */
function isSectionOf(section: URL, page: URL): boolean {
  const lastOf = (path: string) => path.split('/').at(-1) ?? '';
  const isAbove = page.pathname.startsWith(`${section.pathname}/`);
  return isAbove && telling.test(lastOf(page.pathname)) && !telling.test(lastOf(section.pathname));
}

/** Whether an address is the page's without the parameter that tells it: `article.php` of `article.php?id=12`. */
function isWithoutTelling(address: URL, page: URL): boolean {
  const isTold = [...page.searchParams].some(([name, value]) => tellingParameter.test(name) && /\d/.test(value));
  return isTold && address.pathname === page.pathname && address.search === '';
}
