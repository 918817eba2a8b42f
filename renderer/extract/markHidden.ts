import { styleAttribute } from '#domain/neutralHtml.ts';

const hiding = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

/** Marks what inline styles hide as `hidden`, which Readability passes over: the styles themselves are not there to be asked. */
export function markHidden(page: Document): void {
  for (const element of page.querySelectorAll(`[${styleAttribute}]`)) {
    if (hiding.test(element.getAttribute(styleAttribute) ?? '')) element.setAttribute('hidden', '');
  }
}
