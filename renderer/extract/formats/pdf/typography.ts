import { quantile } from './quantile.ts';
import type { Row } from './row.ts';
import { visualLength } from './words.ts';

/** How a document is set, in points. */
export interface Typography {
  /** The size and the font that most of the text is in. */
  readonly bodySize: number;
  readonly bodyFont: string;
  /** The distance between two baselines inside a paragraph of text of a size. */
  leadingOf(size: number): number;
}

/** Paragraphs stand further apart than lines do, so the lower distances are those of lines. */
const linesShare = 0.25;
const usualLeading = 1.2;

/** Measures how a document is set, from the lines of its columns. */
export function measureTypography(columns: readonly (readonly Row[])[]): Typography {
  const rows = columns.flat();
  const bodySize = heaviest(rows, ({ size }) => roundSize(size)) ?? 10;
  const body = rows.filter(({ size }) => roundSize(size) === bodySize);
  const distances = new Map<number, number[]>();
  for (const column of columns) {
    for (const [index, row] of column.entries()) {
      const above = column[index - 1];
      const size = roundSize(row.size);
      if (!above || roundSize(above.size) !== size) continue;
      const distance = row.baseline - above.baseline;
      if (distance < row.size * 2.6) distances.set(size, [...(distances.get(size) ?? []).slice(-500), distance]);
    }
  }
  const leadings = new Map([...distances].map(([size, all]) => [size, quantile(all, linesShare) ?? 0]));
  return {
    bodySize,
    bodyFont: heaviest(body, ({ font }) => font) ?? '',
    leadingOf: (size) => {
      const leading = leadings.get(roundSize(size)) ?? 0;
      return leading > size * 0.9 ? leading : size * usualLeading;
    },
  };
}

/** To half points: sizes that differ less are one size to the eye. */
export function roundSize(size: number): number {
  return Math.round(size * 2) / 2;
}

function heaviest<Key>(rows: readonly Row[], keyOf: (row: Row) => Key): Key | undefined {
  const weights = new Map<Key, number>();
  for (const row of rows) weights.set(keyOf(row), (weights.get(keyOf(row)) ?? 0) + visualLength(row.text));
  let best: Key | undefined;
  let most = 0;
  for (const [key, weight] of weights) if (weight > most) [best, most] = [key, weight];
  return best;
}
