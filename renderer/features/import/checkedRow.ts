import * as v from 'valibot';
import { type DocumentNode, textOfDocument } from '#domain/document.ts';
import { repairedDocument } from '#editor/repairedDocument.ts';
import type { Rows, TableName } from '#storage/database.ts';
import { derive } from '#storage/derived.ts';
import { rowSchemas } from '#storage/rowSchemas.ts';

type Row = Rows[TableName];

/** A row as it can be written, or that it is none. */
export type CheckedRow =
  | { readonly state: 'row'; readonly row: Row; readonly isCleaned: boolean }
  | { readonly state: 'wrong' };

/** Checks what a line of an export says is a row: nothing in it is believed that the schemas do not say, and what follows from it is made anew. */
export function checkedRow(table: TableName, value: unknown): CheckedRow {
  try {
    const given = hasBytes(table) && isRecord(value) ? { ...value, bytes: new Uint8Array() } : value;
    // A name that would reach into every object is no name of a field.
    if (!isRecord(given) || Object.hasOwn(given, '__proto__')) return { state: 'wrong' };
    const parsed = v.safeParse(rowSchemas[table], given);
    if (!parsed.success) return { state: 'wrong' };
    const { row, isCleaned } = withSafeDocument(parsed.output as Row);
    return { state: 'row', row: derive(table, row) as Row, isCleaned };
  } catch (error) {
    // Nested deeper than the stack reaches.
    if (error instanceof RangeError) return { state: 'wrong' };
    throw error;
  }
}

/** Whether the rows of a table have bytes, which lie in files of their own. */
export function hasBytes(table: TableName): table is 'assets' | 'snapshots' {
  return table === 'assets' || table === 'snapshots';
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function withSafeDocument(row: Row): { readonly row: Row; readonly isCleaned: boolean } {
  if (!('document' in row)) return { row, isCleaned: false };
  const { document, isRepaired } = repairedDocument(row.document as DocumentNode);
  if (!('text' in row)) return { row: { ...row, document }, isCleaned: isRepaired };
  // Search finds and excerpts stand in what the document says, and in nothing else.
  const text = textOfDocument(document);
  return { row: { ...row, document, text }, isCleaned: isRepaired || text !== row.text };
}
