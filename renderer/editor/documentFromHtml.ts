import { DOMParser as SchemaParser } from '@tiptap/pm/model';
import type { DocumentNode } from '#domain/document.ts';
import type { SafeHtml } from '#domain/safeHtml.ts';
import { parseInertHtml } from './inertHtml.ts';
import { schema } from './schema.ts';
import { storableText } from './storableText.ts';

/** Turns sanitised HTML into a document; what the schema has no place for becomes text or goes. */
export function documentFromHtml(html: SafeHtml): DocumentNode {
  return parseIntoSchema(html);
}

/** Reads HTML that no browser has to be kept safe from, such as what Markdown was turned into: only what the schema knows comes through. */
export function parseIntoSchema(html: string): DocumentNode {
  const body = parseInertHtml(storableText(html));
  // A table's rows are all that it may hold.
  for (const caption of body.querySelectorAll('table > caption')) caption.parentElement?.before(caption);
  for (const block of body.querySelectorAll('pre')) dropLastLineEnd(block);
  for (const term of body.querySelectorAll('dt')) strengthen(term);
  const document = SchemaParser.fromSchema(schema).parse(body);
  document.check();
  return document.toJSON() as DocumentNode;
}

/** A term stands in a paragraph of its own above what it means, in bold. */
function strengthen(term: Element): void {
  const strong = term.ownerDocument.createElement('strong');
  while (term.firstChild) strong.append(term.firstChild);
  term.append(strong);
}

/** The line end that closes the last line of a code block is not an empty line after it. */
function dropLastLineEnd(block: Element): void {
  let last: Node = block;
  while (last.lastChild) last = last.lastChild;
  if (last instanceof Text) last.data = last.data.replace(/\n$/, '');
}
