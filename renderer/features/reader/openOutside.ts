import { isSafeHref } from '#editor/safeHref.ts';

/** Opens a web or mail address outside the app; any other scheme is ignored, whatever a page managed to bring in. */
export function openOutside(href: string): void {
  if (isSafeHref(href)) window.open(href, '_blank', 'noopener,noreferrer');
}
