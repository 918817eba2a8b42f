import type { Host } from '#contract/hostMethods.ts';
import type { PackedBytes } from '#storage/journal/packedBytes.ts';

/** How many files are asked for at once; what does not fit into one answer is asked for again. */
const filesAtOnce = 500;
/** So much is handed on together. In bytes. */
const handedOnBytes = 8 * 1024 * 1024;

interface Started {
  readonly pieces: Uint8Array<ArrayBuffer>[];
  offset: number;
}

/** Reads files of bytes back from the disk, and hands them on a few at a time; one that is not there is left out. */
export async function fetchBytes(
  host: Host,
  hashes: readonly string[],
  handOn: (files: readonly PackedBytes[]) => Promise<void>,
): Promise<void> {
  const open = new Map<string, Started>(hashes.map((sha256) => [sha256, { pieces: [], offset: 0 }]));
  let whole: PackedBytes[] = [];
  let wholeBytes = 0;
  while (open.size > 0) {
    const wanted = [...open].slice(0, filesAtOnce).map(([sha256, { offset }]) => ({ sha256, offset }));
    const { parts } = await host.readJournalBytes({ wanted });
    for (const part of parts) {
      const started = open.get(part.sha256);
      if (!started) continue;
      if (part.state === 'missing') {
        open.delete(part.sha256);
        continue;
      }
      const piece = Uint8Array.fromBase64(part.bytesBase64);
      started.pieces.push(piece);
      started.offset += piece.length;
      if (!part.isLast) continue;
      open.delete(part.sha256);
      const bytes = joined(started.pieces);
      whole.push({ sha256: part.sha256, compression: part.compression, bytes });
      wholeBytes += bytes.length;
    }
    if (wholeBytes >= handedOnBytes || open.size === 0) {
      if (whole.length > 0) await handOn(whole);
      whole = [];
      wholeBytes = 0;
    }
  }
}

function joined(pieces: readonly Uint8Array<ArrayBuffer>[]): Uint8Array<ArrayBuffer> {
  const [only] = pieces;
  if (only && pieces.length === 1) return only;
  const bytes = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let offset = 0;
  for (const piece of pieces) {
    bytes.set(piece, offset);
    offset += piece.length;
  }
  return bytes;
}
