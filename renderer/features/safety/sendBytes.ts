import type { Host } from '#contract/hostMethods.ts';
import type { BytesOfRow, LibraryIdentity } from '#storage/journal/journalRow.ts';
import { listOwedBytes, saveOwedBytes } from '#storage/journal/libraryCopy.ts';
import type { JournalWorker } from '#storage/journalClient.ts';
import { errorCode } from '#ui/errorText.ts';
import { isFull } from './isFull.ts';

/** One piece; a larger one would hold the window up while it is made into text. In bytes. */
const pieceBytes = 512 * 1024;
const askedAtOnce = 500;
const sentAtOnce = 6;

/**
 * Writes the bytes that rows name into the folder, each once whatever rows name it. Where the disk has no room for them, they are owed, and the rows go first:
 * texts are small, and the person's own.
 */
export async function sendBytes(
  host: Host,
  worker: JournalWorker,
  identity: LibraryIdentity,
  rows: readonly BytesOfRow[],
): Promise<void> {
  const owed = await sendWhatFits(host, worker, identity, rows);
  if (owed.length > 0) await saveOwedBytes([...(await listOwedBytes()), ...owed]);
}

/** Writes what could not be written before. */
export async function sendOwedBytes(host: Host, worker: JournalWorker, identity: LibraryIdentity): Promise<void> {
  const owed = await listOwedBytes();
  if (owed.length === 0) return;
  const left = await sendWhatFits(host, worker, identity, owed.slice(0, askedAtOnce));
  await saveOwedBytes([...left, ...owed.slice(askedAtOnce)]);
}

/** Gives those for which there was no room. */
async function sendWhatFits(
  host: Host,
  worker: JournalWorker,
  identity: LibraryIdentity,
  rows: readonly BytesOfRow[],
): Promise<readonly BytesOfRow[]> {
  const byHash = new Map(rows.map((row) => [row.sha256, row]));
  if (byHash.size === 0) return [];
  const { missing } = await host.missingJournalBytes({ hashes: [...byHash.keys()] });
  const left = missing.flatMap((sha256) => byHash.get(sha256) ?? []);
  for (let at = 0; at < left.length; at += sentAtOnce) {
    const some = left.slice(at, at + sentAtOnce);
    const sent = await Promise.all(some.map((row) => fits(sendFile(host, worker, identity, row))));
    if (sent.includes(false)) return left.slice(at);
  }
  return [];
}

/** Whether the disk had room for it. */
async function fits(sending: Promise<void>): Promise<boolean> {
  try {
    await sending;
  } catch (error) {
    if (isFull(errorCode(error))) return false;
    // They are not the bytes that were captured any more, so there is nothing to keep; the row goes all the same.
    if (errorCode(error) !== 'damaged-file') throw error;
  }
  return true;
}

async function sendFile(host: Host, worker: JournalWorker, identity: LibraryIdentity, row: BytesOfRow): Promise<void> {
  const bytes = await worker.run('bytes', row);
  // It was deleted meanwhile; that goes out with what comes next.
  if (!bytes) return;
  const { sha256, compression } = row;
  for (let offset = 0; offset === 0 || offset < bytes.length; offset += pieceBytes) {
    const bytesBase64 = bytes.subarray(offset, offset + pieceBytes).toBase64();
    const isLast = offset + pieceBytes >= bytes.length;
    await host.saveJournalBytes({ identity, sha256, compression, offset, bytesBase64, isLast });
  }
}
