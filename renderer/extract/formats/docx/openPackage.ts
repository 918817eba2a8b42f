import { type FileEntry, Uint8ArrayReader, Uint8ArrayWriter, ZipReader, ZipWriter } from '@zip.js/zip.js';

/** The files of an Office document by their paths. Source: ECMA-376-2 (Open Packaging Conventions). */
export type PackageFiles = ReadonlyMap<string, Uint8Array<ArrayBuffer>>;

/** What came of opening one. */
export type OpenedPackage =
  | { readonly state: 'open'; readonly files: PackageFiles }
  | { readonly state: 'encrypted' | 'damaged' | 'too-large' };

/** The longest annual reports have some thousand pictures and 100 MB. What a zip says of its sizes is not believed. */
const maxEntries = 5000;
const maxFileBytes = 60_000_000;
const maxBytes = 150_000_000;
/** What a text does not need: fonts, macros, documents within the document. */
const unneeded = /(?:^|\/)(?:fonts|embeddings|activeX)\/|\.(?:bin|odttf|ttf|exe)$/i;

class TooLarge extends Error {}

/** Unpacks an Office document, as far as it is no larger than one can be. */
export async function openPackage(bytes: Uint8Array<ArrayBuffer>): Promise<OpenedPackage> {
  // Its workers would be scripts of blob: addresses, which the security policy refuses.
  const zip = new ZipReader(new Uint8ArrayReader(bytes), { useWebWorkers: false });
  try {
    const entries = (await zip.getEntries()).filter((entry) => !entry.directory);
    if (entries.length > maxEntries) return { state: 'too-large' };
    if (entries.some(({ encrypted }) => encrypted)) return { state: 'encrypted' };
    const files = new Map<string, Uint8Array<ArrayBuffer>>();
    let left = maxBytes;
    for (const entry of entries) {
      if (unneeded.test(entry.filename)) continue;
      const file = await unpacked(entry, Math.min(left, maxFileBytes));
      left -= file.length;
      files.set(entry.filename, file);
    }
    return { state: 'open', files };
  } catch (error) {
    return { state: error instanceof TooLarge ? 'too-large' : 'damaged' };
  } finally {
    await zip.close();
  }
}

/** Packs files without compressing them, for a reader that only takes a zip. */
export async function packFiles(files: PackageFiles): Promise<Uint8Array<ArrayBuffer>> {
  const zip = new ZipWriter(new Uint8ArrayWriter(), { useWebWorkers: false, level: 0 });
  for (const [path, bytes] of files) await zip.add(path, new Uint8ArrayReader(bytes));
  return new Uint8Array(await zip.close());
}

async function unpacked(entry: FileEntry, limit: number): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  const counting = new WritableStream<Uint8Array<ArrayBuffer>>({
    write(chunk) {
      length += chunk.length;
      if (length > limit) throw new TooLarge('The file grows without end.');
      chunks.push(chunk);
    },
  });
  await entry.getData(counting);
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
}
