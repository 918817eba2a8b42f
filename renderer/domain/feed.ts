import * as v from 'valibot';
import { idSchema } from './id.ts';
import { instantSchema, rowFields } from './row.ts';

const maxNameLength = 300;

/** Whether the whole article behind each item is fetched as it comes, or when a person asks for it. */
const fullTextSchema = v.picklist(['on-demand', 'always']);
export type FullText = v.InferOutput<typeof fullTextSchema>;

/** A subscription: what is new in it comes to the inbox. */
export const feedSchema = v.strictObject({
  ...rowFields,
  url: v.string(),
  title: v.pipe(v.string(), v.maxLength(maxNameLength)),
  /** The site that the feed is of. */
  siteUrl: v.optional(v.string()),
  fullText: fullTextSchema,
  /** When it is asked for again; indexed. */
  nextPollAt: instantSchema,
  polledAt: v.optional(instantSchema),
  /** The validators of the last answer. Source: RFC 9110, 8.8. */
  etag: v.optional(v.string()),
  lastModified: v.optional(v.string()),
  /** Why the last tries failed, and how many in a row; absent while all is well. */
  failure: v.optional(v.strictObject({ code: v.string(), count: v.number() })),
});
export type Feed = v.InferOutput<typeof feedSchema>;

/** An item of a feed that was seen, whether or not a note was made of it. */
export const feedItemSchema = v.strictObject({
  ...rowFields,
  feedId: idSchema,
  /** What tells it from the feed's other items. */
  key: v.string(),
});
export type FeedItem = v.InferOutput<typeof feedItemSchema>;

const minuteMs = 60_000;
const usualMinutes = 60;
const longestMinutes = 24 * 60;

/**
 * When a feed is asked for again: hourly or as seldom as it asks for itself, and after each failure twice as late as before, up to a day.
 * `ttlMinutes` is what the feed says. Source: RSS 2.0, `ttl`.
 */
export function nextPoll(nowMs: number, failures: number, ttlMinutes = usualMinutes): string {
  const usual = Math.max(usualMinutes, ttlMinutes);
  const minutes = Math.min(usual * 2 ** Math.min(failures, 10), longestMinutes);
  return new Date(nowMs + minutes * minuteMs).toISOString();
}

/** A title as a feed may have. */
export function feedTitle(title: string, url: string): string {
  return (title.trim() || url).slice(0, maxNameLength);
}
