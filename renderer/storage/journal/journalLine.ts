import type { Rows, TableName } from '#storage/database.ts';
import { rowSchemas } from '#storage/rowSchemas.ts';

/** One line of a journal or backup: a row as it was written, or that it is gone. Rows come without their bytes. */
export interface JournalLine {
  readonly rev: number;
  readonly table: TableName;
  readonly id: string;
  readonly row?: Readonly<Record<string, unknown>> & Pick<Rows[TableName], 'id' | 'rev'>;
}

/** Reads a page of lines, whose checksums the machine has checked; those of a table that only a newer Vigie has are passed over. */
export function parseLines(text: string): JournalLine[] {
  return text.split('\n').flatMap((line) => {
    if (line === '') return [];
    const parsed: JournalLine = JSON.parse(line);
    return Object.hasOwn(rowSchemas, parsed.table) ? [parsed] : [];
  });
}

/** The SHA-256 of the bytes that a row needs to be whole; `undefined` where it has none. */
export function bytesNeededBy({ table, row }: JournalLine): string | undefined {
  const carriesBytes = table === 'snapshots' || table === 'assets';
  return carriesBytes && typeof row?.sha256 === 'string' ? row.sha256 : undefined;
}
