import type messages from './_locales/en/messages.json';

export type TextKey = keyof typeof messages;

/** A text of the interface in the browser's language. */
export function text(key: TextKey, ...values: string[]): string {
  return chrome.i18n.getMessage(key, values);
}
