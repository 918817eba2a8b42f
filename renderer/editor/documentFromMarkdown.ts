import { MarkdownManager } from '@tiptap/markdown';
import type { DocumentNode } from '#domain/document.ts';
import { neutralHtml } from '#domain/neutralHtml.ts';
import { parseCost } from '#domain/parseCost.ts';
import { parseIntoSchema } from './documentFromHtml.ts';
import { documentFromText } from './documentFromText.ts';
import { storableText } from './storableText.ts';

const { instance: marked } = new MarkdownManager({ extensions: [] });

/** Lists and quotations opened on one line; nobody writes more, and the parser's time grows with their square. */
const deepLine = /^[ \t]*(?:(?:>|(?:[-*+]|\d+[.)])[ \t])[ \t]*){50}/m;
/** Emphasis signs in one block, for the same reason: 5,000 take the parser about a second. */
const mostEmphasisSigns = 5000;

/**
 * Turns Markdown (GitHub's flavour) into a document. It goes through HTML, as the schema's own parser makes a valid document of anything; Markdown
 * that would keep the parser for minutes is kept as plain text.
 */
export function documentFromMarkdown(markdown: string): DocumentNode {
  if (!isTame(markdown)) return documentFromText(markdown);
  try {
    const html = marked.parse(storableText(markdown), { async: false });
    // HTML within it may be as hostile as that of a page.
    return parseCost(html) === 'fine' ? parseIntoSchema(neutralHtml(html)) : documentFromText(markdown);
  } catch (error) {
    // Nested deeper than the stack reaches.
    if (error instanceof RangeError) return documentFromText(markdown);
    throw error;
  }
}

function isTame(markdown: string): boolean {
  if (deepLine.test(markdown)) return false;
  return markdown.split(/\n\s*\n/).every((block) => block.split(/[*_]/).length <= mostEmphasisSigns);
}
