import type { Host } from '#contract/hostMethods.ts';
import { noteIdOfHref } from '#domain/noteHref.ts';
import { isOpenable } from '#editor/safeHref.ts';
import { notifyError } from '#ui/notify.tsx';
import { currentRoute, navigate } from '#ui/route.ts';

/** Opens a web or mail address outside the app, if the person lets it; any other scheme is ignored, whatever a page managed to bring in. */
export function openOutside(host: Host, href: string): void {
  if (!isOpenable(href)) return;
  host.leaveFor({ url: href }).then(() => window.open(href, '_blank', 'noopener,noreferrer'), notifyError);
}

/** Follows a link of a note: to another note in this window, anywhere else outside. */
export function followLink(host: Host, href: string): void {
  const noteId = noteIdOfHref(href);
  if (noteId === undefined) openOutside(host, href);
  else navigate({ view: currentRoute().view, noteId });
}
