import type { Editor } from '@tiptap/core';
import { useEffect } from 'react';
import { unmarkExcerpt } from '#editor/markExcerpt.ts';
import { scrollToPassage, showPassages } from '#editor/passageDecorations.ts';
import { getExcerpt, removeExcerpt } from '#storage/excerpts.ts';
import { useCommand } from '#ui/commands.tsx';
import { translator } from '#ui/i18n.ts';
import { notifyDone, notifyError } from '#ui/notify.tsx';
import { findExcerpt, makeExcerpt } from './excerpts.ts';
import type { Selected } from './selected.ts';
import { readerStrings } from './strings.ts';

interface Options {
  readonly editor: Editor;
  readonly noteId: string;
  /** The excerpt to lead to; none while the text is not shown. */
  readonly excerptId: string | undefined;
  readonly select: () => Selected;
}

/** Offers "make an excerpt of the selection", and leads to the excerpt that was asked for. */
export function useExcerpts({ editor, noteId, excerptId, select }: Options): void {
  useCommand('excerpt.make', () => void keepSelection(editor, noteId, select()).catch(notifyError));
  useEffect(() => {
    if (excerptId !== undefined) revealExcerpt(editor, excerptId);
  }, [editor, excerptId]);
}

/** Scrolls to an excerpt and lets it stand out, or says what has become of it. */
export function revealExcerpt(editor: Editor, excerptId: string): void {
  findExcerpt(editor, excerptId).then((found) => {
    if (!found || editor.isDestroyed) return;
    const t = translator(readerStrings);
    const { place, quoted } = found;
    if (place.state === 'orphan') return notifyDone(t('orphan', { quote: quoted }));
    showPassages(editor, { target: place });
    scrollToPassage(editor, 'target');
    if (place.state === 'drifted') notifyDone(t('drifted', { quote: quoted }));
  }, notifyError);
}

async function keepSelection(editor: Editor, noteId: string, selected: Selected): Promise<void> {
  const t = translator(readerStrings);
  if (selected.state === 'not-in-text') return notifyDone(t('notInText'));
  const made = selected.state === 'passage' && (await makeExcerpt(editor, noteId, selected.passage));
  if (!made) return notifyDone(t('selectFirst'));
  const message = made.page === undefined ? t('excerptMade') : t('excerptMadeOn', { page: made.page });
  if (made.isKnown) return notifyDone(message);
  notifyDone(message, () => removeExcerpt(made.excerptId), {
    afterwards: () => void unmarkIfGone(editor, made.excerptId).catch(notifyError),
  });
}

/** One that a fact cites by now has stayed, with its mark. */
async function unmarkIfGone(editor: Editor, excerptId: string): Promise<void> {
  const excerpt = await getExcerpt(excerptId);
  if (!excerpt && !editor.isDestroyed) unmarkExcerpt(editor, excerptId);
}
