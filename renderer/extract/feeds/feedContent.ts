import type { PartialDate } from '#domain/partialDateFields.ts';
import type { SafeHtml } from '#domain/safeHtml.ts';

/** One item of a feed, whichever form the feed has. */
export interface FeedEntry {
  /** What tells it from the feed's other items. */
  readonly key: string;
  readonly title: string;
  readonly url?: string;
  readonly author?: string;
  readonly published?: PartialDate;
  /** What the feed gives of the article. */
  readonly html: SafeHtml;
  /** Whether that is the article and not its summary. */
  readonly isWhole: boolean;
}

/** A feed, whichever form it has. */
export interface FeedContent {
  readonly title: string;
  readonly siteUrl?: string;
  readonly language?: string;
  /** How many minutes it asks to be left alone for. */
  readonly ttlMinutes?: number;
  /** Newest first, as far as it says. */
  readonly entries: readonly FeedEntry[];
}
