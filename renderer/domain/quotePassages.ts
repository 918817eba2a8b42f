import type { DocumentNode } from './document.ts';
import { excerptMarkName } from './excerptMarks.ts';

/** A passage that facts cite. */
interface Passage {
  readonly excerptId: string;
  readonly text: string;
}

/** The document with passages of another text at its end, under a line that says where they are from. */
export function quotePassages(document: DocumentNode, heading: string, passages: readonly Passage[]): DocumentNode {
  if (passages.length === 0) return document;
  const quotes = passages.map((passage) => ({ type: 'blockquote', content: paragraphsOf(passage) }));
  const from = { type: 'paragraph', content: [{ type: 'text', text: heading }] };
  return { ...document, content: [...(document.content ?? []), { type: 'horizontalRule' }, from, ...quotes] };
}

function paragraphsOf({ excerptId, text }: Passage): DocumentNode[] {
  const marks = [{ type: excerptMarkName, attrs: { excerptId } }];
  const lines = text.split('\n').filter((line) => line !== '');
  return lines.map((line) => ({ type: 'paragraph', content: [{ type: 'text', text: line, marks }] }));
}
