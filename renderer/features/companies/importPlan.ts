import type { ColumnUse } from '#domain/entityCsvColumns.ts';
import { type CellProblem, readEntityRow } from '#domain/entityCsvRow.ts';
import { createImportPlanner, type ImportLine, type PlannedLine } from '#storage/entityImport.ts';
import { inSlices } from '#ui/inSlices.ts';
import type { CsvLine, CsvTable } from './readCsv.ts';

/** What a line of the file would do, or what is wrong with its cells. */
export type PlanLine =
  | PlannedLine
  | {
      readonly state: 'unreadable';
      readonly line: number;
      readonly name: string;
      readonly isBroken: boolean;
      readonly problems: readonly CellProblem[];
    };

/** How many lines are looked up in the library at once. */
const batchSize = 250;

/** Says of every line of a file what it would do, some at a time. @throws DOMException `AbortError` where `signal` says so. */
export async function planImport(
  { headings, lines }: CsvTable,
  uses: readonly ColumnUse[],
  onProgress: (done: number) => void,
  signal: AbortSignal,
): Promise<PlanLine[]> {
  const plan = createImportPlanner();
  const planned: PlanLine[] = [];
  for (let from = 0; from < lines.length; from += batchSize) {
    const read = await inSlices(readLines(lines.slice(from, from + batchSize), uses, headings), signal);
    const readable = read.flatMap((one) => ('row' in one ? [one] : []));
    const byLine = new Map<number, PlanLine>((await plan(readable)).map((one) => [one.line, one]));
    planned.push(...read.flatMap((one) => ('row' in one ? (byLine.get(one.line) ?? []) : one)));
    signal.throwIfAborted();
    onProgress(from + read.length);
  }
  return planned;
}

type ReadLine = ImportLine | Extract<PlanLine, { state: 'unreadable' }>;

function* readLines(
  lines: readonly CsvLine[],
  uses: readonly ColumnUse[],
  headings: readonly string[],
): Generator<void, ReadLine[]> {
  const read: ReadLine[] = [];
  for (const { line, cells, isBroken } of lines) {
    const { row, problems } = readEntityRow(cells, uses, headings);
    const isReadable = problems.length === 0 && !isBroken;
    const name = cells[uses.indexOf('name')] ?? '';
    read.push(isReadable ? { line, row } : { state: 'unreadable', line, name, isBroken, problems });
    yield;
  }
  return read;
}
