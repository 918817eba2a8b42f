const openable = /^(?:https?:\/\/|mailto:)[^\s]/i;

/** Whether a link may stand in a note and be opened: http, https and mailto with a full address, nothing that runs or reads files. */
export function isSafeHref(href: string): boolean {
  return openable.test(href);
}
