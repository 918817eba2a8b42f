import Papa from 'papaparse';
import { decodeText } from '#extract/decodeText.ts';
import { inSlices } from '#ui/inSlices.ts';

/** Larger files are not lists of names. */
export const maxCsvBytes = 20 * 1024 * 1024;
/** How many rows are read in one go: some milliseconds. */
const rowsAtOnce = 1000;
const separators = [',', ';', '\t'] as const;
/** A spreadsheet's own word on the separator, in the first line. */
const separatorLine = /^sep=(.)\r?\n/i;

/** One line of a table, by the number that a spreadsheet gives it. */
export interface CsvLine {
  readonly line: number;
  readonly cells: readonly string[];
  /** A quotation mark in it is never closed, so that it may have swallowed what follows. */
  readonly isBroken: boolean;
}

export interface CsvTable {
  readonly headings: readonly string[];
  readonly lines: readonly CsvLine[];
}

/** Reads a CSV or TSV file of any encoding, a part at a time; `undefined` where it holds nothing. */
export async function readCsv(bytes: Uint8Array, signal?: AbortSignal): Promise<CsvTable | undefined> {
  const text = decodeText(bytes).text.replace(/^\ufeff/, '');
  const declared = separatorLine.exec(text);
  const body = declared ? text.slice(declared[0].length) : text;
  const lines = await inSlices(readLines(body, declared?.[1] ?? separatorOf(body), declared ? 2 : 1), signal);
  const [first, ...rest] = lines.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  return first && { headings: first.cells.map((cell) => cell.trim()), lines: rest };
}

type Newline = '\r' | '\n' | '\r\n';

function* readLines(text: string, delimiter: string, firstLine: number): Generator<void, CsvLine[]> {
  const lines: CsvLine[] = [];
  let newline: Newline | undefined;
  for (let rest = text; rest !== ''; ) {
    // Its fast mode would split all that is left at every turn.
    const { data, errors, meta } = Papa.parse<string[]>(rest, {
      delimiter,
      preview: rowsAtOnce,
      fastMode: false,
      ...(newline && { newline }),
    });
    newline ??= meta.linebreak as Newline;
    const broken = new Set(errors.flatMap(({ type, row }) => (type === 'Quotes' ? [row] : [])));
    const before = firstLine + lines.length;
    data.forEach((cells, index) => {
      lines.push({ line: before + index, cells, isBroken: broken.has(index) });
    });
    rest = meta.truncated ? rest.slice(meta.cursor) : '';
    yield;
  }
  return lines;
}

/** What parts the columns in the first line, outside quotes. */
function separatorOf(text: string): string {
  const line = text.slice(0, 10_000).split(/\r\n?|\n/, 1)[0] ?? '';
  const bare = line.replace(/"[^"]*"/g, '');
  const counts = separators.map((separator) => ({ separator, count: bare.split(separator).length - 1 }));
  return counts.reduce((most, one) => (one.count > most.count ? one : most)).separator;
}
