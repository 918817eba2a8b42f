import { AppError } from '#contract/appError.ts';
import type { FetchedFeed } from '#contract/hostMethods.ts';
import { detectEncoding } from './encoding.ts';
import { type FetchOptions, fetchBytes } from './fetchBytes.ts';
import { keepingOf, sniffedType } from './mediaType.ts';

/** Feeds of this size hold hundreds of whole articles. */
const feedLimits = { maxBytes: 10 * 1024 * 1024 } as const;

interface FeedRequest {
  readonly url: string;
  /** The `ETag` and `Last-Modified` of the last answer; where nothing is new since, the feed is not sent again. */
  readonly etag?: string | undefined;
  readonly lastModified?: string | undefined;
}

/**
 * Fetches a feed, unless nothing in it is new. Source: RFC 9110, 13.1 (conditional requests).
 * @throws AppError whose code says which of the expected failures it was.
 */
export async function fetchFeed({ url, etag, lastModified }: FeedRequest, options: FetchOptions): Promise<FetchedFeed> {
  const headers = {
    accept:
      'application/rss+xml,application/atom+xml,application/feed+json,application/xml;q=0.9,text/xml;q=0.9,*/*;q=0.5',
    ...(etag && { 'if-none-match': etag }),
    ...(lastModified && { 'if-modified-since': lastModified }),
  };
  const refuse = (type: string) => (isText(type) ? undefined : notAFeed(type));
  const fetched = await fetchBytes({ url, refuse, headers }, { ...feedLimits, ...options });
  if (fetched.status === 304) return { state: 'unchanged' };
  const { bytes, served, finalUrl, validators } = fetched;
  const contentType = sniffedType(served.type, bytes);
  if (keepingOf(contentType) !== 'text') throw notAFeed(contentType);
  const text = new TextDecoder(detectEncoding(bytes, served.charset, true)).decode(bytes);
  return { state: 'changed', finalUrl, text, ...validators };
}

function isText(type: string): boolean {
  return type === '' || type === 'application/octet-stream' || keepingOf(type) === 'text';
}

function notAFeed(type: string): AppError {
  return new AppError('not-a-feed', `This is no feed (${type || 'of no known type'}).`);
}
