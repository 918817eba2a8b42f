import { baseAttribute } from '#domain/neutralHtml.ts';

const web = /^https?:$/;

/** The address that a page's links are relative to: its `<base>`, or its own; undefined for a page that came without one. */
export function baseAddress(page: Document, url: string | undefined): string | undefined {
  const declared = page.querySelector(`meta[${baseAttribute}][href]`)?.getAttribute('href');
  return (declared && webAddress(declared, url)) ?? url;
}

/** A link as a full web address; undefined where it is none. */
export function webAddress(link: string, base: string | undefined): string | undefined {
  try {
    const url = new URL(link.trim(), base);
    return web.test(url.protocol) ? url.href : undefined;
  } catch {
    return undefined;
  }
}

/** Makes the links of a page full addresses, as their note has no address of its own. */
export function resolveLinks(page: Document, base: string | undefined): void {
  for (const link of page.querySelectorAll('a[href], area[href]')) {
    const resolved = webAddress(link.getAttribute('href') ?? '', base);
    if (resolved) link.setAttribute('href', resolved);
  }
}
