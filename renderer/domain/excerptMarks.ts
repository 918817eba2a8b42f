import { type DocumentNode, inlineText, listTextBlocks } from './document.ts';

/** The name of the mark that follows an excerpt through edits; its attribute is `excerptId`. */
export const excerptMarkName = 'excerpt';

export interface TextRange {
  /** UTF-16 offset in the document's plain text. */
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
}

/** Where the excerpts' marks stand in the plain text, by excerpt id; a mark with gaps spans from its first to its last piece. */
export function excerptRanges(document: DocumentNode): Map<string, TextRange> {
  const ranges = new Map<string, TextRange>();
  let offset = 0;
  for (const block of listTextBlocks(document)) {
    for (const node of block.content ?? []) {
      const end = offset + inlineText(node).length;
      for (const mark of node.marks ?? []) {
        const id = mark.attrs?.excerptId;
        if (mark.type !== excerptMarkName || typeof id !== 'string') continue;
        ranges.set(id, { start: ranges.get(id)?.start ?? offset, end });
      }
      offset = end;
    }
    // The line end between two blocks.
    offset += 1;
  }
  return ranges;
}
