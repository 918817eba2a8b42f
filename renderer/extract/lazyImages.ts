import { webAddress } from './pageAddress.ts';

/** Where pages put an image's address until it is scrolled to, the most telling first. */
const lazySources = [
  'data-src',
  'data-original',
  'data-lazy-src',
  'data-lazy',
  'data-url',
  'data-original-src',
  'data-hi-res-src',
];
const lazySets = ['data-srcset', 'data-lazy-srcset', 'srcset'];
const placeholder =
  /^data:|(?:blank|spacer|placeholder|pixel|transparent|grey|loading)[^/]*\.(?:gif|png|svg|jpe?g)(?:\?|$)/i;
/** Attributes by which an extractor would choose anew. */
const spent = [...lazySources, ...lazySets, 'sizes', 'loading'];
const tightComma = /(\s[\d.]+[wx]),/g;

/** Pictures that came along with a page: what its text is to call each, by every address that the page may have for it. */
export type PicturesAlong = ReadonlyMap<string, string>;

/**
 * Gives each image of a page the address that it would load, in full, one that came along before all others; an image that would load nothing
 * keeps its words.
 */
export function resolveImages(page: Document, base: string | undefined, along: PicturesAlong = new Map()): void {
  for (const hidden of page.querySelectorAll('noscript')) revealImage(hidden);
  for (const image of page.querySelectorAll('img')) {
    const address = imageAddress(image, base, along);
    for (const name of spent) image.removeAttribute(name);
    if (address) image.setAttribute('src', address);
    else image.removeAttribute('src');
  }
}

function imageAddress(image: Element, base: string | undefined, along: PicturesAlong): string | undefined {
  const source = image.getAttribute('src') ?? '';
  const pictureSets = [...(image.closest('picture')?.querySelectorAll('source') ?? [])].flatMap((one) =>
    [one.getAttribute('data-srcset'), one.getAttribute('srcset')].map(largestOf),
  );
  const candidates = [
    ...lazySources.map((name) => image.getAttribute(name)),
    ...lazySets.map((name) => largestOf(image.getAttribute(name))),
    ...(placeholder.test(source) ? [] : [source]),
    ...pictureSets,
  ].flatMap((one) => (one && !one.startsWith('data:') ? [{ written: one.trim(), full: webAddress(one, base) }] : []));
  const kept = candidates.map(({ written, full }) => along.get(full ?? '') ?? along.get(written));
  // A picture that had no address in its browser came along under a name of its own. Source: RFC 2392.
  const named = /^cid:\S+$/i.test(source) ? source : undefined;
  const addresses = [...kept, ...candidates.map(({ full }) => full), webAddress(source, base), named];
  return addresses.find((one) => one !== undefined);
}

/** The address of the widest image in a `srcset`. Source: HTML Standard, 4.8.4.2.1 (srcset attributes). */
function largestOf(set: string | null): string | undefined {
  let best: { readonly address: string; readonly size: number } | undefined;
  for (const one of (set ?? '').replace(tightComma, '$1, ').split(/,\s/)) {
    const [address = '', descriptor = '1x'] = one.trim().split(/\s+/, 2);
    const size = Number.parseFloat(descriptor);
    if (address && (!best || size > best.size)) best = { address, size };
  }
  return best?.address;
}

/** An image in `noscript` behind a placeholder is the image itself. */
function revealImage(hidden: Element): void {
  const [image, ...more] = hidden.querySelectorAll('img');
  if (!image || more.length > 0 || hidden.textContent.trim() !== '') return;
  const before = hidden.previousElementSibling;
  const lazy = before?.localName === 'img' ? before : before?.querySelector('img');
  if (lazy && before?.textContent.trim() === '') before.remove();
  hidden.replaceWith(image);
}
