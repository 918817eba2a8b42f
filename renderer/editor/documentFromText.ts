import type { DocumentNode } from '#domain/document.ts';
import { storableText } from './storableText.ts';

/** Turns plain text into a document: an empty line ends a paragraph, any other line end is a line break. */
export function documentFromText(text: string): DocumentNode {
  const paragraphs = storableText(text)
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .split(/\n[^\S\n]*\n\s*/)
    .filter((paragraph) => paragraph.trim() !== '')
    .map(paragraphOf);
  return { type: 'doc', content: paragraphs.length > 0 ? paragraphs : [{ type: 'paragraph' }] };
}

function paragraphOf(text: string): DocumentNode {
  const lines = text.replace(/^\n+|\s+$/g, '').split('\n');
  const content = lines.flatMap((line, index): DocumentNode[] => [
    ...(index > 0 ? [{ type: 'hardBreak' }] : []),
    ...(line === '' ? [] : [{ type: 'text', text: line }]),
  ]);
  return { type: 'paragraph', content };
}
