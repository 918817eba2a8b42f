import type { Run } from './run.ts';
import { joinWords } from './words.ts';

/** Text that stands together on one line, without a gap that could part columns. In points. */
export interface Piece {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  readonly size: number;
  readonly font: string;
}

interface OpenPiece {
  text: string;
  left: number;
  right: number;
  baseline: number;
  size: number;
  font: string;
  /** The letters in `font`, as the font of a piece is that of most of it. */
  letters: number;
  /** Where the last run began. */
  lastLeft: number;
}

// All in multiples of the font size.
/** A wider gap parts columns or cells. */
const widestGap = 0.9;
/** A gap from which on two runs are two words. */
const wordGap = 0.15;
/** Runs overlap where letters are kerned or drawn twice. */
const mostOverlap = 0.6;
/** How far a raised or lowered letter stands off the line. */
const mostShift = 0.5;
/** Text drawn twice for boldness is that little apart. */
const shadow = 0.25;

/** Puts the runs of a page together into pieces, whatever order they are drawn in. */
export function piecesOf(runs: readonly Run[]): readonly Piece[] {
  const byLine = new Map<number, OpenPiece[]>();
  const pieces: OpenPiece[] = [];
  for (const run of [...runs].sort((a, b) => a.left - b.left)) {
    const piece = find(byLine, run);
    if (piece) {
      append(piece, run);
      continue;
    }
    const { text, left, width, baseline, size, font } = run;
    const opened = { text, left, right: left + width, baseline, size, font, letters: text.length, lastLeft: left };
    pieces.push(opened);
    const line = lineOf(baseline);
    byLine.set(line, [...(byLine.get(line) ?? []).slice(-mostOpen), opened]);
  }
  return pieces.map(({ letters: _, lastLeft: __, ...piece }) => ({ ...piece, text: piece.text.trim() }));
}

/** As many open pieces are looked at for one line, so that no page takes long. */
const mostOpen = 60;
/** The height of the bands in which open pieces are looked up. In points. */
const bandHeight = 8;

function lineOf(baseline: number): number {
  return Math.floor(baseline / bandHeight);
}

/** The piece that a run continues: the one nearest to its line. */
function find(byLine: ReadonlyMap<number, readonly OpenPiece[]>, run: Run): OpenPiece | undefined {
  const reach = Math.min(4, Math.ceil((run.size * 2) / bandHeight));
  const line = lineOf(run.baseline);
  let best: OpenPiece | undefined;
  let bestShift = Number.POSITIVE_INFINITY;
  for (let band = line - reach; band <= line + reach; band++) {
    for (const piece of byLine.get(band) ?? []) {
      if (!continues(run, piece)) continue;
      const shift = Math.abs(piece.baseline - run.baseline);
      if (shift < bestShift) [best, bestShift] = [piece, shift];
    }
  }
  return best;
}

function continues(run: Run, piece: OpenPiece): boolean {
  const size = Math.max(run.size, piece.size);
  const smaller = Math.min(run.size, piece.size);
  const gap = run.left - piece.right;
  if (isShadow(run, piece)) return true;
  // Letters that stand off the line are smaller than those on it.
  const shift = smaller < size * 0.8 ? size * mostShift : smaller * 0.25;
  // A footnote's sign and a drop capital are not of one size with the text, but a figure beside its legend is not of its line.
  if (smaller < size * 0.4) return false;
  return Math.abs(piece.baseline - run.baseline) <= shift && gap <= size * widestGap && gap >= -size * mostOverlap;
}

function isShadow(run: Run, piece: OpenPiece): boolean {
  const near = run.size * shadow;
  return (
    Math.abs(run.left - piece.lastLeft) < near &&
    Math.abs(run.baseline - piece.baseline) < near &&
    piece.text.endsWith(run.text)
  );
}

function append(piece: OpenPiece, run: Run): void {
  if (isShadow(run, piece)) return;
  const gap = run.left - piece.right;
  const size = Math.min(run.size, piece.size);
  piece.text = joinWords(piece.text, run.text, run.spaced || gap > size * wordGap);
  piece.right = Math.max(piece.right, run.left + run.width);
  piece.lastLeft = run.left;
  if (run.text.length <= piece.letters) return;
  piece.letters = run.text.length;
  piece.font = run.font;
  piece.size = run.size;
  piece.baseline = run.baseline;
}
