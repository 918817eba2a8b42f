import { readAddressLines } from './addressLines.ts';
import { readLinkList } from './linkLists.ts';
import type { PageList, PageListSteps } from './pageList.ts';
import { readTable } from './table.ts';

/** How a text of each type may be a list of pages. */
const readers: Readonly<Record<string, (text: string) => PageListSteps | undefined>> = {
  'text/html': readLinkList,
  'text/csv': readTable,
  'text/plain': readAddressLines,
};

/** Reads a text as a list of pages to clip, step by step; gives `undefined` where it is something to clip itself. */
export function* readPageList(contentType: string, text: string): Generator<void, PageList | undefined> {
  const steps = readers[contentType]?.(text);
  const list = steps && (yield* steps);
  return list && list.pages.length > 0 ? list : undefined;
}
