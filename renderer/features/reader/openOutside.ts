import { noteIdOfHref } from '#domain/noteHref.ts';
import { isOpenable } from '#editor/safeHref.ts';
import { currentRoute, navigate } from '#ui/route.ts';

/** Opens a web or mail address outside the app; any other scheme is ignored, whatever a page managed to bring in. */
export function openOutside(href: string): void {
  if (isOpenable(href)) window.open(href, '_blank', 'noopener,noreferrer');
}

/** Follows a link of a note: to another note in this window, anywhere else outside. */
export function followLink(href: string): void {
  const noteId = noteIdOfHref(href);
  if (noteId === undefined) openOutside(href);
  else navigate({ view: currentRoute().view, noteId });
}
