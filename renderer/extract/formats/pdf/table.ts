import type { Piece } from './piece.ts';
import { quantile } from './quantile.ts';
import type { Row } from './row.ts';
import { joinWords } from './words.ts';

/** A stretch of a region: rows that make a table, as the texts of its cells, or any other rows. */
export type Stretch =
  | { readonly kind: 'rows'; readonly rows: readonly Row[] }
  | {
      readonly kind: 'table';
      readonly cells: readonly (readonly string[])[];
      readonly hasHead: boolean;
      readonly row: Row;
    };

interface Span {
  readonly left: number;
  readonly right: number;
}

/** Fewer rows may be a heading with a page number, or a line with a wide gap. */
const fewestRows = 3;
/** A greater distance between two rows ends a table. In multiples of the font size. */
const widestLeading = 4;
/** A row with one cell is a label inside a table, but not many of them. */
const mostLabels = 2;
/** "Q2 2023" and "30 June 2023" name a column. In letters. */
const longestPeriod = 20;
/** The share of the rows that must fit the columns. */
const fittingShare = 0.7;
/** The share of the rows that must have something in every column. */
const fullShare = 0.4;

/** Finds the tables among the rows of a region. */
export function findTables(rows: readonly Row[]): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let plain: Row[] = [];
  let at = 0;
  while (at < rows.length) {
    const end = endOfTable(rows, at);
    const table = end - at >= fewestRows ? tableOf(rows.slice(at, end)) : undefined;
    if (table) {
      if (plain.length > 0) stretches.push({ kind: 'rows', rows: plain });
      plain = [];
      stretches.push(table);
      at = end;
      continue;
    }
    plain.push(...rows.slice(at, at + 1));
    at += 1;
  }
  if (plain.length > 0) stretches.push({ kind: 'rows', rows: plain });
  return stretches;
}

/** Where the rows end that could be a table which begins at an index; the last one has several cells. */
function endOfTable(rows: readonly Row[], start: number): number {
  let end = start;
  let labels = 0;
  for (let at = start; at < rows.length; at++) {
    const [row, before] = [rows[at], rows[at - 1]];
    if (!row || row.marker !== undefined) break;
    if (at > start && before && row.baseline - before.baseline > row.size * widestLeading) break;
    if (row.cells.length > 1) {
      end = at + 1;
      labels = 0;
      continue;
    }
    labels += 1;
    if (at === start || labels > mostLabels) break;
  }
  return end;
}

function tableOf(rows: readonly Row[]): Stretch | undefined {
  const columns = columnsOf(rows);
  const [first] = rows;
  if (!columns || !first || isJustified(rows)) return undefined;
  const fitted = rows.map((row) => fit(row, columns));
  const whole = fitted.filter((cells) => cells !== undefined);
  if (whole.length < rows.length * fittingShare) return undefined;
  const full = whole.filter((texts) => texts.every((text) => text !== ''));
  if (full.length < rows.length * fullShare) return undefined;
  const cells = fitted.map((row, index) => row ?? [rows[index]?.text ?? '', ...columns.slice(1).map(() => '')]);
  return { kind: 'table', cells: withoutBreaks(rows, cells), hasHead: hasHead(cells), row: first };
}

/** Running text in a narrow column has wide gaps between its words, but both of its edges are straight and it has no figures behind the gaps. */
function isJustified(rows: readonly Row[]): boolean {
  const left = Math.min(...rows.map((row) => row.left));
  const right = Math.max(...rows.map((row) => row.right));
  const full = rows.filter((row) => row.left - left < row.size / 4 && right - row.right < row.size / 4);
  const behind = rows.flatMap(({ cells }) => cells.slice(1));
  const figures = behind.filter(({ text }) => /\d/.test(text));
  return full.length > rows.length * fittingShare && figures.length < behind.length / 4;
}

/** The columns that most rows agree on; undefined where they overlap, as the words of running text do. */
function columnsOf(rows: readonly Row[]): readonly Span[] | undefined {
  const several = rows.filter(({ cells }) => cells.length > 1);
  if (several.length < fewestRows) return undefined;
  const byCount = [...Map.groupBy(several, ({ cells }) => cells.length)].sort(([, a], [, b]) => b.length - a.length);
  const [count, alike] = byCount[0] ?? [0, []];
  if (alike.length < Math.max(2, several.length / 3)) return undefined;
  const columns = Array.from({ length: count }, (_, index) => ({
    left: Math.min(...alike.map(({ cells }) => cells[index]?.left ?? 0)),
    right: Math.max(...alike.map(({ cells }) => cells[index]?.right ?? 0)),
  }));
  const areApart = columns.every((column, index) => index === 0 || column.left >= (columns[index - 1]?.right ?? 0));
  return areApart ? columns : undefined;
}

/** The texts of a row by the columns; undefined where two cells fall into one column or a cell into none. */
function fit(row: Row, columns: readonly Span[]): readonly string[] | undefined {
  const texts = columns.map(() => '');
  let last = -1;
  for (const cell of row.cells) {
    const column = nearest(cell, columns);
    if (column <= last) return undefined;
    texts[column] = cell.text;
    last = column;
  }
  return texts;
}

function nearest(cell: Piece, columns: readonly Span[]): number {
  const overlaps = columns.map(({ left, right }) => Math.min(cell.right, right) - Math.max(cell.left, left));
  return overlaps.indexOf(Math.max(...overlaps));
}

/** Puts the second line of a cell behind its first: it stands closer to it than the rows stand to each other, and beside nothing. */
function withoutBreaks(rows: readonly Row[], cells: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const distances = rows.map((row, index) => row.baseline - (rows[index - 1]?.baseline ?? Number.NaN));
  const full = distances.filter((distance, index) => distance > 0 && cells[index]?.every((text) => text !== ''));
  const usual = quantile(full, 0.5) ?? 0;
  const joined: string[][] = [];
  for (const [index, texts] of cells.entries()) {
    const above = joined.at(-1);
    const isClose = (distances[index] ?? Number.NaN) < usual * 0.85;
    const continues = above && isClose && texts.every((text, column) => text === '' || above[column] !== '');
    if (above && continues && texts.some((text) => text === '')) {
      for (const [column, text] of texts.entries()) {
        if (text !== '') above[column] = joinWords(above[column] ?? '', text, true);
      }
    } else {
      joined.push([...texts]);
    }
  }
  return joined;
}

/** A first row without figures above rows with them names the columns. */
function hasHead([first = [], ...rest]: readonly (readonly string[])[]): boolean {
  const isFigure = (text: string) => /\d/.test(text) && !/\p{L}{3}/u.test(text);
  const isPeriod = (text: string) => text.length <= longestPeriod && /(?:^|\D)(?:19|20)\d\d(?:\D|$)/.test(text);
  const named = first.slice(1).every((text) => text === '' || !isFigure(text) || isPeriod(text));
  return named && rest.some((row) => row.slice(1).some(isFigure));
}
