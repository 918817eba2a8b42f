import type { Content, Reading } from '#extract/content.ts';
import { decodeText } from '#extract/decodeText.ts';
import { webAddress } from '#extract/pageAddress.ts';
import type { PartPicture } from './partPictures.ts';
import { type PlistDictionary, type PlistValue, readBinaryPlist } from './savedPage/binaryPlist.ts';
import { readSavedPage, type SavedDocument, type SavedPage } from './savedPage/readSavedPage.ts';
import { readXmlPlist } from './savedPage/xmlPlist.ts';

const page = /^(?:text\/html|application\/xhtml\+xml)$/;
const maxDepth = 5;

/** Reads a page that Safari saved as one file, with its pictures. Source: WebKit LegacyWebArchive.cpp. */
export async function readWebArchive(content: Content): Promise<Reading> {
  const archive = attempt(content.bytes);
  const saved = isDictionary(archive) ? savedPageOf(archive) : undefined;
  return saved ? readSavedPage(saved, content) : { state: 'unreadable', problem: 'damaged-file' };
}

function attempt(bytes: Content['bytes']): PlistValue {
  try {
    const isBinary = new TextDecoder('latin1').decode(bytes.subarray(0, 6)) === 'bplist';
    return isBinary ? readBinaryPlist(bytes) : readXmlPlist(decodeText(bytes).text);
  } catch {
    return undefined;
  }
}

function savedPageOf(archive: PlistDictionary): SavedPage {
  return { documents: documentsIn(archive, 0), pictures: picturesIn(archive, 0) };
}

function documentsIn(archive: PlistDictionary, depth: number): SavedDocument[] {
  const frames = depth < maxDepth ? listOf(archive.WebSubframeArchives) : [];
  return [documentOf(archive.WebMainResource), ...frames.map((frame) => documentsIn(frame, depth + 1))].flat();
}

function documentOf(resource: PlistValue): SavedDocument[] {
  if (!isDictionary(resource)) return [];
  const { WebResourceData: bytes, WebResourceTextEncodingName: encoding, WebResourceURL: address } = resource;
  if (!(bytes instanceof Uint8Array) || !page.test(String(resource.WebResourceMIMEType))) return [];
  const url = typeof address === 'string' ? webAddress(address, undefined) : undefined;
  return [{ html: decoded(bytes, encoding), ...(url && { url }) }];
}

function decoded(bytes: Uint8Array, encoding: PlistValue): string {
  try {
    if (typeof encoding === 'string') return new TextDecoder(encoding).decode(bytes);
  } catch {
    // An encoding that only its writer knows; the bytes say it better.
  }
  return decodeText(bytes).text;
}

function picturesIn(archive: PlistDictionary, depth: number): PartPicture[] {
  const frames = depth < maxDepth ? listOf(archive.WebSubframeArchives) : [];
  const own = listOf(archive.WebSubresources).flatMap((resource): PartPicture[] => {
    const { WebResourceData: bytes, WebResourceURL: url } = resource;
    const address = typeof url === 'string' ? webAddress(url, undefined) : undefined;
    return address && bytes instanceof Uint8Array ? [{ address, names: [address], bytes }] : [];
  });
  return [...own, ...frames.flatMap((frame) => picturesIn(frame, depth + 1))];
}

function listOf(value: PlistValue): PlistDictionary[] {
  return Array.isArray(value) ? value.filter(isDictionary) : [];
}

function isDictionary(value: PlistValue): value is PlistDictionary {
  return typeof value === 'object' && !Array.isArray(value) && !(value instanceof Uint8Array);
}
