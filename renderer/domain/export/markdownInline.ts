import type { DocumentNode } from '#domain/document.ts';
import { excerptMarkName } from '#domain/excerptMarks.ts';
import { noteIdOfHref } from '#domain/noteHref.ts';

/** What Markdown needs to know of the files around a text. */
export interface MarkdownLinks {
  /** What an entity's page is called: `[[Alibaba]]` leads to it. `undefined` where it has none. */
  readonly entityName: (entityId: string) => string | undefined;
  /** The way from the text to a picture, or `undefined` where its bytes are not kept. */
  readonly assetPath: (assetId: string) => string | undefined;
  /** What a note's page is called. */
  readonly noteName: (noteId: string) => string | undefined;
}

/** A stretch of a line with the marks that hold all over it, the outermost first. */
interface Run {
  readonly node: DocumentNode;
  readonly marks: ReadonlyMap<MarkName, string>;
}

/** From the outermost to the innermost: what is code within a link within a highlight. */
const markNames = ['highlight', 'link', 'bold', 'italic', 'strike', 'underline', 'code'] as const;
type MarkName = (typeof markNames)[number];

/** The signs of a mark, and what stands for them where Markdown would not read them: beside a letter, within a word. Source: CommonMark 0.31, 6.2. */
const signs: Readonly<Partial<Record<MarkName, { readonly sign: string; readonly tag: string }>>> = {
  highlight: { sign: '==', tag: 'mark' },
  bold: { sign: '**', tag: 'strong' },
  italic: { sign: '*', tag: 'em' },
  strike: { sign: '~~', tag: 'del' },
};

/** The words of a text block in Markdown, on one line but for hard breaks, which are `lineBreak`. */
export function inlineMarkdown(nodes: readonly DocumentNode[], links: MarkdownLinks, lineBreak = '\\\n'): string {
  const runs = nodes.filter(({ type }) => type !== 'pageBreak').map((node) => ({ node, marks: marksOf(node, links) }));
  return written(runs, markNames, links, lineBreak);
}

function marksOf({ marks = [] }: DocumentNode, links: MarkdownLinks): ReadonlyMap<MarkName, string> {
  const found = new Map<MarkName, string>();
  for (const { type, attrs } of marks) {
    if (type === 'link') {
      const target = targetOf(String(attrs?.href ?? ''), links);
      if (target !== undefined) found.set('link', target);
    } else if (type === excerptMarkName || type === 'highlight') found.set('highlight', '');
    else if (isMarkName(type)) found.set(type, '');
  }
  return found;
}

function isMarkName(type: string): type is MarkName {
  return (markNames as readonly string[]).includes(type);
}

/** Where a link leads in the exported folder; an angle bracket or a line end would end it early. */
function targetOf(href: string, links: MarkdownLinks): string | undefined {
  const noteId = noteIdOfHref(href);
  if (noteId !== undefined) {
    const name = links.noteName(noteId);
    return name === undefined ? undefined : `${encodeURIComponent(name)}.md`;
  }
  return href.replace(/[\s<>]/gu, (sign) => encodeURIComponent(sign));
}

function written(runs: readonly Run[], names: readonly MarkName[], links: MarkdownLinks, lineBreak: string): string {
  const [name, ...inner] = names;
  if (name === undefined) return runs.map(({ node }) => leaf(node, links, lineBreak)).join('');
  let text = '';
  for (let at = 0; at < runs.length; ) {
    const value = runs[at]?.marks.get(name);
    let end = at + 1;
    while (end < runs.length && runs[end]?.marks.get(name) === value) end += 1;
    const some = runs.slice(at, end);
    if (value === undefined) text += written(some, inner, links, lineBreak);
    else if (name === 'code') text += codeSpan(some.map(({ node }) => node.text ?? '').join(''));
    else text += wrapped(name, value, written(some, inner, links, lineBreak), text, nextLetter(runs[end]));
    at = end;
  }
  return text;
}

function nextLetter(run: Run | undefined): string {
  return run?.node.text?.charAt(0) ?? '';
}

/** Puts a mark's signs around words; spaces at their ends stay outside, as Markdown knows no emphasis that begins with one. */
function wrapped(name: MarkName, value: string, words: string, before: string, after: string): string {
  const [, start = '', core = '', end = ''] = /^(\s*)([\s\S]*?)(\s*)$/u.exec(words) ?? [];
  if (core === '') return words;
  if (name === 'link') return `${start}[${core}](<${value}>)${end}`;
  const { sign, tag } = signs[name] ?? { sign: '', tag: 'u' };
  const isRead =
    sign !== '' &&
    flanks(start === '' ? before.slice(-1) : ' ', core.charAt(0)) &&
    flanks(end === '' ? after : ' ', core.slice(-1));
  return isRead ? `${start}${sign}${core}${sign}${end}` : `${start}<${tag}>${core}</${tag}>${end}`;
}

/** Whether Markdown reads a sign between a letter outside and one inside: a punctuation inside needs a space or punctuation outside. */
function flanks(outside: string, inside: string): boolean {
  if (outside === '' || /[\s\p{P}\p{S}]/u.test(outside)) return true;
  return !/[\p{P}\p{S}]/u.test(inside);
}

function codeSpan(text: string): string {
  const line = text.replace(/\s+/gu, ' ');
  const fence = '`'.repeat(longestRun(line) + 1);
  const space = /^`|`$|^ .* $/u.test(line) ? ' ' : '';
  return `${fence}${space}${line}${space}${fence}`;
}

/** How many backticks stand in a row at most. */
export function longestRun(text: string): number {
  return Math.max(0, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length));
}

function leaf(node: DocumentNode, links: MarkdownLinks, lineBreak: string): string {
  if (node.type === 'hardBreak') return lineBreak;
  if (node.type === 'mention') {
    const label = String(node.attrs?.label ?? '');
    const name = links.entityName(String(node.attrs?.id ?? ''));
    return name === undefined ? escapedText(label) : wikilink(name, label);
  }
  return escapedText(node.text ?? '');
}

/** A link to a page of the folder, as Obsidian writes it. Source: Obsidian help, "Internal links". */
export function wikilink(name: string, label: string): string {
  // What would end the link early is left out of what it shows.
  const shown = label.replace(/[[\]|\n]+/gu, ' ').trim();
  return shown === '' || shown === name ? `[[${name}]]` : `[[${name}|${shown}]]`;
}

/** Signs that Markdown or Obsidian would read as more than themselves. A tag, a comment and a formula are Obsidian's own. */
const special = /[\\`*_[\]<>~|]|==|%%|#(?=[\p{L}\p{N}_/-])|&(?=#?\w{1,31};)|\$(?=\S)|\^(?=\w)/gu;

/** Text as Markdown that says the same. */
export function escapedText(text: string): string {
  return text.replace(special, (sign) => [...sign].map((one) => `\\${one}`).join('')).replace(/[\r\n]+/gu, ' ');
}
