import { noteIdOfHref } from '#domain/noteHref.ts';

const openable = /^(?:https?:\/\/|mailto:)[^\s]/i;

/** Whether a link may be opened outside the app: http, https and mailto with a full address, nothing that runs or reads files. */
export function isOpenable(href: string): boolean {
  return openable.test(href);
}

/** Whether a link may stand in a note: it leads outside, or to another note. */
export function isSafeHref(href: string): boolean {
  return isOpenable(href) || noteIdOfHref(href) !== undefined;
}
