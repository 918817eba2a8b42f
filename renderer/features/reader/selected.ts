import type { Editor } from '@tiptap/core';
import { type DocumentNode, textOfDocument } from '#domain/document.ts';
import { selectedPassage } from '#editor/markExcerpt.ts';
import { locateOnPages } from './pdf/locateOnPages.ts';
import { selectionOnPages } from './pdf/selectionOnPages.ts';
import type { Passage } from './readerHandle.ts';

/** What the person has selected of a note. */
export type Selected =
  | { readonly state: 'passage'; readonly passage: Passage }
  | { readonly state: 'nothing' }
  /** On the pages of a PDF, but it is not in the text that was read from them: in a picture, or in another order. */
  | { readonly state: 'not-in-text' };

/** What is selected in the text. */
export function selectedInText(editor: Editor): Selected {
  const passage = selectedPassage(editor);
  return passage ? { state: 'passage', passage } : { state: 'nothing' };
}

/** What is selected on the pages of a PDF, as it stands in the note's text. */
export function selectedOnPages(editor: Editor, pages: Element): Selected {
  const selection = selectionOnPages(pages);
  if (!selection) return { state: 'nothing' };
  const document = editor.state.doc.toJSON() as DocumentNode;
  const place = locateOnPages(document, selection);
  if (!place) return { state: 'not-in-text' };
  return { state: 'passage', passage: { ...place, text: textOfDocument(document).slice(place.start, place.end) } };
}
