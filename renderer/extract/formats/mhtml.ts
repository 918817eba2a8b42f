import type { Content, Reading } from '#extract/content.ts';
import { decodeText } from '#extract/decodeText.ts';
import { webAddress } from '#extract/pageAddress.ts';
import type { PartPicture } from './partPictures.ts';
import { type MimeHeaders, type MimePart, type MimeTree, readMimeTree } from './savedPage/mimeParts.ts';
import { readSavedPage, type SavedDocument } from './savedPage/readSavedPage.ts';

const page = /^(?:text\/html|application\/xhtml\+xml)$/;

/** Reads a page that a browser saved as one file, with its pictures. Source: RFC 2557 (MHTML). */
export async function readMhtml(content: Content): Promise<Reading> {
  const tree = await attempt(content.bytes);
  if (!tree) return { state: 'unreadable', problem: 'damaged-file' };
  const { headers, parts } = tree;
  const pages = parts.filter(({ contentType }) => page.test(contentType));
  const main = mainPage(headers, pages);
  const url = main && webAddress(headers.get('snapshot-content-location') ?? main.location ?? '', undefined);
  const base = url ?? main?.location;
  const frames = pages.filter((part) => part !== main).map(documentOf);
  return readSavedPage(
    {
      documents: main ? [{ ...documentOf(main), ...(url && { url }) }, ...frames] : [],
      pictures: parts.filter(({ contentType }) => !page.test(contentType)).map((part, at) => pictureOf(part, at, base)),
    },
    content,
  );
}

async function attempt(bytes: Content['bytes']): Promise<MimeTree | undefined> {
  try {
    return await readMimeTree(bytes);
  } catch {
    // Headers without end.
    return undefined;
  }
}

/** The page that `start` names, or the one that the file says it was saved from, or the first. */
function mainPage(headers: MimeHeaders, pages: readonly MimePart[]): MimePart | undefined {
  const start = /;\s*start\s*=\s*"?<?([^">;\s]+)/i.exec(headers.get('content-type') ?? '')?.[1];
  const saved = headers.get('snapshot-content-location');
  return (
    pages.find(({ contentId }) => start !== undefined && contentId === start) ??
    pages.find(({ location }) => saved !== undefined && location === saved) ??
    pages[0]
  );
}

function documentOf({ bytes, charset, location }: MimePart): SavedDocument {
  const url = webAddress(location ?? '', undefined);
  return { html: decoded(bytes, charset), ...(url && { url }) };
}

function decoded(bytes: Uint8Array, charset: string | undefined): string {
  try {
    if (charset) return new TextDecoder(charset).decode(bytes);
  } catch {
    // A charset that nobody knows; the bytes say it better.
  }
  return decodeText(bytes).text;
}

/** A part by the addresses that the page may have for it: where it came from, as it is and beside the page, and its name in the file. */
function pictureOf({ location, contentId, bytes }: MimePart, at: number, base: string | undefined): PartPicture {
  const full = location && (webAddress(location, base) ?? location);
  const names = [
    ...(location && full ? [full, location, ...besides(location, base)] : []),
    ...(contentId ? [`cid:${contentId}`, `cid:${encodeURIComponent(contentId)}`] : []),
  ];
  const address = full && webAddress(full, undefined);
  return { address: address ?? `cid:part-${at + 1}`, names, bytes };
}

/** How a page that was on a disk calls a file in its folder. */
function besides(location: string, base: string | undefined): string[] {
  const folder = base?.replace(/[^/\\]*$/, '') ?? '';
  if (folder === '' || !location.startsWith(folder)) return [];
  const path = location.slice(folder.length);
  return [path, path.replaceAll('%20', ' ')];
}
