import type { Host } from '#contract/hostMethods.ts';
import type { CaptureMethod } from '#domain/snapshot.ts';
import { parseWebUrl } from '#domain/webUrl.ts';
import { clipIncoming, clipUrl, type StartedClip } from './clip.ts';
import { type ClipProblem, type Prepared, prepareFile, prepareText } from './incoming.ts';
import { listInContent, listInText, type NamedList } from './listIn.ts';
import { nameScreenshot } from './nameScreenshot.ts';

/** A clip that has begun, or a list of pages that is to be looked at first, or why there is neither. */
export type ClipStart =
  | { readonly state: 'started'; readonly clip: StartedClip }
  | { readonly state: 'list'; readonly list: NamedList }
  | { readonly state: 'rejected'; readonly problem: ClipProblem };

/** What a paste or a drop carries, read at once: the browser empties it when the event is over. */
export interface Transfer {
  readonly files: readonly File[];
  readonly html: string;
  readonly text: string;
  /** The addresses that come as such, one a line. */
  readonly uri: string;
}

const pageSource = /^\s*(?:<!doctype html|<html[\s>])/i;
const fullAddress = /^https?:\/\//i;

/** Takes out of a paste or a drop what can be clipped. */
export function readTransfer(data: DataTransfer | null): Transfer {
  const files = [...(data?.files ?? [])];
  const html = data?.getData('text/html') ?? '';
  const text = data?.getData('text/plain') ?? '';
  return {
    files: isPictureOfText(files, html, text) ? [] : files,
    html,
    text,
    uri: urisIn(data?.getData('text/uri-list') ?? ''),
  };
}

/** The address that a text is, and nothing besides; a bare domain is a word like any other here. */
export function addressIn(text: string): string | undefined {
  return fullAddress.test(text.trim()) ? parseWebUrl(text)?.href : undefined;
}

/** Clips each thing that a paste or a drop carries: its files, or else the address or the text. */
export function clipTransfer(host: Host, transfer: Transfer, method: CaptureMethod): Promise<ClipStart[]> {
  const { files, html, text, uri } = transfer;
  if (files.length > 0) return clipFiles(host, files, method);
  const address = addressIn(uri) ?? addressIn(text);
  if (address !== undefined) return Promise.all([startUrl(host, address)]);
  return Promise.all([startText(host, html, uri.includes('\n') ? uri : text, method)]);
}

/** Clips files, one note each, but a list of pages. */
export async function clipFiles(host: Host, files: readonly File[], method: CaptureMethod): Promise<ClipStart[]> {
  const starts: ClipStart[] = [];
  // One after the other, so that a pile of large files is never in memory at once.
  for (const file of files)
    starts.push(await start(host, await prepareFile(method === 'paste' ? nameScreenshot(file) : file, method)));
  return starts;
}

/** Clips the page of an address as a person types it. */
export async function startUrl(host: Host, typed: string): Promise<ClipStart> {
  const url = parseWebUrl(typed);
  if (!url) return { state: 'rejected', problem: typed.trim() === '' ? 'empty' : 'invalid-url' };
  return { state: 'started', clip: await clipUrl(host, url.href) };
}

/** Clips text, with its formatting where there is some; where it is a list of addresses, gives that. */
export async function startText(host: Host, html: string, text: string, method: CaptureMethod): Promise<ClipStart> {
  const list = await listInText(text);
  if (list) return { state: 'list', list };
  if (html.trim() !== '') return start(host, prepareText(html, 'text/html', method));
  if (pageSource.test(text)) return start(host, prepareText(text, 'text/html', method, 'page'));
  return start(host, prepareText(text, 'text/plain', method));
}

async function start(host: Host, prepared: Prepared): Promise<ClipStart> {
  if (prepared.state !== 'ready') return { state: 'rejected', problem: prepared.state };
  const list = await listInContent(prepared.incoming.content);
  if (list) return { state: 'list', list };
  return { state: 'started', clip: await clipIncoming(host, prepared.incoming) };
}

/** Office programs put a picture of what was copied beside its words; beside a picture of a page stands its address. */
function isPictureOfText(files: readonly File[], html: string, text: string): boolean {
  const hasWords = html !== '' && text.trim() !== '' && addressIn(text) === undefined;
  return hasWords && files.every(({ type }) => type.startsWith('image/'));
}

/** Source: RFC 2483, section 5. */
function urisIn(list: string): string {
  const lines = list.split(/\r?\n/).filter((line) => line !== '' && !line.startsWith('#'));
  return lines.join('\n');
}
