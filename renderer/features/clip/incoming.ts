import type { CaptureMethod } from '#domain/snapshot.ts';
import type { Content } from '#extract/content.ts';
import { fileTypeOf } from '#extract/fileType.ts';
import type { RawCapture } from '#storage/snapshots.ts';

/** Something to clip that is here already: its bytes for the snapshot, and what can be read of them. */
export interface Incoming {
  readonly raw: RawCapture;
  readonly content: Content;
}

/** Why something is not clipped at all. */
export type ClipProblem = 'empty' | 'invalid-url' | 'too-large' | 'unsupported-file';
export type Prepared = { readonly state: 'ready'; readonly incoming: Incoming } | { readonly state: ClipProblem };

/** As much as a fetched page may have. In bytes. */
const maxBytes = 20_000_000;

/** Readies text or HTML from the clipboard or from a drag. */
export function prepareText(
  text: string,
  contentType: 'text/html' | 'text/plain',
  method: CaptureMethod,
  scope: Content['scope'] = 'selection',
): Prepared {
  if (isBlank(text)) return { state: 'empty' };
  const bytes = new TextEncoder().encode(text);
  if (bytes.length > maxBytes) return { state: 'too-large' };
  const raw = { bytes, contentType, method, encoding: 'utf-8' };
  return { state: 'ready', incoming: { raw, content: { contentType, bytes, encoding: 'utf-8', scope } } };
}

/** Reads a file and readies it. */
export async function prepareFile(file: File, method: CaptureMethod): Promise<Prepared> {
  if (file.size > maxBytes) return { state: 'too-large' };
  if (file.size === 0) return { state: 'empty' };
  const bytes = new Uint8Array(await file.arrayBuffer());
  const type = fileTypeOf(bytes, file.name);
  if (!type) return { state: 'unsupported-file' };
  const { contentType } = type;
  const fileName = file.name;
  const raw = { bytes, contentType, method, fileName };
  const content = { contentType, bytes, scope: 'page', fileName } as const;
  if (!type.isText) return { state: 'ready', incoming: { raw, content } };
  // It brings the statistics of many languages' letters, and the window opens without them.
  const { decodeText } = await import('#extract/decodeText.ts');
  const { text, encoding } = decodeText(bytes);
  if (isBlank(text)) return { state: 'empty' };
  return { state: 'ready', incoming: { raw: { ...raw, encoding }, content: { ...content, encoding } } };
}

function isBlank(text: string): boolean {
  return text.replaceAll('\0', '').trim() === '';
}
