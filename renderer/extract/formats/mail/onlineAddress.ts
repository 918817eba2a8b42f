/** Hosts and paths that count who follows a link before they lead on. */
const counterHost = /^(?:clicks?|links?|track(?:ing)?|trk|t|e|r|go|ct|url\d*|lnks?|email-?links?)\d*\./i;
const counterPath = /\/(?:clicks?|track|redirect|redir|c|e|r|cl|ls\/click|ss\/c|u)(?:\/|$)/i;
/** A word of an address is read by people; this is one reader's own. */
const token = /^(?=.*\d)(?=.*[a-z])[a-z0-9_=.~%+]{20,}$/i;

/**
 * Where a mail stands on the web, where that is certain: on its sender's own site, at an address that is the same for all readers. Most mails only
 * have links that count who follows them.
 */
export function onlineAddress(links: readonly string[], domain: string | undefined): string | undefined {
  return links.find((link) => isCertain(new URL(link), domain));
}

function isCertain(url: URL, domain: string | undefined): boolean {
  const { hostname, pathname, searchParams } = url;
  if (domain === undefined || (hostname !== domain && !hostname.endsWith(`.${domain}`))) return false;
  if (pathname === '/' || counterHost.test(hostname) || counterPath.test(pathname)) return false;
  return ![...pathname.split('/'), ...searchParams.values()].some((word) => token.test(word));
}
