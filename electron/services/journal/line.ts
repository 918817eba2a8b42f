import { crc32 } from 'node:zlib';
import { AppError } from '#contract/appError.ts';
import type { JournalEntry } from '#contract/journalSchemas.ts';

/** What stands at the front of a line, read without parsing the row. */
export interface RowHead {
  readonly rev: number;
  /** When it was written, ISO 8601. */
  readonly at: string;
  readonly table: string;
  /** The id as JSON text, byte for byte as it stands in the line. */
  readonly idJson: string;
  readonly isRemoved: boolean;
}

/** `,"crc32":"01234567"}` */
const tailLength = 20;
const tailStart = ',"crc32":"';
/** Longer than the longest front: an id of 500 characters, each escaped. */
const headLength = 3200;
const headForm =
  /^\{"rev":([1-9]\d{0,15}),"at":"([\d.:TZ+-]{20,30})","table":"([A-Za-z]{1,40})","id":("(?:[^"\\]|\\.)+"),"(row|removed)":/;

/** One change as a line without its line break. `row` must be the JSON text of an object, without line breaks. */
export function rowLine({ rev, table, id, row }: JournalEntry, at: string): string {
  const content = row === undefined ? '"removed":true' : `"row":${row}`;
  return withChecksum(`{"rev":${rev},"at":"${at}","table":"${table}","id":${JSON.stringify(id)},${content}}`);
}

/** An object's JSON text with the CRC-32 of all that stands before it as its last member. Source: RFC 1952, section 8. */
export function withChecksum(json: string): string {
  const text = json.slice(0, -1);
  return `${text}${tailStart}${hex(crc32(text))}"}`;
}

/** Whether a line's checksum is there and right. */
export function isSound(line: Buffer): boolean {
  const end = line.length - tailLength;
  if (end <= 0) return false;
  const tail = line.toString('latin1', end);
  return tail === `${tailStart}${hex(crc32(line.subarray(0, end)))}"}`;
}

/** The front of a row's line; `undefined` for any other line, such as a header. */
export function readHead(line: Buffer): RowHead | undefined {
  const match = headForm.exec(line.toString('latin1', 0, headLength));
  if (!match) return undefined;
  const [, rev = '', at = '', table = '', idJson = '', content] = match;
  return { rev: Number(rev), at, table, idJson, isRemoved: content === 'removed' };
}

/** The table of a line whose checksum is wrong, where it is still legible. */
export function legibleTable(line: Buffer): string | undefined {
  return /"table":"([A-Za-z]{1,40})"/.exec(line.toString('latin1', 0, headLength))?.[1];
}

function hex(checksum: number): string {
  return checksum.toString(16).padStart(8, '0');
}

/** @throws AppError `invalid-input` where a row is not the JSON text of an object on one line. */
export function checkRow(row: string | undefined): void {
  if (row === undefined) return;
  if (row.startsWith('{') && row.endsWith('}') && !/[\n\r]/.test(row) && isJson(row)) return;
  throw new AppError('invalid-input', 'A row is not an object in JSON on one line.');
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
