import { Uint8ArrayReader, ZipWriter } from '@zip.js/zip.js';
import type { ExportSink } from './sink.ts';

/** Files that are packed already: packing them again takes time and saves nothing. */
const packed = /\.(?:png|jpe?g|gif|webp|avif|pdf|docx|zip)$/;

/** Writes an export into a zip file as it is made, so that it is never in memory whole. */
export async function createZipSink(handle: FileSystemFileHandle): Promise<ExportSink> {
  const file = await handle.createWritable();
  // Its workers would be scripts of blob: addresses, which the security policy refuses.
  const zip = new ZipWriter(file, { useWebWorkers: false });
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
