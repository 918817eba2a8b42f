import { AppError } from '#contract/appError.ts';
import { journalLimits } from '#contract/journalLimits.ts';
import type { JournalDamage, JournalPage } from '#contract/journalSchemas.ts';
import type { Cipher } from './cipher.ts';
import { systemCode } from './fileFailure.ts';
import { readSegment } from './readSegment.ts';
import { readSnapshot } from './readSnapshot.ts';
import type { ReadingPoint, Row, RowChunk, RowFile } from './rowFile.ts';

/** Which rows a reader wants. */
interface RowFilter {
  readonly tables?: readonly string[] | undefined;
  /** Only rows in whose text this stands. */
  readonly naming?: string | undefined;
}
interface Place extends ReadingPoint {
  readonly file: RowFile;
}

/** A further step of reading, of about 1 MB, fits in beside so much. In bytes. */
const enoughBytes = journalLimits.page - 1024 * 1024;
/** Where few rows are wanted, a page ends after so much of files, so that the one who waits sees progress. In bytes. */
const maxScannedBytes = 32 * 1024 * 1024;

/** A file by its place among the files, an offset in it, and the revision of the row before. */
const cursorForm = /^([\w./-]{1,120})@(\d{1,15}):(\d{1,16})$/;

/**
 * Reads one page of the rows of some files, which are read one after the other.
 * @throws AppError `interrupted` where the file of the cursor is no longer among them, `library-locked`; errors of the file system.
 */
export async function readPage(...asked: Parameters<typeof readRows>): Promise<JournalPage> {
  try {
    return await readRows(...asked);
  } catch (error) {
    if (systemCode(error) === 'ENOENT')
      throw new AppError('interrupted', 'A file was replaced meanwhile.', { cause: error });
    throw error;
  }
}

async function readRows(
  files: readonly RowFile[],
  cursor: string | undefined,
  { cipher, filter }: { readonly cipher: Cipher | undefined; readonly filter: RowFilter },
): Promise<JournalPage> {
  const parts: Buffer[] = [];
  const damage: JournalDamage[] = [];
  let length = 0;
  let scanned = 0;
  const isFull = () => length >= enoughBytes || scanned >= maxScannedBytes;
  let place = placeOf(files, cursor);
  while (place && !isFull()) {
    const { file } = place;
    let { offset, rev } = place;
    for await (const chunk of chunks(place, cipher)) {
      for (const row of chunk.rows) {
        rev = row.rev;
        if (!isWanted(row, filter)) continue;
        parts.push(row.line, lineBreak);
        length += row.line.length + 1;
      }
      damage.push(...chunk.damage);
      scanned += chunk.next - offset;
      offset = chunk.next;
      if (isFull() && !chunk.isInDamage) break;
    }
    place = offset < file.size && isFull() ? { file, offset, rev } : placeAfter(files, file);
  }
  return {
    text: Buffer.concat(parts).toString('utf8'),
    ...(place && { cursor: `${place.file.name}@${place.offset}:${place.rev}` }),
    doneBytes: place ? sizeBefore(files, place.file) + place.offset : sizeBefore(files, undefined),
    totalBytes: sizeBefore(files, undefined),
    damage,
  };
}

const lineBreak = Buffer.from('\n');

function chunks({ file, offset, rev }: Place, cipher: Cipher | undefined): AsyncGenerator<RowChunk> {
  if (file.kind === 'snapshot') return readSnapshot(file, { from: { offset, rev }, cipher });
  return readSegment(file, { offset, rev }, cipher);
}

function isWanted({ table, line }: Row, { tables, naming }: RowFilter): boolean {
  return (tables?.includes(table) ?? true) && (naming === undefined || line.includes(naming));
}

function placeOf(files: readonly RowFile[], cursor: string | undefined): Place | undefined {
  if (cursor === undefined) return files[0] && { file: files[0], offset: 0, rev: 0 };
  const [, name, offset = '', rev = ''] = cursorForm.exec(cursor) ?? [];
  const file = files.find((each) => each.name === name);
  if (!file) throw new AppError('interrupted', 'The files have changed since; read them anew.');
  return { file, offset: Number(offset), rev: Number(rev) };
}

function placeAfter(files: readonly RowFile[], file: RowFile): Place | undefined {
  const next = files[files.indexOf(file) + 1];
  return next && { file: next, offset: 0, rev: 0 };
}

function sizeBefore(files: readonly RowFile[], file: RowFile | undefined): number {
  const end = file ? files.indexOf(file) : files.length;
  return files.slice(0, end).reduce((sum, { size }) => sum + size, 0);
}
