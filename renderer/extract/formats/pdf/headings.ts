import type { Block, TextBlock } from './block.ts';
import { isOfContents } from './row.ts';
import { roundSize, type Typography } from './typography.ts';
import { visualLength } from './words.ts';

/** A heading is set larger than the text by so much. */
const larger = 1.12;
const longestHeading = 240;
const longestBold = 120;
const deepestLevel = 4;

/** Tells the level of a document's headings, from 2 on, as the title is the first; undefined for what is no heading. */
export function headingLevels(blocks: readonly Block[], typography: Typography): readonly (number | undefined)[] {
  const byRank = [...new Set(blocks.filter((block) => isLarge(block, typography)).map(sizeOf))].sort((a, b) => b - a);
  const levels = blocks.map((block, index) => {
    if (isLarge(block, typography)) return 2 + byRank.indexOf(sizeOf(block));
    return isBoldLine(block, blocks[index + 1], typography) ? 2 + byRank.length : undefined;
  });
  let last = 1;
  return levels.map((level) => {
    if (level === undefined) return undefined;
    // No level is left out on the way down.
    last = Math.min(level, last + 1, deepestLevel);
    return last;
  });
}

/** The text of a block, its lines put together as they stand. */
export function looseText({ lines }: TextBlock): string {
  return lines.map(({ text }) => text).join(' ');
}

function sizeOf(block: Block): number {
  return block.kind === 'table' ? 0 : block.size;
}

function isLarge(block: Block, { bodySize }: Typography): block is TextBlock {
  if (block.kind !== 'paragraph' || block.size < roundSize(bodySize * larger) || block.size <= bodySize) return false;
  const text = looseText(block);
  return visualLength(text) <= longestHeading && /\p{L}{2}/u.test(text) && !isOfContents({ text });
}

/** A short line in another font than the text, above text: bold, most of the time. */
function isBoldLine(block: Block, next: Block | undefined, { bodySize, bodyFont }: Typography): boolean {
  if (block.kind !== 'paragraph' || block.lines.length > 2 || block.size < bodySize) return false;
  if (block.font === undefined || block.font === bodyFont || !next) return false;
  if (next.kind !== 'table' && next.font === block.font) return false;
  const text = looseText(block);
  return (
    visualLength(text) <= longestBold &&
    !isOfContents({ text }) &&
    /^[\p{Lu}\p{Lo}\d]/u.test(text) &&
    /\p{L}{2}/u.test(text) &&
    !/[.,:;。，：；]$/u.test(text)
  );
}
