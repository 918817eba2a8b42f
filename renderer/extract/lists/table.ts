import Papa from 'papaparse';
import type { ListOrigin } from '#domain/listedPage.ts';
import { parseWebUrl } from '#domain/webUrl.ts';
import { type PageListSteps, pageListOf, type RawEntry } from './pageList.ts';
import { foldHeading, type TableField, tableHeadings, tableOrigins } from './tableHeadings.ts';

const separators = [',', ';', '\t', '|'] as const;
/** A character that stands in no text, for tables of one column. */
const noSeparator = Papa.UNIT_SEP;
/** A spreadsheet's own word on the separator, in the first line. */
const separatorLine = /^\ufeff?sep=(.)\r?\n/i;
/** Rows by which the column of the addresses is told where no heading names it. */
const sampleSize = 100;

type Columns = Readonly<Partial<Record<TableField, number>>>;

/** Reads a CSV or TSV file that has a column of addresses; `undefined` where none is one. */
export function readTable(text: string): PageListSteps | undefined {
  const declared = separatorLine.exec(text);
  const body = declared ? text.slice(declared[0].length) : text.replace(/^\ufeff/, '');
  const delimiter = declared?.[1] ?? separatorOf(body);
  const { data } = Papa.parse<string[]>(body, { delimiter, skipEmptyLines: 'greedy' });
  const headings = (data[0] ?? []).map(foldHeading);
  const named = columnsOf(headings);
  const url = isAddressColumn(data.slice(1), named.url) ? named.url : findAddressColumn(data);
  if (url === undefined) return undefined;
  const hasHeadings = !isAddress(data[0]?.[url]);
  const columns = hasHeadings ? { ...named, url } : { url };
  const rows = hasHeadings ? data.slice(1) : data;
  return pageListOf(
    originOf(headings),
    rows.map((row) => entryOf(row, columns)),
  );
}

/** What parts the columns in the first line, outside quotes. */
function separatorOf(text: string): string {
  const line = text.slice(0, 10_000).split(/\r\n?|\n/, 1)[0] ?? '';
  const bare = line.replace(/"[^"]*"/g, '');
  const counts = separators.map((separator) => ({ separator, count: bare.split(separator).length - 1 }));
  const best = counts.reduce((most, one) => (one.count > most.count ? one : most));
  return best.count > 0 ? best.separator : noSeparator;
}

function columnsOf(headings: readonly string[]): Columns {
  const found = Object.entries(tableHeadings).flatMap(([field, names]) => {
    const name = names.find((one) => headings.includes(one));
    return name === undefined ? [] : [[field, headings.indexOf(name)] as const];
  });
  return Object.fromEntries(found);
}

function originOf(headings: readonly string[]): ListOrigin {
  return tableOrigins.find(({ has }) => has.every((name) => headings.includes(name)))?.origin ?? 'table';
}

function findAddressColumn(rows: readonly (readonly string[])[]): number | undefined {
  const width = Math.max(0, ...rows.slice(0, sampleSize).map(({ length }) => length));
  return Array.from({ length: width }, (_, column) => column).find((column) => isAddressColumn(rows, column));
}

/** Whether there are addresses in a column, and more of them than of anything else. */
function isAddressColumn(rows: readonly (readonly string[])[], column: number | undefined): column is number {
  if (column === undefined) return false;
  const cells = rows.slice(0, sampleSize).map((row) => row[column]?.trim() ?? '');
  const filled = cells.filter((cell) => cell !== '');
  return filled.filter(isAddress).length * 2 > filled.length;
}

/** With its scheme: "18.5" and "Inc.com" are what other columns hold. */
function isAddress(cell: string | undefined): boolean {
  return cell !== undefined && /^\s*https?:\/\//i.test(cell) && parseWebUrl(cell) !== undefined;
}

function entryOf(row: readonly string[], columns: Columns): RawEntry {
  const cell = (field: TableField) => {
    const column = columns[field];
    return column === undefined ? undefined : row[column];
  };
  return {
    url: cell('url') ?? '',
    title: cell('title'),
    folder: cell('folder')?.split('/'),
    tags: tagsIn(cell('tags') ?? ''),
    savedAt: cell('savedAt'),
    note: cell('note'),
    highlights: passagesIn(cell('highlights') ?? ''),
    favorite: /^(?:true|1|yes|x)$/i.test(cell('favorite')?.trim() ?? ''),
  };
}

/** Pocket parts tags by bars, Raindrop by commas; Instapaper writes a list of JSON. */
function tagsIn(cell: string): string[] {
  const listed = /^\s*\[(.*)\]\s*$/s.exec(cell)?.[1];
  if (listed !== undefined) return listed.split(',').map((tag) => tag.trim().replace(/^["']|["']$/g, ''));
  return cell.split(cell.includes('|') ? '|' : /[,;]/);
}

/** Raindrop writes one passage after the other, each behind its name. */
function passagesIn(cell: string): string[] {
  return cell.split(/(?:^|\n)[ \t]*Highlight:|\n[ \t]*\n/).map((passage) => passage.replace(/\n[ \t]*Note:/g, '\n'));
}
