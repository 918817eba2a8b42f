import type { Editor } from '@tiptap/core';
import { excerptMarkName, type TextRange } from '#domain/excerptMarks.ts';
import { createTextMap } from './textMap.ts';

/** The selected passage in offsets of the plain text, without the spaces at its ends; `undefined` where nothing is selected. */
export function selectedPassage(editor: Editor): (TextRange & { readonly text: string }) | undefined {
  const { selection, doc } = editor.state;
  if (selection.empty) return undefined;
  const map = createTextMap(doc);
  const { start, end } = trimmed(map.text, map.offsetsOf(selection.from, selection.to));
  return start < end ? { start, end, text: map.text.slice(start, end) } : undefined;
}

/** Puts an excerpt's mark on a passage; undoing what was written before leaves it, as the excerpt is kept apart from the text. */
export function markExcerpt(editor: Editor, excerptId: string, { start, end }: TextRange): void {
  const { state, view } = editor;
  const positions = createTextMap(state.doc).positionsOf(start, end);
  const type = state.schema.marks[excerptMarkName];
  if (!positions || !type) return;
  const mark = type.create({ excerptId });
  view.dispatch(state.tr.addMark(positions.from, positions.to, mark).setMeta('addToHistory', false));
}

/** Takes an excerpt's mark away wherever it stands. */
export function unmarkExcerpt(editor: Editor, excerptId: string): void {
  const { state, view } = editor;
  const mark = state.schema.marks[excerptMarkName]?.create({ excerptId });
  if (mark) view.dispatch(state.tr.removeMark(0, state.doc.content.size, mark).setMeta('addToHistory', false));
}

function trimmed(text: string, { start, end }: TextRange): TextRange {
  const passage = text.slice(start, end);
  const from = start + (passage.length - passage.trimStart().length);
  return { start: from, end: Math.max(from, start + passage.trimEnd().length) };
}
