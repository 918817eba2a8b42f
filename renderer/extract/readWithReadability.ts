import { Readability } from '@mozilla/readability';

/** The HTML of the article that Readability finds on a page, which it takes apart; undefined where none stands out. */
export function readWithReadability(page: Document): string | undefined {
  try {
    return new Readability(page, { disableJSONLD: true, keepClasses: true }).parse()?.content ?? undefined;
  } catch {
    // Pages are hostile and Readability trusts them: one that trips it is a page without an article.
    return undefined;
  }
}
