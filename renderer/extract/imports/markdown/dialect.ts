import { linkTo } from '#extract/imports/noteLinks.ts';
import { mapProse, mapProseLines } from './prose.ts';

/** What a link or an embed of a note leads to. */
export type Target =
  | { readonly kind: 'note'; readonly key: string }
  | { readonly kind: 'picture'; readonly address: string }
  | { readonly kind: 'file' | 'missing' | 'elsewhere' };

/** What the text of a note is read with: `find` says what an address is, in double brackets or as a path. */
export interface DialectContext {
  readonly find: (address: string, isWiki: boolean) => Target;
  readonly onTag: (tag: string) => void;
}

const task = /^((?:[ \t]*>)*[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+)\[(.)\](?=[ \t])/u;
const callout = /^((?:[ \t]*>)+[ \t]*)\[!([\w-]{1,40})(?:\|[^\]]{0,80})?\][+-]?[ \t]*(.*)$/;
const footnote = /^\[\^([^\]\s]{1,80})\]:/;
const mathFence = /^((?:[ \t]*>)*[ \t]*)\$\$[ \t]*$/;
const tag = /(?<=^|[\s(,;:>])#([\p{L}\p{N}\p{M}_/-]{1,100})/gu;

/** In the order in which they are tried at each place: what stands within an earlier one is part of it. */
const inline = new RegExp(
  [
    String.raw`(?<wikiEmbed>!?)\[\[(?<wiki>[^[\]\n]{1,500})\]\]`,
    String.raw`(?<embed>!?)\[(?<label>[^[\]\n]{0,500})\]\((?<to><[^<>\n]{1,2000}>|[^\s()<>]{1,2000}(?:\([^\s()<>]{0,200}\)[^\s()<>]{0,500})?)(?<title>[ \t]+(?:"[^"\n]{0,300}"|'[^'\n]{0,300}'))?\)`,
    String.raw`<img\b(?<image>[^<>\n]{0,2000})>`,
    String.raw`\$\$(?<display>[^$\n]{1,2000})\$\$`,
    String.raw`(?<![\\$\w])\$(?<math>[^\s$](?:[^$\n]{0,1000}[^\s$\\])?)\$(?![\d$])`,
    String.raw`==(?<marked>[^\s=](?:[^=\n]{0,2000}[^\s=])?)==`,
    String.raw`\[\^(?<reference>[^\]\s]{1,80})\]`,
  ].join('|'),
  'gu',
);

/**
 * Turns the Markdown that Obsidian, Joplin, Notion and others write into that which the house reads: links and embeds find what they mean, tasks,
 * callouts, highlights, footnotes and formulas stand as text that says the same. Source: help.obsidian.md, "Obsidian Flavored Markdown".
 */
export function houseMarkdown(markdown: string, context: DialectContext): string {
  const lines = mapProseLines(markdown, (prose) =>
    withFormulas(prose).map((line) => (line.isFormula ? line.text : proseLine(line.text, context))),
  );
  return lines;
}

interface Line {
  readonly text: string;
  readonly isFormula: boolean;
}

/** A formula of several lines is a block of code in LaTeX. */
function withFormulas(lines: readonly string[]): Line[] {
  const result: Line[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const text = lines[at] ?? '';
    const start = mathFence.exec(text)?.[1];
    const length = start === undefined ? -1 : lines.slice(at + 1, at + 200).findIndex((line) => mathFence.test(line));
    if (start === undefined || length < 0) {
      result.push({ text, isFormula: false });
      continue;
    }
    const inside = lines.slice(at + 1, at + 1 + length);
    const block = [`${start}\`\`\`latex`, ...inside, `${start}\`\`\``];
    result.push(...block.map((line) => ({ text: line, isFormula: true })));
    at += length + 1;
  }
  return result;
}

function proseLine(line: string, context: DialectContext): string {
  const named = line.replace(callout, (_, start: string, kind: string, title: string) => {
    return `${start}**${title.trim() || titleCase(kind)}**  `;
  });
  const ticked = named.replace(task, (_, start: string, sign: string) => `${start}${sign === ' ' ? '☐' : '☑'}`);
  const noted = ticked.replace(footnote, (_, label: string) => `\\[${escaped(label)}\\]`);
  return mapProse(noted, (text) => {
    for (const [, name = ''] of text.matchAll(tag)) if (/[^\d/_-]/.test(name)) context.onTag(name);
    return inlined(text, context);
  });
}

function inlined(text: string, context: DialectContext): string {
  return text.replace(inline, (written: string, ...rest: unknown[]) => {
    const groups = rest.at(-1) as Readonly<Record<string, string | undefined>>;
    const { wiki, label, to, image, display, math, marked, reference } = groups;
    if (wiki !== undefined) return wikiLink(wiki, groups.wikiEmbed === '!', context);
    if (to !== undefined) return pathLink(written, label ?? '', to, groups, context);
    if (image !== undefined) return imageTag(written, image, context);
    if (display !== undefined) return `$$${escaped(display)}$$`;
    if (math !== undefined) return `$${escaped(math)}$`;
    if (marked !== undefined) return `<mark>${inlined(marked, context)}</mark>`;
    return reference === undefined ? written : `\\[${escaped(reference)}\\]`;
  });
}

function wikiLink(inside: string, isEmbed: boolean, { find }: DialectContext): string {
  // In a table the bar has a backslash before it.
  const [path = '', ...shown] = inside.replaceAll('\\|', '|').split('|');
  const name = path.trim();
  const isSize = /^\d{1,4}(?:x\d{1,4})?$/.test(shown.join('|').trim());
  const words = (isSize ? '' : shown.join('|').trim()) || wordsOf(name);
  const target = find(name, true);
  switch (target.kind) {
    case 'note':
      return `[${escaped(words)}](${linkTo(target.key)})`;
    case 'picture':
      return isEmbed ? `![${escaped(words)}](${target.address})` : escaped(words);
    default:
      return escaped(words);
  }
}

/** A place in a note stands behind a number sign, in the same note with nothing before it. */
function wordsOf(name: string): string {
  const [note = '', ...place] = name.split('#');
  const short = note.split('/').at(-1) ?? note;
  return [short.replace(/\.md$/i, ''), ...place.map((part) => part.replace(/^\^/, ''))].filter(Boolean).join(' › ');
}

function pathLink(
  written: string,
  label: string,
  to: string,
  { embed, title = '' }: Readonly<Record<string, string | undefined>>,
  context: DialectContext,
): string {
  const address = to.startsWith('<') ? to.slice(1, -1) : to;
  const target = context.find(address, false);
  const words = label.replace(/\|\d{1,4}(?:x\d{1,4})?$/, '');
  switch (target.kind) {
    case 'note':
      return `[${words}](${linkTo(target.key)})`;
    case 'picture':
      return embed === '!' ? `![${words}](${target.address}${title})` : words;
    case 'elsewhere':
      return words === label ? written : written.replace(label, words);
    default:
      return words || escaped(decoded(address).split('/').at(-1) ?? '');
  }
}

function imageTag(written: string, attributes: string, { find }: DialectContext): string {
  const source = /\bsrc\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i.exec(attributes);
  const address = source?.[1] ?? source?.[2] ?? source?.[3];
  const target = address === undefined ? undefined : find(address, false);
  return target?.kind === 'picture' ? `![](${target.address})` : written;
}

/** A path of a link as it is written on the disk. */
export function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

/** Text that Markdown reads as it stands. Source: CommonMark, 2.4. */
export function escaped(text: string): string {
  return text.replace(/[!-/:-@[-`{-~]/g, '\\$&');
}

function titleCase(kind: string): string {
  return kind.charAt(0).toUpperCase() + kind.slice(1).toLowerCase();
}
