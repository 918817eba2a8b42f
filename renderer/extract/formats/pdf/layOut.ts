import { type Block, blocksOf } from './block.ts';
import { readingOrder } from './columns.ts';
import { flow } from './flow.ts';
import { withoutFurniture } from './furniture.ts';
import { headingLevels } from './headings.ts';
import { vocabularyOf } from './joinLines.ts';
import { markupOf } from './markup.ts';
import { isSameTitle, largestText, titleOfBlocks } from './pdfTitle.ts';
import type { Piece } from './piece.ts';
import { type Row, rowsOf } from './row.ts';
import { measureTypography } from './typography.ts';

interface LaidOut {
  /** Unsanitised. */
  readonly html: string;
  /** What stands largest on the first page, or nothing. */
  readonly largestText: string;
  /** The lines at the top of the first page, its head among them. */
  readonly firstLines: readonly string[];
}

interface Known {
  readonly language: string | undefined;
  readonly statedTitle: string | undefined;
}

/** As far as the date of a document stands from its top. In lines. */
const mostFirstLines = 30;

/** Makes running text of the pieces of text that the pages of a document have. */
export function layOut(pages: readonly (readonly Piece[])[], { language, statedTitle }: Known): LaidOut {
  const columns = withoutFurniture(pages).flatMap((pieces, index) =>
    readingOrder(pieces).map((region) => ({ page: index + 1, rows: rowsOf(region) })),
  );
  const typography = measureTypography(columns.map(({ rows }) => rows));
  const blocks = flow(columns.map(({ page, rows }) => blocksOf(rows, page, typography)));
  const title = largestText(blocks, typography);
  // The note's title stands above the text already.
  const shown = blocks.filter((block) => !title.includes(block) && !repeatsTitle(block, statedTitle));
  const levels = headingLevels(shown, typography);
  const vocabulary = vocabularyOf(linesOf(columns), language);
  return {
    html: markupOf(
      shown.map((block, index) => ({ block, level: levels[index] })),
      vocabulary,
    ),
    largestText: titleOfBlocks(title),
    firstLines: rowsOf(pages[0] ?? [])
      .slice(0, mostFirstLines)
      .flatMap(({ cells }) => cells.map(({ text }) => text)),
  };
}

function linesOf(columns: readonly { readonly rows: readonly Row[] }[]): string[] {
  return columns.flatMap(({ rows }) => rows.map(({ text }) => text));
}

function repeatsTitle(block: Block, title: string | undefined): boolean {
  return (
    title !== undefined &&
    block.kind === 'paragraph' &&
    block.lines[0]?.page === 1 &&
    isSameTitle(titleOfBlocks([block]), title)
  );
}
