import type { SafeHtml } from '#domain/safeHtml.ts';
import type { PageMetadata } from './article.ts';

/** What came in, before anything is known of it but its type. */
export interface Content {
  /** The media type without parameters. */
  readonly contentType: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** The bytes as text, where the media type is textual. */
  readonly text?: string;
  /** How the bytes are to be decoded, where `text` is not there yet: readers are given the text. */
  readonly encoding?: string;
  /** HTML: a page, of which the article is wanted, or a selection, all of which is. */
  readonly scope: 'page' | 'selection';
  readonly url?: string;
  /** When a page was seen on the web as it is, an ISO 8601 instant; absent for a file. */
  readonly seenAt?: string;
  readonly fileName?: string;
}

/** Why the text of something is missing or poor; the codes of `AppError`, which the interface has sentences for. */
export type ReadingProblem =
  | 'no-article'
  | 'too-complex'
  | 'unsupported-file'
  | 'no-text-layer'
  | 'encrypted-file'
  | 'damaged-file'
  | 'too-long'
  | 'reading-stopped';

/** A picture that came along, by the address that the text has for it: a web address, or `cid:` and a name. Source: RFC 2392. */
export interface Resource {
  readonly address: string;
  readonly contentType: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** A file that came along beside the text. */
export interface AttachedFile {
  readonly name: string;
  readonly contentType: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** What a file of any format turns out to hold. */
export interface Extracted extends PageMetadata {
  readonly text:
    | { readonly form: 'html'; readonly html: SafeHtml }
    | { readonly form: 'markdown'; readonly markdown: string }
    | { readonly form: 'plain'; readonly plain: string };
  /** Set where what is there is not what a person would expect of the file. */
  readonly problem?: ReadingProblem;
  /** The host name of who published it, where that is no matter of an address: a mail has none. */
  readonly sourceDomain?: string;
  readonly resources?: readonly Resource[];
  readonly attachments?: readonly AttachedFile[];
}

/** What came of reading a file. */
export type Reading =
  | { readonly state: 'read'; readonly extracted: Extracted }
  | { readonly state: 'unreadable'; readonly problem: ReadingProblem };

/** Reads one format. */
export type FormatReader = (content: Content) => Promise<Reading>;
