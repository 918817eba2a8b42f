import type { DocumentNode } from '#domain/document.ts';
import { documentFromText } from './documentFromText.ts';
import { schema } from './schema.ts';

/** The document, where the schema can hold it; otherwise its plain text, as an editor that cannot show a document would save it empty. */
export function usableDocument(document: DocumentNode, text: string): DocumentNode {
  try {
    schema.nodeFromJSON(document).check();
    return document;
  } catch {
    return documentFromText(text);
  }
}
