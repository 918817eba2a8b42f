import { type DocumentNode, inlineText, listTextBlocks } from './document.ts';
import type { TextRange } from './excerptMarks.ts';

/** The name of the node that stands where a page of the original begins, such as a PDF's; its attribute is `page`. It says nothing. */
export const pageBreakName = 'pageBreak';

/** The beginning of a page in the plain text. */
interface PageStart {
  /** Counted from 1. */
  readonly page: number;
  /** UTF-16 offset in the document's plain text. */
  readonly offset: number;
}

/** The page that a passage of a document begins on; undefined where its pages are not known. */
export function pageAt(document: DocumentNode, offset: number): number | undefined {
  return pageStarts(document).findLast((start) => start.offset <= offset)?.page;
}

/** Where the text of some pages stands in the plain text, from the first of them to the last; undefined where none of them has text. */
export function rangeOfPages(document: DocumentNode, first: number, last: number): TextRange | undefined {
  const starts = pageStarts(document);
  const start = starts.find(({ page }) => page >= first && page <= last);
  const end = starts.find(({ page }) => page > last);
  return start && { start: start.offset, end: end?.offset ?? Number.POSITIVE_INFINITY };
}

/** Where the pages begin, in the order of the text. */
function pageStarts(document: DocumentNode): readonly PageStart[] {
  const starts: PageStart[] = [];
  let offset = 0;
  for (const block of listTextBlocks(document)) {
    for (const node of block.content ?? []) {
      const page = node.attrs?.page;
      if (node.type === pageBreakName && typeof page === 'number') starts.push({ page, offset });
      offset += inlineText(node).length;
    }
    // The line end between two blocks.
    offset += 1;
  }
  return starts;
}
