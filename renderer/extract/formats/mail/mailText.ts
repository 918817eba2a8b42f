import { styleAttribute } from '#domain/neutralHtml.ts';
import { parseCost } from '#domain/parseCost.ts';
import type { SafeHtml } from '#domain/safeHtml.ts';
import type { PartPicture } from '#extract/formats/partPictures.ts';
import { picturesAlong } from '#extract/formats/partPictures.ts';
import { inertDocument } from '#extract/inertPolicy.ts';
import { resolveImages } from '#extract/lazyImages.ts';
import { webAddress } from '#extract/pageAddress.ts';
import { parseInert } from '#extract/parseInert.ts';
import { sanitizeHtml } from '#extract/sanitizeHtml.ts';
import { tidyLine } from '#extract/tidyText.ts';
import { unwrapLayoutTables } from './layoutTables.ts';
import { dropMailFurniture, viewOnline } from './mailFurniture.ts';

/** The text of a mail. */
export interface MailText {
  readonly html: SafeHtml;
  /** The links by which it says that it can be seen on the web. */
  readonly onlineLinks: readonly string[];
}

/** Styles of what a mail hides: the words that lists of mails show behind the subject. */
const hiding =
  /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all|(?:max-)?height\s*:\s*0(?:px)?\s*(?:;|$|!)|opacity\s*:\s*0(?:\.0+)?\s*(?:;|$|!)|font-size\s*:\s*[01](?:px)?\s*(?:;|$|!))/i;
const pixelStyle = /(?:^|;)\s*(?:width|height)\s*:\s*[012](?:px)?\s*(?:;|$|!)/i;
/** Where senders count who opens a mail. */
const counter =
  /\/(?:open|opens|wf\/open|track(?:ing|er)?|pixels?|beacons?|e\/o|imp(?:ression)?|o\.gif)(?:[/?.]|$)|[?&](?:open|track(?:ing)?)=/i;
/** Below this edge an image is a counting pixel or a spacer. In CSS pixels. */
const smallestEdgePx = 3;
/** What fills the line behind a subject in lists of mails, so that no text shows there. */
const fillers = /[\u200b\u2060\u2800\ufeff]|\u00ad|\u034f|(?:\u200c(?:\s|&nbsp;)*){3,}/g;

/**
 * Takes the text out of a mail's HTML, all of it: a mail has no navigation around its article, and a digest has several. What it hides, what counts
 * its readers and the tables that lay it out go, and from a newsletter what is about the mail itself.
 */
export function mailText(html: string, pictures: readonly PartPicture[], isNewsletter: boolean): MailText {
  if (parseCost(html) !== 'fine') return { html: sanitizeHtml(html), onlineLinks: [] };
  const page = parseInert(html);
  for (const element of page.querySelectorAll('script,title,head')) element.remove();
  dropHidden(page);
  dropPixels(page);
  resolveImages(page, undefined, picturesAlong(pictures));
  const onlineLinks = isNewsletter ? listOnlineLinks(page) : [];
  unwrapLayoutTables(page);
  const safe = sanitizeHtml((page.body?.innerHTML ?? '').replace(fillers, ''));
  if (!isNewsletter) return { html: safe, onlineLinks };
  const { body } = inertDocument(safe);
  dropMailFurniture(body);
  return { html: sanitizeHtml(body.innerHTML), onlineLinks };
}

function dropHidden(page: Document): void {
  for (const element of page.querySelectorAll(`[${styleAttribute}],[hidden]`)) {
    if (element.localName === 'body') continue;
    if (element.hasAttribute('hidden') || hiding.test(element.getAttribute(styleAttribute) ?? '')) element.remove();
  }
}

function dropPixels(page: Document): void {
  for (const image of page.querySelectorAll('img')) {
    const edges = [image.getAttribute('width'), image.getAttribute('height')];
    const isTiny = edges.some((edge) => edge !== null && Number.parseInt(edge, 10) < smallestEdgePx);
    const isStyledTiny = pixelStyle.test(image.getAttribute(styleAttribute) ?? '');
    const isSilent = !image.getAttribute('alt')?.trim();
    if (isTiny || isStyledTiny || (isSilent && counter.test(image.getAttribute('src') ?? ''))) image.remove();
  }
}

/** The links of which the words, or the short line that they stand in, say that they lead to the mail on the web. */
function listOnlineLinks(page: Document): string[] {
  return [...page.querySelectorAll('a[href]')].flatMap((link) => {
    const line = tidyLine(link.closest('p,td,div')?.textContent ?? '');
    const says = viewOnline.test(tidyLine(link.textContent)) || (line.length <= 120 && viewOnline.test(line));
    const address = says ? webAddress(link.getAttribute('href') ?? '', undefined) : undefined;
    return address ? [address] : [];
  });
}
