import type { DocumentNode } from '#domain/document.ts';
import { inlineMarkdown, longestRun, type MarkdownLinks } from './markdownInline.ts';
import { tableMarkdown } from './markdownTable.ts';

/** A document in Markdown: CommonMark with the tables and struck words of GitHub, and the highlights and wikilinks of Obsidian. */
export function markdownOf(document: DocumentNode, links: MarkdownLinks): string {
  const text = blocks(document.content ?? [], links);
  return text === '' ? '' : `${text}\n`;
}

function blocks(nodes: readonly DocumentNode[], links: MarkdownLinks): string {
  const written = nodes.map((node) => block(node, links));
  let text = '';
  written.forEach((one, at) => {
    if (one === '') return;
    // Two lists side by side would become one.
    const parts = isList(nodes[at]) && isList(nodes[at - 1]) ? '\n\n<!-- -->\n\n' : '\n\n';
    text += text === '' ? one : `${parts}${one}`;
  });
  return text;
}

function isList(node: DocumentNode | undefined): boolean {
  return node?.type === 'bulletList' || node?.type === 'orderedList';
}

function block(node: DocumentNode, links: MarkdownLinks): string {
  const content = node.content ?? [];
  switch (node.type) {
    case 'heading':
      return `${'#'.repeat(levelOf(node))} ${inlineMarkdown(content, links, ' ')}`.trimEnd();
    case 'blockquote':
      return prefixed(blocks(content, links), '> ', '> ');
    case 'bulletList':
      return items(content, links, () => '- ');
    case 'orderedList': {
      const start = Number(node.attrs?.start ?? 1);
      return items(content, links, (at) => `${(Number.isInteger(start) && start >= 0 ? start : 1) + at}. `);
    }
    case 'codeBlock':
      return codeBlock(node);
    case 'horizontalRule':
      return '---';
    case 'image':
      return image(node, links);
    case 'table':
      return tableMarkdown(content, links);
    default:
      return paragraph(inlineMarkdown(content, links));
  }
}

function levelOf({ attrs }: DocumentNode): number {
  const level = Number(attrs?.level);
  return level >= 1 && level <= 6 ? Math.floor(level) : 1;
}

/** Signs at the beginning of a line that would make it a heading, a list, a rule or a quotation. */
const lineStart = /^(?:#{1,6}(?=\s|$)|[-+](?=\s|$)|(?:-{2,}|={1,})\s*$)/u;
const numberStart = /^(\d{1,9})([.)])(?=\s|$)/u;

function paragraph(text: string): string {
  return text
    .split('\n')
    .map((line) =>
      line
        .trim()
        .replace(lineStart, (sign) => `\\${sign}`)
        .replace(numberStart, '$1\\$2'),
    )
    .join('\n');
}

function items(nodes: readonly DocumentNode[], links: MarkdownLinks, markOf: (at: number) => string): string {
  const isTight = nodes.every(({ content = [] }) => content.filter((child) => !isList(child)).length <= 1);
  const written = nodes.map((node, at) => {
    const mark = markOf(at);
    const text = blocks(node.content ?? [], links);
    const item = isTight ? text.replace(/\n\n(?=(?:[-]|\d+\.) )/gu, '\n') : text;
    return prefixed(item, mark, ' '.repeat(mark.length));
  });
  return written.join(isTight ? '\n' : '\n\n');
}

/** Puts something before the first line and before each other line that has something in it. */
function prefixed(text: string, first: string, others: string): string {
  const lines = text.split('\n');
  return lines
    .map((line, at) => (at === 0 ? `${first}${line}` : line === '' ? others.trimEnd() : `${others}${line}`))
    .map((line) => (line.trim() === '' ? line.trimEnd() : line))
    .join('\n');
}

function codeBlock({ attrs, content = [] }: DocumentNode): string {
  const code = content.map(({ text = '' }) => text).join('');
  const fence = '`'.repeat(Math.max(3, longestRun(code) + 1));
  const language = /^[\w+#.-]{1,40}$/u.exec(String(attrs?.language ?? ''))?.[0] ?? '';
  return `${fence}${language}\n${code}\n${fence}`;
}

/** A picture of the folder. One whose bytes are not kept becomes a link, as showing it would ask the network for it. */
function image({ attrs }: DocumentNode, links: MarkdownLinks): string {
  const alt = String(attrs?.alt ?? '')
    .replace(/[[\]\\|\s]+/gu, ' ')
    .trim();
  const path = typeof attrs?.assetId === 'string' ? links.assetPath(attrs.assetId) : undefined;
  if (path !== undefined) return `![${alt}](<${path}>)`;
  const address = String(attrs?.remoteSrc ?? '');
  const words = inlineMarkdown([{ type: 'text', text: alt || address }], links);
  if (!/^https?:/i.test(address)) return words;
  return `[${words}](<${address.replace(/[\s<>]/gu, (sign) => encodeURIComponent(sign))}>)`;
}
