import type { Editor } from '@tiptap/core';
import type { DocumentNode } from '#domain/document.ts';

/**
 * Shows another state of the document, such as another window's, by changing only what differs, so that cursor and marks stay where they are. It is
 * not the person's own change: it makes no `update` event and no step to undo.
 */
export function replaceDocument(editor: Editor, document: DocumentNode): void {
  const { doc, tr } = editor.state;
  const next = editor.schema.nodeFromJSON(document);
  const start = doc.content.findDiffStart(next.content);
  const end = doc.content.findDiffEnd(next.content);
  if (start === null || end === null) return;
  // Where the same text repeats, the two searches overlap.
  const overlap = Math.max(0, start - Math.min(end.a, end.b));
  tr.replace(start, end.a + overlap, next.slice(start, end.b + overlap));
  if (!tr.doc.eq(next)) tr.replaceWith(0, tr.doc.content.size, next.content);
  editor.view.dispatch(tr.setMeta('addToHistory', false).setMeta('preventUpdate', true));
}
