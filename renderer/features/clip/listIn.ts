import type { Content } from '#extract/content.ts';
import type { PageList } from '#extract/lists/pageList.ts';
import { inSlices } from '#ui/inSlices.ts';

/** A list of pages, with the name of the file that it came in; empty where it was pasted. */
export interface NamedList extends PageList {
  readonly name: string;
}

const mayBeList = /^text\/(?:html|csv|plain)$/;
/** Two addresses are the least that makes a list. */
const twoAddresses = /https?:\/\/[\s\S]*https?:\/\//i;
const linkFile = /^\s*<!doctype netscape-bookmark/i;

/** The list of pages that a file is; `undefined` where it is something to clip itself. */
export async function listInContent(content: Content): Promise<NamedList | undefined> {
  const { contentType, encoding, bytes, fileName } = content;
  if (fileName === undefined || encoding === undefined || !mayBeList.test(contentType)) return undefined;
  return read(contentType, new TextDecoder(encoding).decode(bytes), fileName);
}

/** The list of pages that pasted text is. */
export async function listInText(text: string): Promise<NamedList | undefined> {
  if (linkFile.test(text)) return read('text/html', text, '');
  return twoAddresses.test(text) ? read('text/plain', text, '') : undefined;
}

async function read(contentType: string, text: string, name: string): Promise<NamedList | undefined> {
  const { readPageList } = await import('#extract/lists/readPageList.ts');
  const list = await inSlices(readPageList(contentType, text));
  return list && { ...list, name };
}
