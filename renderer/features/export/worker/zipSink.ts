import { Uint8ArrayReader, ZipWriter } from '@zip.js/zip.js';
import type { ExportSink } from './sink.ts';

/** Files that are packed already: packing them again takes time and saves nothing. */
const packed = /\.(?:png|jpe?g|gif|webp|avif|pdf|docx|zip)$/;

/** Writes an export into a zip file as it is made, so that it is never in memory whole. */
export async function createZipSink(handle: FileSystemFileHandle): Promise<ExportSink> {
  const file = await handle.createWritable();
  // Its workers would be scripts of blob: addresses, which the security policy refuses.
  const zip = new ZipWriter(gathered(file), { useWebWorkers: false });
  const optionsFor = (path: string) => (packed.test(path) ? { level: 0 } : {});
  return {
    async add(path, bytes) {
      await zip.add(path, new Uint8ArrayReader(bytes), optionsFor(path));
    },
    async addStream(path, stream) {
      await zip.add(path, stream, optionsFor(path));
    },
    async close() {
      await zip.close();
    },
    discard: () => file.abort().catch(() => undefined),
  };
}

/** So much is written at once: each writing is a way to another process and back, and a zip file has some small pieces an entry. In bytes. */
const gatheredBytes = 1024 * 1024;

/** Gathers small pieces for a file. */
function gathered(file: FileSystemWritableFileStream): WritableStream<Uint8Array<ArrayBuffer>> {
  let pieces: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  const flush = async () => {
    const whole = new Uint8Array(length);
    let at = 0;
    for (const piece of pieces) {
      whole.set(piece, at);
      at += piece.length;
    }
    pieces = [];
    length = 0;
    if (whole.length > 0) await file.write(whole);
  };
  return new WritableStream({
    async write(piece) {
      // Who wrote it may use its memory again.
      pieces.push(piece.slice());
      length += piece.length;
      if (length >= gatheredBytes) await flush();
    },
    async close() {
      await flush();
      await file.close();
    },
  });
}
