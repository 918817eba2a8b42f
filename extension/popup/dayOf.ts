/** A day as one says it: "3 May", with its year where that is another one. `language` is a BCP 47 tag. */
export function dayOf(instant: string, language = chrome.i18n.getUILanguage(), now = new Date()): string {
  const date = new Date(instant);
  const isThisYear = date.getFullYear() === now.getFullYear();
  return date.toLocaleDateString(language, { day: 'numeric', month: 'long', ...(!isThisYear && { year: 'numeric' }) });
}
