import * as v from 'valibot';
import type { DocumentNode } from './document.ts';
import { instantSchema } from './row.ts';

/** A page as a list of bookmarks, of saved articles or of addresses has it. */
export const listedPageFields = {
  /** An http(s) address, as it is to be fetched. */
  url: v.pipe(v.string(), v.maxLength(8192)),
  title: v.optional(v.pipe(v.string(), v.maxLength(2000))),
  /** The names of the folders that it lies in, the outermost first. */
  folder: v.optional(v.array(v.string())),
  tags: v.optional(v.array(v.string())),
  /** When the person saved it there. */
  savedAt: v.optional(instantSchema),
  /** What the person wrote about it. */
  note: v.optional(v.string()),
  /** The passages that the person marked in it. */
  highlights: v.optional(v.array(v.string())),
  /** Whether the person marked it as a favourite. */
  favorite: v.optional(v.boolean()),
};

const listedPageSchema = v.strictObject(listedPageFields);
export type ListedPage = v.InferOutput<typeof listedPageSchema>;

/** Every kind of list that pages come from; `extension` and `feed` are Vigie's own senders. */
export const listOrigins = [
  'bookmarks',
  'pocket',
  'raindrop',
  'instapaper',
  'table',
  'addresses',
  'extension',
  'feed',
] as const;
export type ListOrigin = (typeof listOrigins)[number];

/** What the person themselves wrote about a listed page and marked in it, as a document; `undefined` where they did neither. */
export function documentOfListed({ note, highlights = [] }: ListedPage): DocumentNode | undefined {
  const quotes = highlights.map((text) => ({ type: 'blockquote', content: paragraphsOf(text) }));
  const content = [...paragraphsOf(note ?? ''), ...quotes.filter((quote) => quote.content.length > 0)];
  return content.length > 0 ? { type: 'doc', content } : undefined;
}

function paragraphsOf(text: string): DocumentNode[] {
  const lines = text.split(/\r\n?|\n/).map((line) => line.replace(/[^\P{Cc}\t]/gu, '').trim());
  return lines
    .filter((line) => line !== '')
    .map((line) => ({ type: 'paragraph', content: [{ type: 'text', text: line }] }));
}
