import { fold } from '#domain/fold.ts';
import type { Piece } from './piece.ts';

/** How far into a page its head and foot reach, as a share of the height of the text on it. */
const edgeShare = 0.12;
const mostLines = 3;
/** Heads stand at the same height on every page. In points. */
const sameHeight = 12;
/** A head that counts pages or chapters is short. In letters. */
const longestCounting = 60;
/** So many pages with the same head make it one; of a short document, this share of its pages. */
const enoughPages = 4;
const enoughShare = 0.4;

const pageNumber =
  /^[\s|–—-]*(?:page|seite|página|pagina|p\.|s\.|第)?\s*(\d{1,4}|[ivxl]{1,6})\s*(?:(?:\/|\||of|sur|de|von|di|共)\s*\d{1,4}\s*)?[页頁]?[\s|–—-]*$/iu;

/** Takes out what stands at the head and the foot of page after page, and the pages' numbers. */
export function withoutFurniture(pages: readonly (readonly Piece[])[]): readonly (readonly Piece[])[] {
  const edges = pages.map(edgesOf);
  const counts = new Map<string, number>();
  for (const edge of edges) {
    for (const key of new Set(edge.flat().flat().map(keyOf))) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const enough = Math.max(2, Math.min(enoughPages, Math.ceil(pages.length * enoughShare)));
  const isFurniture = (piece: Piece, number: number) =>
    isNumberOf(piece, number) || (counts.get(keyOf(piece)) ?? 0) >= enough;
  return pages.map((pieces, index) => {
    const gone = new Set<Piece>();
    for (const lines of edges[index] ?? []) {
      for (const line of lines) {
        // What stands inside of the text's first line is text.
        if (!line.every((piece) => isFurniture(piece, index + 1))) break;
        for (const piece of line) gone.add(piece);
      }
    }
    return pieces.filter((piece) => !gone.has(piece));
  });
}

/** The outermost lines of a page, from the top downwards and from the bottom upwards. */
function edgesOf(pieces: readonly Piece[]): readonly (readonly (readonly Piece[])[])[] {
  const sorted = [...pieces].sort((a, b) => a.baseline - b.baseline);
  const top = sorted[0]?.baseline ?? 0;
  const bottom = sorted.at(-1)?.baseline ?? 0;
  const reach = (bottom - top) * edgeShare;
  return [
    linesOf(sorted.filter(({ baseline }) => baseline <= top + reach)),
    linesOf(sorted.filter(({ baseline }) => baseline >= bottom - reach).reverse()),
  ];
}

function linesOf(sorted: readonly Piece[]): readonly (readonly Piece[])[] {
  const lines: Piece[][] = [];
  for (const piece of sorted) {
    const line = lines.at(-1);
    if (line && Math.abs((line[0]?.baseline ?? 0) - piece.baseline) <= 2) line.push(piece);
    else lines.push([piece]);
  }
  return lines.slice(0, mostLines);
}

/** The same for short text that differs only in its figures, at the same height. */
function keyOf({ text, baseline }: Piece): string {
  const words = fold(text);
  return `${Math.round(baseline / sameHeight)} ${words.length > longestCounting ? words : words.replace(/\d+/g, '#')}`;
}

function isNumberOf({ text }: Piece, page: number): boolean {
  return Number(pageNumber.exec(text)?.[1]) === page;
}
