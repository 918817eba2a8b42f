import type { PartialDate } from '#domain/partialDateFields.ts';
import type { SafeHtml } from '#domain/safeHtml.ts';

/** What a page says about itself; a field that it does not give is absent, never guessed. */
export interface PageMetadata {
  readonly title: string;
  readonly author?: string;
  readonly published?: PartialDate;
  readonly siteName?: string;
  /** The address that the page gives as its own, or the one it came from. */
  readonly canonicalUrl?: string;
  /** BCP 47 language tag, such as `fr`. */
  readonly language?: string;
}

/** Why a page is kept as plain text: no article stands out, or it would have held up the parser. */
export type PlainTextReason = 'no-article' | 'too-large' | 'too-deep';

/** A page as it is kept: its article, or all its text where no article was found. */
export type Article = PageMetadata &
  (
    | { readonly state: 'article'; readonly html: SafeHtml }
    | { readonly state: 'plain-text'; readonly reason: PlainTextReason; readonly text: string }
  );
