import { escaped } from '#extract/imports/markdown/dialect.ts';
import type { NoteSurroundings } from '#extract/imports/markdown/noteText.ts';
import { linkTo } from '#extract/imports/noteLinks.ts';
import { csvRows } from '#extract/imports/table/csvRows.ts';
import { splitNotionName } from './notionNames.ts';

/** As much as one note takes; every page of the database is a note of its own besides. */
const mostRows = 1000;
const mostColumns = 12;

/** The table of a database as Markdown; the names of its pages lead to them. */
export function databaseMarkdown(
  csv: string,
  path: string,
  around: NoteSurroundings,
): { readonly markdown: string; readonly isShortened: boolean } {
  const lines: string[] = [];
  const pages = pagesOf(path, around);
  let isShortened = false;
  for (const { rows } of csvRows(csv)) {
    for (const row of rows) {
      if (row.every((cell) => cell.trim() === '')) continue;
      isShortened ||= lines.length > mostRows || row.length > mostColumns;
      if (lines.length > mostRows) break;
      const cells = row.slice(0, mostColumns).map((cell, column) => cellOf(cell, column, pages));
      lines.push(`| ${cells.join(' | ')} |`);
      if (lines.length === 1) lines.push(`|${' --- |'.repeat(cells.length)}`);
    }
  }
  return { markdown: lines.join('\n'), isShortened };
}

function cellOf(cell: string, column: number, pages: ReadonlyMap<string, string>): string {
  const text = escaped(cell.replace(/\s+/g, ' ').trim());
  const page = column === 0 ? pages.get(foldTitle(cell)) : undefined;
  return page === undefined ? text : `[${text}](${linkTo(page)})`;
}

/** The pages of a database lie in the folder of its name, with its id or without. */
function pagesOf(path: string, { files, noteKey }: NoteSurroundings): ReadonlyMap<string, string> {
  const folder = path.replace(/(?:_all)?\.csv$/i, '/');
  const short = folder.replace(/[ _-]?[0-9a-f]{32}\/$/i, '/');
  const pages = new Map<string, string>();
  for (const file of files.keys()) {
    const below = [folder, short].find((one) => file.startsWith(one));
    const name = below === undefined ? '/' : file.slice(below.length);
    const key = name.includes('/') ? undefined : noteKey(file);
    if (key !== undefined) pages.set(foldTitle(splitNotionName(name.replace(/\.\w+$/, '')).title), key);
  }
  return pages;
}

function foldTitle(title: string): string {
  // File names leave out what no file may be called.
  return title
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .slice(0, 40)
    .trim();
}
