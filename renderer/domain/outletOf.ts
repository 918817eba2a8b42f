import type { Note } from './note.ts';
import { domainOf } from './webUrl.ts';

/** Where a note says that it is from: its source by name, else its site, else its author. */
export function outletOf(
  { url, author }: Pick<Note, 'url' | 'author'>,
  sourceName: string | undefined,
): string | undefined {
  return sourceName ?? (url === undefined ? undefined : domainOf(url)) ?? author;
}
