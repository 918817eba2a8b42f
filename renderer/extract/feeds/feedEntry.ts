import { titleOf } from '#domain/textFigures.ts';
import { webAddress } from '#extract/pageAddress.ts';
import { sanitizeHtml } from '#extract/sanitizeHtml.ts';
import { textOfHtml } from '#extract/textOfHtml.ts';
import { tidyLine } from '#extract/tidyText.ts';
import type { FeedEntry } from './feedContent.ts';
import { feedDate } from './feedDate.ts';

/** One item's text; more is no article. In UTF-16 units. */
const maxEntryLength = 1_000_000;
/** A description of this length is the article itself, whatever its element is called. In UTF-16 units of plain text. */
const wholeTextLength = 1500;
const maxKeyLength = 1000;

/** What the forms of a feed call the parts of an item. */
interface Parts {
  readonly id?: string | undefined;
  readonly link?: string | undefined;
  readonly title?: string | undefined;
  /** As the feed writes it. */
  readonly date?: unknown;
  readonly author?: string | undefined;
  readonly content?: string | undefined;
  readonly summary?: string | undefined;
}

/** Makes an item of its parts; links in it are relative to `base`. */
export function entryOf({ id, link, title, date, author, content, summary }: Parts, base: string): FeedEntry {
  const url = link ? webAddress(link, base) : undefined;
  const html = sanitizeHtml((content || summary || '').slice(0, maxEntryLength));
  const text = textOfHtml(html);
  const published = feedDate(typeof date === 'string' ? date : undefined);
  const name = author && tidyLine(author);
  return {
    key: (id || url || `${title} ${date}`).slice(0, maxKeyLength),
    title: plainTitle(title) || titleOf(text) || url || '',
    ...(url && { url }),
    ...(name && { author: name }),
    ...(published && { published }),
    html,
    isWhole: text.length >= wholeTextLength,
  };
}

/** A title as words: many feeds have markup or its escapes in it. */
export function plainTitle(title: string | undefined): string {
  return tidyLine(textOfHtml(sanitizeHtml(title ?? '')));
}
