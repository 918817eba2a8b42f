import { quantile } from './quantile.ts';
import { isNumber, isOfContents, type Row, withMarker } from './row.ts';
import { findTables } from './table.ts';
import { roundSize, type Typography } from './typography.ts';
import { breaksAnywhere } from './words.ts';

/** A line of a block, and the page that it stands on. */
export interface Line {
  readonly text: string;
  readonly page: number;
  /** The line was ended on purpose before the column was full. */
  readonly isShort: boolean;
}

/** Lines that belong together: a paragraph or a heading, or an item of a list. */
export interface TextBlock {
  readonly kind: 'paragraph' | 'item';
  readonly lines: readonly Line[];
  readonly marker?: string;
  readonly size: number;
  /** The font of every line; undefined where they differ or have wide gaps. */
  readonly font: string | undefined;
  /** Whether its first line stands at the left edge of its column, or further right. */
  readonly isIndented: boolean;
  /** Whether its last line runs to the right edge of its column. */
  readonly isFull: boolean;
}

export type Block =
  | TextBlock
  | {
      readonly kind: 'table';
      readonly cells: readonly (readonly string[])[];
      readonly hasHead: boolean;
      readonly page: number;
    };

/** A column's edges. */
interface Edges {
  readonly left: number;
  readonly right: number;
}

// In multiples of the leading, or of the font size.
const paragraphGap = 1.3;
const otherSize = 0.08;
const indent = 0.7;
const deepestIndent = 6;
/** So much room must be left on a line, beside the next line's first word, for its end to be on purpose. */
const spareRoom = 2;

const sentenceEnd = /[.!?:;…。！？：；]["'”’»)\]]*$/u;

/** Gathers the lines of a column into blocks. */
export function blocksOf(column: readonly Row[], page: number, typography: Typography): readonly Block[] {
  const rows = column.map((row) => (isNumberedHeading(row, typography) ? withMarker(row) : row));
  const edges = {
    left:
      quantile(
        rows.map(({ left }) => left),
        0.1,
      ) ?? 0,
    right:
      quantile(
        rows.map(({ right }) => right),
        0.9,
      ) ?? 0,
  };
  return findTables(rows).flatMap((stretch): readonly Block[] => {
    if (stretch.kind === 'table') return [{ kind: 'table', cells: stretch.cells, hasHead: stretch.hasHead, page }];
    return paragraphsOf(stretch.rows, typography, edges).map((lines) => textBlock(lines, page, edges));
  });
}

/** A number before a heading is no item's; text in the size of the text, but not in its font, is most often a heading in bold. */
function isNumberedHeading({ marker, size, font, text }: Row, { bodySize, bodyFont }: Typography): boolean {
  if (marker === undefined || !isNumber(marker)) return false;
  return size > bodySize * 1.1 || (font !== bodyFont && /^\p{Lu}/u.test(text) && !sentenceEnd.test(text));
}

function paragraphsOf(rows: readonly Row[], typography: Typography, edges: Edges): readonly (readonly Row[])[] {
  const paragraphs: Row[][] = [];
  for (const row of rows) {
    const open = paragraphs.at(-1);
    if (open && continues(open, row, typography, edges)) open.push(row);
    else paragraphs.push([row]);
  }
  return paragraphs;
}

function continues(open: readonly Row[], row: Row, typography: Typography, edges: Edges): boolean {
  const [first, above] = [open[0], open.at(-1)];
  if (!first || !above || row.marker !== undefined || isOfContents(above)) return false;
  const larger = Math.max(row.size, above.size);
  if (Math.abs(row.size - above.size) > larger * otherSize) return false;
  const gap = row.baseline - above.baseline;
  if (gap > typography.leadingOf(larger) * paragraphGap || gap < 0) return false;
  // A heading in bold above its text, with no room between.
  if (row.font !== above.font && open.every(({ font }) => font === above.font) && isHeadline(open, row, edges))
    return false;
  if (first.marker !== undefined) return row.left > first.left + row.size * 0.3 || !endsOnPurpose(above, row, edges);
  const depth = row.left - (open.length > 1 ? Math.min(...open.slice(1).map(({ left }) => left)) : first.left);
  const isIndented = depth > row.size * indent && depth < row.size * deepestIndent;
  // Centred lines begin further right as they get shorter.
  if (isIndented && !isCentred(above, row)) return false;
  return !(endsOnPurpose(above, row, edges) && sentenceEnd.test(above.text));
}

function isHeadline(open: readonly Row[], row: Row, edges: Edges): boolean {
  const last = open.at(-1);
  return last !== undefined && open.length <= 2 && !sentenceEnd.test(last.text) && endsOnPurpose(last, row, edges);
}

function isCentred(above: Row, row: Row): boolean {
  return Math.abs(above.left + above.right - row.left - row.right) < row.size;
}

/** Whether the next line's first word would have found room on a line. */
function endsOnPurpose(above: Row, row: Row, edges: Edges): boolean {
  const room = edges.right - above.right;
  const word = breaksAnywhere('', row.text) ? 1 : (/^\S*/.exec(row.text)?.[0].length ?? 0);
  const width = (word / (row.text.length || 1)) * (row.right - row.textLeft);
  return room > width + row.size * spareRoom;
}

function textBlock(rows: readonly Row[], page: number, edges: Edges): TextBlock {
  const [first, last] = [rows[0], rows.at(-1)];
  const size = Math.max(...rows.map((row) => row.size));
  return {
    kind: first?.marker === undefined ? 'paragraph' : 'item',
    lines: rows.map((row, index) => {
      const next = rows[index + 1];
      return { text: row.text, page, isShort: next !== undefined && endsOnPurpose(row, next, edges) };
    }),
    ...(first?.marker !== undefined && { marker: first.marker }),
    size: roundSize(size),
    font: rows.every(({ font, cells }) => font === first?.font && cells.length === 1) ? first?.font : undefined,
    isIndented: (first?.left ?? 0) > edges.left + size * indent,
    isFull: last !== undefined && last.right > edges.right - size * spareRoom,
  };
}
