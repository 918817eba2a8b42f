import type { DocumentNode } from '#domain/document.ts';
import { inlineMarkdown, type MarkdownLinks } from './markdownInline.ts';

/** Wider tables than this are no tables. */
const mostColumns = 200;

/** A table in Markdown: a cell that spans several stands in the first, the others are empty. Source: GitHub Flavored Markdown, 4.10. */
export function tableMarkdown(rows: readonly DocumentNode[], links: MarkdownLinks): string {
  const grid = gridOf(rows, links);
  const width = Math.max(...grid.map((row) => row.length), 0);
  if (width === 0) return '';
  const [first, ...others] = grid;
  const hasHeadings = rows[0]?.content?.every(({ type }) => type === 'tableHeader') ?? false;
  // A table of Markdown begins with headings: where there are none, empty ones stand for them.
  const [headings, body] = hasHeadings && first ? [first, others] : [[], grid];
  const line = (cells: readonly string[]) =>
    `| ${Array.from({ length: width }, (_, at) => cells[at] ?? '').join(' | ')} |`;
  return [line(headings), `|${' --- |'.repeat(width)}`, ...body.map(line)].join('\n');
}

function gridOf(rows: readonly DocumentNode[], links: MarkdownLinks): string[][] {
  /** For each column, how many rows further down a cell from above still covers it. */
  const covered: number[] = [];
  return rows.map(({ content = [] }) => {
    const line: string[] = [];
    const skip = () => {
      while ((covered[line.length] ?? 0) > 0) {
        covered[line.length] = (covered[line.length] ?? 1) - 1;
        line.push('');
      }
    };
    for (const cell of content) {
      skip();
      const columns = spanOf(cell.attrs?.colspan);
      const words = cellText(cell, links);
      for (let at = 0; at < columns && line.length < mostColumns; at += 1) {
        covered[line.length] = spanOf(cell.attrs?.rowspan) - 1;
        line.push(at === 0 ? words : '');
      }
    }
    skip();
    return line;
  });
}

function spanOf(value: unknown): number {
  const span = Number(value ?? 1);
  return Number.isInteger(span) && span >= 1 ? Math.min(span, mostColumns) : 1;
}

/** What a cell says, on one line: its blocks are parted by line breaks, its pictures by their descriptions. */
function cellText(cell: DocumentNode, links: MarkdownLinks): string {
  return (
    textBlocks(cell)
      .map(({ content = [] }) => inlineMarkdown(content, links, '<br>').trim())
      .filter((text) => text !== '')
      .join('<br>')
      // A wikilink's own bar would end the cell.
      .replace(/(?<!\\)\|/gu, '\\|')
  );
}

function textBlocks(node: DocumentNode): DocumentNode[] {
  const children = node.content ?? [];
  if (children.some(({ type }) => type === 'text' || type === 'mention' || type === 'hardBreak')) return [node];
  return children.flatMap(textBlocks);
}
