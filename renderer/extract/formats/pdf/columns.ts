import type { Piece } from './piece.ts';
import { visualLength } from './words.ts';

/** A white stripe between two columns, from `left` to `right`. */
interface Gutter {
  readonly left: number;
  readonly right: number;
}

/** Columns inside columns inside columns are as deep as print goes. */
const deepest = 4;
/** So many lines beside each other make a gutter. */
const fewestLines = 3;
/** Lines of running text are at least so long. In letters. */
const proseLength = 18;
const narrowLength = 9;
const goingOnShare = 0.3;
const flushShare = 0.6;
/** Baselines closer than this are one line. In points. */
const sameLine = 2;
/** From this share of shared lines on, what stands side by side is rather a table. */
const tableShare = 0.6;
/** Two columns of fewer lines may be anything, unless it is running text. */
const fewestColumnLines = 3;
const fewestProseLines = 2;
/** The room that parts a table from columns above it. In multiples of the font size. */
const wideLeading = 1.75;
const mostNeighbours = 40;
const bandHeight = 24;

/**
 * Parts the text of a page into regions of a single column, in the order in which a person reads them: what stands above a pair of columns, the
 * left one, the right one, what stands below. The cells of a table stay in one region.
 */
export function readingOrder(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  return split(pieces, 0);
}

function split(pieces: readonly Piece[], depth: number): readonly (readonly Piece[])[] {
  const sorted = [...pieces].sort((a, b) => a.baseline - b.baseline || a.left - b.left);
  const gutter = depth < deepest ? findGutter(sorted) : undefined;
  if (!gutter) return [sorted];
  const regions: (readonly Piece[])[] = [];
  let whole: Piece[] = [];
  for (const band of bandsOf(sorted, gutter)) {
    if (band.kind !== 'columns') {
      whole.push(...band.pieces);
      continue;
    }
    if (whole.length > 0) regions.push(whole);
    whole = [];
    const [left, right] = sidesOf(band.pieces, gutter);
    regions.push(...split(left, depth + 1), ...split(right, depth + 1));
  }
  if (whole.length > 0) regions.push(whole);
  return regions;
}

interface Band {
  readonly kind: 'columns' | 'rows';
  readonly pieces: readonly Piece[];
}

/** Parts what stands above each other into bands in which text stands in columns beside the gutter, and those in which it does not. */
function bandsOf(sorted: readonly Piece[], gutter: Gutter): readonly Band[] {
  const crossing = sorted.filter((piece) => crosses(piece, gutter)).map(({ baseline }) => baseline);
  const bands: Band[] = [];
  let beside: Piece[] = [];
  let next = 0;
  for (const piece of sorted) {
    while ((crossing[next] ?? Number.POSITIVE_INFINITY) < piece.baseline - sameLine) next += 1;
    // What stands on a line with something that crosses the gutter belongs to that line.
    if (Math.abs((crossing[next] ?? Number.POSITIVE_INFINITY) - piece.baseline) > sameLine) {
      beside.push(piece);
      continue;
    }
    bands.push(...bandsBeside(beside, gutter), { kind: 'rows', pieces: [piece] });
    beside = [];
  }
  return [...bands, ...bandsBeside(beside, gutter)];
}

/** The same for a stretch that nothing crosses: a table below two columns is told from them by the room between. */
function bandsBeside(pieces: readonly Piece[], gutter: Gutter): readonly Band[] {
  const parts = partAtGaps(pieces).map((part) => ({ pieces: part, kind: kindOf(part, gutter) }));
  const bands: { kind: Band['kind']; pieces: Piece[] }[] = [];
  for (const [index, { pieces: part, kind }] of parts.entries()) {
    const following = parts.slice(index + 1).find((other) => other.kind !== undefined)?.kind;
    // A heading goes with the table below it; anything else that tells nothing, with what is around it.
    const isHeading = following === 'rows' && linesOf(part).length === 1;
    const last = bands.at(-1);
    const chosen = kind ?? (isHeading ? 'rows' : (last?.kind ?? following ?? 'rows'));
    if (last?.kind === chosen) last.pieces.push(...part);
    else bands.push({ kind: chosen, pieces: [...part] });
  }
  return bands;
}

function partAtGaps(sorted: readonly Piece[]): readonly (readonly Piece[])[] {
  const parts: Piece[][] = [];
  let lowest = Number.NEGATIVE_INFINITY;
  for (const piece of sorted) {
    const part = parts.at(-1);
    if (part && piece.baseline - lowest <= piece.size * wideLeading) part.push(piece);
    else parts.push([piece]);
    lowest = piece.baseline;
  }
  return parts;
}

