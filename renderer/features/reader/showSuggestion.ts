import type { Editor } from '@tiptap/core';
import { scrollToPassage, showPassages } from '#editor/passageDecorations.ts';
import { findPassage } from './excerpts.ts';
import type { Passage } from './readerHandle.ts';

/** Marks what a suggestion was read from, in place of the last one, and scrolls there; gives where it begins. */
export function showSuggestion(
  editor: Editor,
  passage: Passage | undefined,
  trigger: Passage | undefined,
): number | undefined {
  if (editor.isDestroyed) return undefined;
  const place = passage && findPassage(editor, passage);
  if (!place) {
    showPassages(editor, { suggestion: [] });
    return undefined;
  }
  const words = trigger && findPassage(editor, trigger);
  const ranges = [{ start: place.start, end: place.end, part: 'passage' } as const];
  showPassages(editor, {
    suggestion: words ? [...ranges, { start: words.start, end: words.end, part: 'trigger' }] : ranges,
  });
  scrollToPassage(editor, 'suggestion');
  return place.start;
}
