import { type HtmlTag, htmlTags } from '#domain/htmlTags.ts';
import type { ListOrigin } from '#domain/listedPage.ts';
import { withCharacters } from './characterReferences.ts';
import { type PageListSteps, pageListOf, type RawEntry } from './pageList.ts';

interface LinkList {
  readonly origin: ListOrigin;
  /** How the file begins. */
  readonly signature: RegExp;
  /** The element that names a folder, and those that hold what is in it. */
  readonly heading: string;
  readonly container: RegExp;
}

/**
 * The lists of links that are HTML files. Source: Netscape bookmark file format as Chrome, Edge, Firefox, Safari, Raindrop and Pinboard write it; the
 * export pages of Pocket and Instapaper.
 */
const linkLists: readonly LinkList[] = [
  { origin: 'bookmarks', signature: /<!DOCTYPE\s+NETSCAPE-Bookmark-file-1/i, heading: 'h3', container: /^dl$/ },
  { origin: 'pocket', signature: /<title>\s*Pocket Export\s*<\/title>/i, heading: 'h1', container: /^[uo]l$/ },
  { origin: 'instapaper', signature: /<title>\s*Instapaper: Export\s*<\/title>/i, heading: 'h1', container: /^[uo]l$/ },
];
const signatureLength = 2048;
/** Nobody sorts deeper; a hostile file may. */
const maxDepth = 60;

/** Reads a file of bookmarks or saved articles; `undefined` where the page is an ordinary one. */
export function readLinkList(html: string): PageListSteps | undefined {
  const head = html.slice(0, signatureLength);
  const format = linkLists.find(({ signature }) => signature.test(head));
  return format && pageListOf(format.origin, linksIn(html, format));
}

/** The text that is being read, and what it is. */
interface Reading {
  readonly of: 'folder' | 'title' | 'note';
  readonly start: number;
}

/** Goes over the file once, by its tags alone: no parser is needed, and none can be held up. */
function* linksIn(html: string, { heading, container }: LinkList): Generator<RawEntry> {
  const folders: string[] = [];
  let named = '';
  let link: RawEntry | undefined;
  let reading: Reading | undefined;
  for (const tag of htmlTags(html)) {
    const { name, closing, start, end } = tag;
    const isContainer = container.test(name);
    if (!isContainer && !['a', 'dt', 'dd', 'li', heading].includes(name)) continue;
    if (reading) {
      const text = textBetween(html, reading.start, start);
      if (reading.of === 'folder') named = text;
      else if (link) link = { ...link, [reading.of]: text };
      reading = undefined;
    }
    if (name === heading && !closing) reading = { of: 'folder', start: end };
    if (name === 'dd' && !closing) reading = { of: 'note', start: end };
    if (link && name !== 'dd' && !(name === 'a' && closing)) {
      yield link;
      link = undefined;
    }
    if (isContainer && closing) folders.pop();
    if (isContainer && !closing) folders.push(named);
    if (isContainer) named = '';
    if (name === 'a' && !closing) {
      link = linkOf(html, tag, folders);
      reading = { of: 'title', start: end };
    }
  }
  if (link) yield link;
}

function linkOf(html: string, tag: HtmlTag, folders: readonly string[]): RawEntry {
  const attributes = attributesOf(html.slice(tag.start, tag.end));
  return {
    url: attributes.get('href') ?? '',
    folder: folders.slice(0, maxDepth).filter((folder) => folder !== ''),
    savedAt: attributes.get('add_date') ?? attributes.get('time_added'),
    tags: attributes.get('tags')?.split(','),
  };
}

const attribute = /([^\s=/>"']+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]*))/g;

function attributesOf(tag: string): Map<string, string> {
  const found = [...tag.matchAll(attribute)].map(([, name = '', double, single, bare]) => {
    return [name.toLowerCase(), withCharacters(double ?? single ?? bare ?? '')] as const;
  });
  return new Map(found);
}

function textBetween(html: string, start: number, end: number): string {
  return withCharacters(html.slice(start, end).replace(/<[^>]*>/g, ''));
}
