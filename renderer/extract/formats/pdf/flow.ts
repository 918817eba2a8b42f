import type { Block, TextBlock } from './block.ts';
import { isOfContents } from './row.ts';

const sentenceEnd = /[.!?:;。！？：；]["'”’»)\]]*$/u;

/** Puts together the paragraphs that the end of a column or of a page broke in two. */
export function flow(columns: readonly (readonly Block[])[]): readonly Block[] {
  const blocks: Block[] = [];
  for (const column of columns) {
    const [first, ...rest] = column;
    if (!first) continue;
    const last = blocks.at(-1);
    if (last && last.kind !== 'table' && first.kind === 'paragraph' && isBroken(last, first)) {
      blocks[blocks.length - 1] = { ...last, lines: [...last.lines, ...first.lines], isFull: first.isFull };
    } else {
      blocks.push(first);
    }
    blocks.push(...rest);
  }
  return blocks;
}

function isBroken(last: TextBlock, next: TextBlock): boolean {
  const before = last.lines.at(-1)?.text ?? '';
  const after = next.lines[0]?.text ?? '';
  if (last.size !== next.size || next.isIndented || sentenceEnd.test(before) || !last.isFull) return false;
  if (isOfContents({ text: before })) return false;
  // A heading of one line is as wide as its column at times, and what follows begins with a capital.
  return /^[\p{Ll}\d(]/u.test(after) || /[-\u2010\u00AD,]$/u.test(before) || last.lines.length + next.lines.length > 3;
}
