import Papa from 'papaparse';
import { harmlessCell } from '#domain/csvCell.ts';
import { saveFile } from './saveFile.ts';

/** A cell of a table: numbers stay numbers for whoever opens the file, anything else is text. */
export type Cell = string | number | undefined;

/** Writes a table as CSV (RFC 4180), every cell harmless in a spreadsheet. */
export function csvOf(rows: readonly (readonly Cell[])[]): string {
  return written(rows, ',');
}

function written(rows: readonly (readonly Cell[])[], delimiter: string): string {
  return Papa.unparse(
    rows.map((row) => row.map((cell) => (typeof cell === 'string' ? harmlessCell(cell) : cell))),
    { delimiter, newline: '\r\n' },
  );
}

/** Writes a table for the clipboard, as spreadsheets take it: a tab between cells; formulas are made harmless as in `csvOf`. */
export function tabbedOf(rows: readonly (readonly Cell[])[]): string {
  return written(rows, '\t');
}

/** Lets the person keep a table as a CSV file; the mark at its beginning tells spreadsheets that it is UTF-8. */
export function saveCsv(rows: readonly (readonly Cell[])[], name: string): void {
  saveFile(new Blob(['\uFEFF', csvOf(rows)], { type: 'text/csv;charset=utf-8' }), `${name}.csv`);
}
