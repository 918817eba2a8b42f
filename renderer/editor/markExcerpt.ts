import type { Editor } from '@tiptap/core';
import { excerptMarkName, type TextRange } from '#domain/excerptMarks.ts';
import { createTextMap } from './textMap.ts';

/** The selected passage in offsets of the plain text; `undefined` where nothing is selected. */
export function selectedPassage(editor: Editor): (TextRange & { readonly text: string }) | undefined {
  const { selection, doc } = editor.state;
  if (selection.empty) return undefined;
  const map = createTextMap(doc);
  const { start, end } = trimmed(map.text, map.offsetsOf(selection.from, selection.to));
  return start < end ? { start, end, text: map.text.slice(start, end) } : undefined;
}

/** Puts an excerpt's mark on a passage; no step to undo, as the excerpt itself would stay. */
export function markExcerpt(editor: Editor, excerptId: string, { start, end }: TextRange): void {
  const { state, view } = editor;
  const positions = createTextMap(state.doc).positionsOf(start, end);
  const type = state.schema.marks[excerptMarkName];
  if (!positions || !type) return;
  view.dispatch(
    state.tr.addMark(positions.from, positions.to, type.create({ excerptId })).setMeta('addToHistory', false),
  );
}

/** A passage without the spaces at its ends, which nobody meant to select. */
function trimmed(text: string, { start, end }: TextRange): TextRange {
  const passage = text.slice(start, end);
  const from = start + (passage.length - passage.trimStart().length);
  return { start: from, end: Math.max(from, start + passage.trimEnd().length) };
}
