import { BlobWriter, TextReader, Uint8ArrayReader, ZipWriter } from '@zip.js/zip.js';
import { fileEndingOf } from '#domain/export/fileEnding.ts';
import type { Note } from '#domain/note.ts';
import type { Snapshot } from '#domain/snapshot.ts';
import { readSnapshot } from '#storage/snapshots.ts';

/** What the manifest says of the capture beside it, so that somebody without Vigie can check it. */
interface Manifest {
  readonly format: 'vigie-capture/1';
  readonly file: string;
  readonly sha256: string;
  readonly byteLength: number;
  readonly contentType: string;
  readonly encoding?: string;
  /** How it came in. */
  readonly method: Snapshot['method'];
  readonly capturedAt: string;
  readonly requestedUrl?: string;
  readonly finalUrl?: string;
  readonly originalFileName?: string;
  readonly note: { readonly id: string; readonly title: string };
  readonly exportedAt: string;
  readonly application: string;
}

/** Packs a capture's bytes, as they came in, with a manifest of where and when they did. */
export async function packCapture(snapshot: Snapshot, note: Note, version: string, now: string): Promise<Blob> {
  const file = `capture.${fileEndingOf(snapshot.contentType)}`;
  const manifest: Manifest = {
    format: 'vigie-capture/1',
    file,
    sha256: snapshot.sha256,
    byteLength: snapshot.byteLength,
    contentType: snapshot.contentType,
    ...(snapshot.encoding && { encoding: snapshot.encoding }),
    method: snapshot.method,
    capturedAt: snapshot.capturedAt,
    ...(snapshot.url && { requestedUrl: snapshot.url }),
    ...(snapshot.finalUrl && { finalUrl: snapshot.finalUrl }),
    ...(snapshot.fileName && { originalFileName: snapshot.fileName }),
    note: { id: note.id, title: note.title },
    exportedAt: now,
    application: `Vigie ${version}`,
  };
  // Its workers would be scripts of blob: addresses, which the security policy refuses.
  const zip = new ZipWriter(new BlobWriter('application/zip'), { useWebWorkers: false });
  await zip.add(file, new Uint8ArrayReader(await readSnapshot(snapshot)));
  await zip.add('manifest.json', new TextReader(`${JSON.stringify(manifest, undefined, 2)}\n`));
  return zip.close();
}
