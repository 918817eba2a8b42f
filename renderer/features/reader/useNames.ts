import type { Editor } from '@tiptap/core';
import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect } from 'react';
import type { Mention } from '#domain/entity.ts';
import { type NameRange, showPassages } from '#editor/passageDecorations.ts';
import { createTextMap } from '#editor/textMap.ts';
import { listMentions, listNameHits } from '#storage/mentions.ts';

/** Underlines the names in the text of those who are in the note. */
export function useNames(editor: Editor, noteId: string, text: string): void {
  const found = useLiveQuery(async () => ({ text, names: await listNames(noteId, text) }), [noteId, text]);
  useEffect(() => {
    // Typed on since: the next answer is on its way.
    if (!found || found.text !== createTextMap(editor.state.doc).text) return;
    showPassages(editor, { names: found.names });
  }, [editor, found]);
}

async function listNames(noteId: string, text: string): Promise<NameRange[]> {
  const [mentions, hits] = await Promise.all([listMentions(noteId), listNameHits(noteId, text)]);
  const stateById = new Map(mentions.map(({ mention, entity }) => [entity.id, stateOf(mention)]));
  return hits.map(({ entityId, start, end }) => ({
    entityId,
    start,
    end,
    state: stateById.get(entityId) ?? 'suggested',
  }));
}

function stateOf({ state, doubtful }: Mention): NameRange['state'] {
  if (state === 'accepted') return 'accepted';
  return doubtful ? 'doubtful' : 'suggested';
}
