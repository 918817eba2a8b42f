import { DOMParser as SchemaParser } from '@tiptap/pm/model';
import type { DocumentNode } from '#domain/document.ts';
import type { SafeHtml } from '#domain/safeHtml.ts';
import { schema } from './schema.ts';
import { storableText } from './storableText.ts';

/** Turns sanitised HTML into a document; what the schema has no place for becomes text or goes. */
export function documentFromHtml(html: SafeHtml): DocumentNode {
  return parseIntoSchema(html);
}

/**
 * Reads HTML in an inert document (nothing runs, nothing loads) and keeps only what the schema knows. However deep the HTML is nested, the browser's
 * parser flattens it at 512 levels, so nothing below can overflow the stack.
 */
export function parseIntoSchema(html: string): DocumentNode {
  const { body } = new DOMParser().parseFromString(storableText(html), 'text/html');
  // A table's rows are all that it may hold.
  for (const caption of body.querySelectorAll('table > caption')) caption.parentElement?.before(caption);
  const document = SchemaParser.fromSchema(schema).parse(body);
  document.check();
  return document.toJSON() as DocumentNode;
}
