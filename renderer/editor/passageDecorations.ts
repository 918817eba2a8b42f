import { type Editor, Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import type { TextRange } from '#domain/excerptMarks.ts';
import { createTextMap } from './textMap.ts';

/** A known name in the text. */
export interface NameRange extends TextRange {
  readonly entityId: string;
  readonly state: 'accepted' | 'suggested';
}

/** What is drawn over the text without being in it; all offsets are in its plain text. */
export interface Passages {
  readonly names: readonly NameRange[];
  readonly hits: readonly TextRange[];
  /** The hit that the person is at. */
  readonly currentHit?: number | undefined;
  /** A passage that the person was led to. */
  readonly target?: TextRange | undefined;
}

const key = new PluginKey<DecorationSet>('passages');

/** Underlines names and marks hits and passages, as told by `showPassages`; what is drawn moves with the text until it is told anew. */
export const PassageDecorations = Extension.create({
  name: 'passageDecorations',
  addProseMirrorPlugins() {
    return [
      new Plugin<DecorationSet>({
        key,
        state: {
          init: () => DecorationSet.empty,
          apply: (transaction, decorations) => {
            const passages: Passages | undefined = transaction.getMeta(key);
            return passages
              ? drawPassages(transaction.doc, passages)
              : decorations.map(transaction.mapping, transaction.doc);
          },
        },
        props: { decorations: (state) => key.getState(state) },
      }),
    ];
  },
});

/** Draws passages over the text, in place of those drawn before. */
export function showPassages(editor: Editor, passages: Passages): void {
  editor.view.dispatch(editor.state.tr.setMeta(key, passages).setMeta('addToHistory', false));
}

function drawPassages(document: Node, { names, hits, currentHit, target }: Passages): DecorationSet {
  const map = createTextMap(document);
  const draw = ({ start, end }: TextRange, attributes: Record<string, string>) => {
    const positions = map.positionsOf(start, end);
    return positions ? [Decoration.inline(positions.from, positions.to, attributes)] : [];
  };
  return DecorationSet.create(document, [
    ...names.flatMap((name) => draw(name, { 'data-name': name.state, 'data-entity-id': name.entityId })),
    ...hits.flatMap((hit, index) => draw(hit, { 'data-hit': index === currentHit ? 'current' : 'other' })),
    ...(target ? draw(target, { 'data-target': '' }) : []),
  ]);
}
