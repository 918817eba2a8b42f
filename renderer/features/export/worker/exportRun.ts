import { createHash } from '#domain/export/sha256.ts';
import { sha256Of } from '#storage/sha256.ts';
import type { ExportCounts, ExportOrder } from './protocol.ts';
import type { ExportSink } from './sink.ts';
import { createTextFile, hashing, streamOf } from './textFile.ts';

/** An export while it is made: writes files, counts them, and keeps their hashes. */
export interface ExportRun {
  readonly order: ExportOrder;
  /** Writes a short file. `sha256` is given where it is known. */
  add(path: string, content: string | Uint8Array<ArrayBuffer>, sha256?: string): Promise<void>;
  /** Writes a long file while it is made; gives its hash. */
  addText(path: string, texts: AsyncIterable<string>): Promise<string>;
  /** Writes a file that grew beside others. */
  addStream(path: string, stream: ReadableStream<Uint8Array<ArrayBuffer>>): Promise<string>;
  /** Says that so much more is done. @throws DOMException `AbortError` where nobody wants it any more. */
  advance(steps: number): void;
  /** The list of the hashes of all files so far, as `sha256sum` writes it. */
  checksums(): ReadableStream<Uint8Array<ArrayBuffer>>;
  counts(notes: number): ExportCounts;
}

const encoder = new TextEncoder();

/** Asking the browser for a hash takes longer than making it here. In bytes. */
const smallBytes = 64 * 1024;

function hashOf(bytes: Uint8Array<ArrayBuffer>): string | Promise<string> {
  if (bytes.length > smallBytes) return sha256Of(bytes);
  const hash = createHash();
  hash.add(bytes);
  return hash.close();
}

/** Begins an export. */
export function createExportRun(
  order: ExportOrder,
  sink: ExportSink,
  signal: AbortSignal,
  onAdvance: (steps: number) => void,
): ExportRun {
  const sums = createTextFile();
  let files = 0;
  let bytes = 0;
  const note = (path: string, sha256: string, length: number) => {
    sums.add(`${sha256}  ${path}\n`);
    files += 1;
    bytes += length;
  };
  const addStream = async (path: string, stream: ReadableStream<Uint8Array<ArrayBuffer>>) => {
    let length = 0;
    const counted = stream.pipeThrough(
      new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
        transform(chunk, controller) {
          signal.throwIfAborted();
          length += chunk.length;
          controller.enqueue(chunk);
        },
      }),
    );
    const hashed = hashing(counted);
    await sink.addStream(path, hashed.stream);
    const sha256 = hashed.sha256();
    note(path, sha256, length);
    return sha256;
  };
  return {
    order,
    async add(path, content, sha256) {
      signal.throwIfAborted();
      const packed = typeof content === 'string' ? encoder.encode(content) : content;
      await sink.add(path, packed);
      note(path, sha256 ?? (await hashOf(packed)), packed.length);
    },
    addText: (path, texts) => addStream(path, streamOf(texts)),
    addStream,
    advance(steps) {
      signal.throwIfAborted();
      onAdvance(steps);
    },
    checksums: () => sums.stream(),
    counts: (notes) => ({ notes, files, bytes }),
  };
}