/** What stands in a part; undefined where it does not tell. */
function kindOf(pieces: readonly Piece[], gutter: Gutter): Band['kind'] | undefined {
  const [left, right] = sidesOf(pieces, gutter);
  const [leftLines, rightLines] = [linesOf(left), linesOf(right)];
  const [fewer, more] = leftLines.length < rightLines.length ? [leftLines, rightLines] : [rightLines, leftLines];
  if (fewer.length === 0) return undefined;
  const shared = fewer.filter((line) => more.some((other) => Math.abs(other - line) <= sameLine)).length;
  const areProse = isProse(left, leftLines.length) && isProse(right, rightLines.length);
  if (!areProse && shared >= fewer.length * tableShare) return 'rows';
  if (fewer.length < (areProse ? fewestProseLines : fewestColumnLines)) return undefined;
  return isFlush(right) ? 'columns' : 'rows';
}

function sidesOf(pieces: readonly Piece[], gutter: Gutter): readonly [Piece[], Piece[]] {
  const middle = (gutter.left + gutter.right) / 2;
  return [pieces.filter(({ left }) => left < middle), pieces.filter(({ left }) => left >= middle)];
}

function crosses(piece: Piece, gutter: Gutter): boolean {
  const middle = (gutter.left + gutter.right) / 2;
  return piece.left < middle && piece.right > middle;
}

/** The stripe that parts the most lines from what stands at their right. */
function findGutter(pieces: readonly Piece[]): Gutter | undefined {
  const edges = gapsBeside(pieces)
    .flatMap(({ left, right }) => [
      { at: left, change: 1 },
      { at: right, change: -1 },
    ])
    .sort((a, b) => a.at - b.at || a.change - b.change);
  let best: Gutter | undefined;
  let most = fewestLines - 1;
  let open = 0;
  for (const [index, { at, change }] of edges.entries()) {
    open += change;
    if (open <= most) continue;
    most = open;
    best = { left: at, right: edges[index + 1]?.at ?? at };
  }
  return best;
}

/** The gap between each piece and the next at its right. */
function gapsBeside(pieces: readonly Piece[]): Gutter[] {
  const sorted = [...pieces].sort((a, b) => a.left - b.left);
  const bands = Map.groupBy(sorted, ({ baseline }) => Math.floor(baseline / bandHeight));
  return pieces.flatMap((piece) => {
    const band = Math.floor(piece.baseline / bandHeight);
    const nearest = [band - 1, band, band + 1].flatMap((one) => nextBeside(piece, bands.get(one) ?? []) ?? []);
    const right = Math.min(...nearest);
    return Number.isFinite(right) ? [{ left: piece.right, right }] : [];
  });
}

/** Where the nearest piece begins that stands at the right of one, among some that are sorted by their left edge. */
function nextBeside(piece: Piece, sorted: readonly Piece[]): number | undefined {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.left ?? 0) >= piece.right) high = middle;
    else low = middle + 1;
  }
  const near = sorted.slice(low, low + mostNeighbours);
  return near.find((other) => Math.abs(other.baseline - piece.baseline) < Math.min(other.size, piece.size) * 0.7)?.left;
}

/** Whether most lines begin below each other: the lines of a column do, the words behind the wide gaps of narrow text do not. */
function isFlush(pieces: readonly Piece[]): boolean {
  const lines = Map.groupBy(pieces, ({ baseline }) => Math.round(baseline / sameLine));
  const starts = [...lines.values()].map((line) => Math.round(Math.min(...line.map(({ left }) => left)) / sameLine));
  const most = Math.max(...starts.map((start) => starts.filter((other) => Math.abs(other - start) <= 1).length));
  return most >= starts.length * flushShare;
}

/** The baselines of the lines, each once. */
function linesOf(pieces: readonly Piece[]): readonly number[] {
  const lines: number[] = [];
  for (const { baseline } of pieces) {
    const last = lines.at(-1);
    if (last === undefined || baseline - last > sameLine) lines.push(baseline);
  }
  return lines;
}

function isProse(pieces: readonly Piece[], lines: number): boolean {
  const length = pieces.reduce((sum, { text }) => sum + visualLength(text.replace(/[\d\s.,%()–—-]/g, '')), 0);
  if (length / lines >= proseLength) return true;
  // In a narrow column a sentence goes on from line to line, which cells do not.
  const goingOn = pieces.filter(({ text }) => /^\p{Ll}/u.test(text)).length;
  return length / lines >= narrowLength && goingOn >= lines * goingOnShare;
}
