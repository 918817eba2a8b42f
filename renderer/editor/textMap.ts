import type { Node } from '@tiptap/pm/model';
import { inlineText } from '#domain/document.ts';
import { pageBreakName } from '#domain/documentPages.ts';

/** A stretch of the plain text and the positions that it covers; a mention covers one position with many characters. */
interface Stretch {
  readonly offset: number;
  readonly length: number;
  readonly position: number;
  readonly size: number;
}

/** The two ways from the plain text of a document (`textOfDocument`) to its positions and back. */
export interface TextMap {
  readonly text: string;
  /** The positions that a passage covers; offsets inside a mention widen to the whole of it. `undefined` where the document has no text. */
  positionsOf(start: number, end: number): { readonly from: number; readonly to: number } | undefined;
  /** The passage between two positions; positions where there is no text move inwards. */
  offsetsOf(from: number, to: number): { readonly start: number; readonly end: number };
}

/** Maps a document; make it anew when the document changes. */
export function createTextMap(document: Node): TextMap {
  const stretches: Stretch[] = [];
  let text = '';
  document.descendants((block, blockPosition) => {
    if (!block.isTextblock) return true;
    if (!saysSomething(block)) return false;
    if (stretches.length > 0) text += '\n';
    block.forEach((inline, within) => {
      const said = inlineText({ type: inline.type.name, attrs: inline.attrs, text: inline.text ?? '' });
      stretches.push({
        offset: text.length,
        length: said.length,
        position: blockPosition + 1 + within,
        size: inline.nodeSize,
      });
      text += said;
    });
    return false;
  });

  return {
    text,
    positionsOf: (start, end) => {
      const first = stretches[lastIndex(stretches, ({ offset }) => offset <= start)] ?? stretches[0];
      const last = stretches[lastIndex(stretches, ({ offset }) => offset < end || offset === 0)] ?? first;
      if (!first || !last) return undefined;
      const from = first.position + within(start - first.offset, first.length, first.size, 0);
      const to = last.position + within(end - last.offset, last.length, last.size, last.size);
      return { from, to: Math.max(from, to) };
    },
    offsetsOf: (from, to) => {
      const next = stretches[lastIndex(stretches, ({ position, size }) => position + size <= from) + 1];
      const start = next ? next.offset + within(from - next.position, next.size, next.length, 0) : text.length;
      const previous = stretches[lastIndex(stretches, ({ position }) => position < to)];
      const end = previous
        ? previous.offset + within(to - previous.position, previous.size, previous.length, previous.length)
        : 0;
      return { start, end: Math.max(start, end) };
    },
  };
}

/** Whether a text block makes a line of the plain text; a page's beginning alone does not. */
function saysSomething(block: Node): boolean {
  let says = false;
  block.forEach(({ type }) => {
    says ||= type.name !== pageBreakName;
  });
  return says;
}

/** Where a distance into one measure of a stretch falls in its other measure; `inside` is the answer inside something that cannot be entered. */
function within(distance: number, length: number, otherLength: number, inside: number): number {
  if (distance <= 0) return 0;
  if (distance >= length) return otherLength;
  return length === otherLength ? distance : inside;
}

/** The index of the last stretch that fits, where those that fit all come first; -1 where none does. */
function lastIndex(stretches: readonly Stretch[], fits: (stretch: Stretch) => boolean): number {
  let low = 0;
  let high = stretches.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const stretch = stretches[middle];
    if (stretch && fits(stretch)) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
