import { neutralHtml } from '#domain/neutralHtml.ts';
import { inertDocument } from './inertPolicy.ts';
import { stripClobbering } from './stripClobbering.ts';

/** Parses a page into a document that runs nothing, loads nothing and whose properties mean what they should. */
export function parseInert(html: string): Document {
  const parsed = inertDocument(neutralHtml(html, 'keep-data'));
  stripClobbering(parsed);
  return parsed;
}
