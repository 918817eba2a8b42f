import { newId } from '#domain/id.ts';
import type { Snapshot } from '#domain/snapshot.ts';
import { library } from './database.ts';
import type { DraftOf } from './derived.ts';
import { expectRoomForBytes, hasRoomForBytes } from './journal/diskStatus.ts';
import { sha256Of } from './sha256.ts';
import { type Writer, write } from './write.ts';

type Packing = 'id' | 'createdAt' | 'noteId' | 'sha256' | 'bytes' | 'byteLength' | 'compression' | 'capturedAt';

/** What came in, as it came. */
export interface RawCapture extends Omit<DraftOf<'snapshots'>, Packing> {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** ISO 8601; now, where absent. */
  readonly capturedAt?: string;
}

/** A snapshot ready to be written with its note. */
export type PackedSnapshot = Omit<DraftOf<'snapshots'>, 'noteId'>;

/** Hashes and compresses a capture. Apart from the write, as a transaction does not wait for anything but its own database. */
export async function packSnapshot(capture: RawCapture): Promise<PackedSnapshot> {
  const { bytes } = capture;
  const now = new Date().toISOString();
  // One after the other: each takes a copy of the bytes to begin with, and together they would hold up the window.
  const sha256 = await sha256Of(bytes);
  const zipped = await packedBytes(bytes);
  const smaller = zipped.length < bytes.length;
  return {
    ...capture,
    id: newId(),
    createdAt: now,
    capturedAt: capture.capturedAt ?? now,
    sha256,
    bytes: smaller ? zipped : bytes,
    compression: smaller ? 'gzip' : 'none',
    byteLength: bytes.length,
  };
}

/** Adds a capture to those of a note; undefined where the note is gone. @throws DOMException `QuotaExceededError` where the disk is nearly full. */
export async function saveSnapshot(noteId: string, snapshot: PackedSnapshot): Promise<Snapshot | undefined> {
  expectRoomForBytes();
  return write(['notes', 'snapshots'], async (writer) => {
    const note = await library.notes.get(noteId);
    return note && writer.put('snapshots', { ...snapshot, noteId });
  });
}

/** Inside a write: keeps the capture of a clip, unless the disk is nearly full: its text is kept all the same, and the window says so. */
export async function putSnapshot(
  writer: Writer,
  snapshot: PackedSnapshot & { readonly noteId: string },
): Promise<void> {
  if (hasRoomForBytes()) await writer.put('snapshots', snapshot);
}

/** The snapshots of a note, oldest first. */
export async function listSnapshots(noteId: string): Promise<Snapshot[]> {
  const snapshots = await library.snapshots.where('noteId').equals(noteId).toArray();
  return snapshots.sort((a, b) => a.capturedAt.localeCompare(b.capturedAt));
}

/** One snapshot. */
export function getSnapshot(id: string): Promise<Snapshot | undefined> {
  return library.snapshots.get(id);
}

/** The newest snapshot of a note. */
export async function getLastSnapshot(noteId: string): Promise<Snapshot | undefined> {
  return (await listSnapshots(noteId)).at(-1);
}

/** Whether a snapshot still holds the very bytes that came in, by their SHA-256. */
export async function verifySnapshot(snapshot: Snapshot): Promise<boolean> {
  try {
    return (await sha256Of(await readSnapshot(snapshot))) === snapshot.sha256;
  } catch {
    // Bytes that cannot even be unpacked are not those that came in.
    return false;
  }
}

/** The bytes of a snapshot as they came in. */
export async function readSnapshot(snapshot: Snapshot): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = new Uint8Array(snapshot.bytes);
  return snapshot.compression === 'gzip' ? through(bytes, new DecompressionStream('gzip')) : bytes;
}

/** Bytes packed as a snapshot keeps them. */
export function packedBytes(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  return through(bytes, new CompressionStream('gzip'));
}

async function through(
  bytes: Uint8Array<ArrayBuffer>,
  transform: GenericTransformStream,
): Promise<Uint8Array<ArrayBuffer>> {
  // Not by way of a Blob, whose bytes go to another process and back.
  const writer = transform.writable.getWriter();
  const written = writer.write(bytes).then(() => writer.close());
  const [read] = await Promise.all([new Response(transform.readable).arrayBuffer(), written]);
  return new Uint8Array(read);
}
