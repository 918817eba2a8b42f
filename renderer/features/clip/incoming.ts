import type { CaptureMethod } from '#domain/snapshot.ts';
import { decodeText, isBinary } from '#extract/decodeText.ts';
import type { RawCapture } from '#storage/snapshots.ts';
import type { ClipContent } from './readClip.ts';

/** Something to clip that is here already: its bytes for the snapshot, and what can be read of them. */
export interface Incoming {
  readonly raw: RawCapture;
  readonly content: ClipContent;
}

/** Why something is not clipped at all. */
export type ClipProblem = 'empty' | 'invalid-url' | 'too-large' | 'unsupported-file';
export type Prepared = { readonly state: 'ready'; readonly incoming: Incoming } | { readonly state: ClipProblem };

/** As much as a fetched page may have. In bytes. */
const maxBytes = 20_000_000;

/** The kinds of file that are taken, by the end of their name. */
const fileTypes: readonly (readonly [ending: RegExp, contentType: string])[] = [
  [/\.x?html?$/i, 'text/html'],
  [/\.(?:md|markdown)$/i, 'text/markdown'],
  [/\.(?:txt|text)$/i, 'text/plain'],
  [/\.pdf$/i, 'application/pdf'],
];
/** For the file chooser. */
export const acceptedFiles = '.html,.htm,.xhtml,.md,.markdown,.txt,.pdf';

/** Readies text or HTML from the clipboard or from a drag. */
export function prepareText(
  text: string,
  contentType: 'text/html' | 'text/plain',
  method: CaptureMethod,
  scope: ClipContent['scope'] = 'selection',
): Prepared {
  if (text.replaceAll('\0', '').trim() === '') return { state: 'empty' };
  const bytes = new TextEncoder().encode(text);
  if (bytes.length > maxBytes) return { state: 'too-large' };
  const raw = { bytes, contentType, method, encoding: 'utf-8' };
  return { state: 'ready', incoming: { raw, content: { contentType, text, scope } } };
}

/** Reads a file and readies it; a PDF is kept for its bytes. */
export async function prepareFile(file: File, method: CaptureMethod): Promise<Prepared> {
  if (file.size > maxBytes) return { state: 'too-large' };
  if (file.size === 0) return { state: 'empty' };
  const bytes = new Uint8Array(await file.arrayBuffer());
  const isPdf = new TextDecoder('latin1').decode(bytes.subarray(0, 5)) === '%PDF-';
  const named = fileTypes.find(([ending]) => ending.test(file.name))?.[1];
  const contentType = isPdf ? 'application/pdf' : named;
  if (contentType === undefined || (!isPdf && (contentType === 'application/pdf' || isBinary(bytes)))) {
    return { state: 'unsupported-file' };
  }
  const fileName = file.name;
  const raw = { bytes, contentType, method, fileName };
  if (isPdf) return { state: 'ready', incoming: { raw, content: { contentType, scope: 'page', fileName } } };
  const { text, encoding } = decodeText(bytes);
  if (text.replaceAll('\0', '').trim() === '') return { state: 'empty' };
  const content = { contentType, text, scope: 'page', fileName } as const;
  return { state: 'ready', incoming: { raw: { ...raw, encoding }, content } };
}
