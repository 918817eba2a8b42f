import { parsePartialDate } from '#domain/partialDate.ts';
import { parseWebUrl } from '#domain/webUrl.ts';
import { createBreath } from '#extract/breath.ts';
import { digestOf } from '#extract/imports/digest.ts';
import { looksLikeHtml } from '#extract/imports/html.ts';
import { type ImportedNote, type ImportItem, type NoteReader, remarkItem } from '#extract/imports/importedNote.ts';
import { instantOf } from '#extract/imports/instant.ts';
import { tidyLine } from '#extract/tidyText.ts';
import { csvRows } from './csvRows.ts';
import { type NoteColumn, type NoteColumns, noteColumnsOf } from './noteColumns.ts';

const maxTitleLength = 500;

/** Whether a text is a table of notes: a heading names their titles or texts. A list of addresses with titles is a list of pages. */
export function isNoteTable(text: string): boolean {
  const columns = columnsOf(text);
  return (
    columns !== undefined && (columns.text !== undefined || (columns.title !== undefined && columns.url === undefined))
  );
}

function columnsOf(text: string): NoteColumns | undefined {
  for (const { rows } of csvRows(text.slice(0, 100_000))) {
    const [first = [], second] = rows;
    return first.length > 1 && second ? noteColumnsOf(first) : undefined;
  }
  return undefined;
}

/** Reads the notes of a table, one a row. */
export function readTableNotes(text: string): NoteReader {
  return {
    format: 'table',
    async *items(onRead, signal) {
      const breath = createBreath(signal);
      let headings: readonly string[] | undefined;
      let line = 0;
      for (const { rows, share } of csvRows(text)) {
        onRead(share);
        for (const row of rows) {
          await breath();
          line += 1;
          if (row.every((cell) => cell.trim() === '')) continue;
          if (headings) yield await itemOf(row, headings, line);
          headings ??= row;
        }
      }
    },
  };
}

async function itemOf(row: readonly string[], headings: readonly string[], line: number): Promise<ImportItem> {
  const columns = noteColumnsOf(headings);
  const cell = (column: NoteColumn) => row[columns[column] ?? -1]?.trim() ?? '';
  const text = cell('text');
  const title = tidyLine(cell('title')).slice(0, maxTitleLength);
  if (title === '' && text === '' && cell('url') === '') return remarkItem(String(line), 'empty');
  return { kind: 'note', note: await noteOf(row, headings, cell, title, text) };
}

async function noteOf(
  row: readonly string[],
  headings: readonly string[],
  cell: (column: NoteColumn) => string,
  title: string,
  text: string,
): Promise<ImportedNote> {
  const known = new Set(Object.values(noteColumnsOf(headings)));
  const rest = headings.flatMap((name, at) => {
    const value = row[at]?.trim();
    return known.has(at) || !value ? [] : [[name.trim() || String(at + 1), value] as const];
  });
  const [created, updated] = [instantOf(cell('created')), instantOf(cell('updated'))];
  const published = parsePartialDate(cell('published'));
  const url = parseWebUrl(cell('url'))?.href;
  const language = /^([a-z]{2,3})(?:[-_]\w+)?$/i.exec(cell('language'))?.[1]?.toLowerCase();
  const [author, siteName] = [tidyLine(cell('author')), tidyLine(cell('site'))];
  return {
    key: await digestOf('table', ...row),
    linkKeys: cell('id') === '' ? [] : [cell('id')],
    title,
    ...(created && { created }),
    ...(updated && { updated }),
    ...(published.state === 'ok' && { published: published.date }),
    ...(url && { url }),
    ...(author && { author }),
    ...(siteName && { siteName }),
    ...(language && { language }),
    tags: cell('tags')
      .split(/[,;|，、]/)
      .map((tag) => tag.trim())
      .filter(Boolean),
    folder: cell('folder')
      .split('/')
      .map((part) => part.trim())
      .filter(Boolean),
    facts: rest,
    fileCount: 0,
    open: async () => ({ form: looksLikeHtml(text) ? 'html' : 'plain', text, files: [], remarks: [] }),
  };
}
