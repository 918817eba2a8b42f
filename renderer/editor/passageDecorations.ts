import { type Editor, Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { Plugin, PluginKey, type Transaction } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import type { TextRange } from '#domain/excerptMarks.ts';
import { createTextMap } from './textMap.ts';

/** A known name in the text. */
export interface NameRange extends TextRange {
  readonly entityId: string;
  readonly state: 'accepted' | 'suggested' | 'doubtful';
}

/** What is drawn over the text without being in it; all offsets are in its plain text. Each part is drawn anew only when it is given. */
export interface Passages {
  readonly names?: readonly NameRange[];
  /** What was searched for, and which of it the person is at. */
  readonly hits?: { readonly ranges: readonly TextRange[]; readonly current: number };
  /** A passage that the person was led to. */
  readonly target?: TextRange;
  /** What a suggestion was read from, and the words in it that gave it away; empty where none is looked at. */
  readonly suggestion?: readonly (TextRange & { readonly part: 'passage' | 'trigger' })[];
}

type Drawn = Readonly<Record<keyof Passages, DecorationSet>>;

const key = new PluginKey<Drawn>('passages');
const parts = ['names', 'hits', 'target', 'suggestion'] as const satisfies readonly (keyof Passages)[];

/** Underlines names and marks hits and passages, as told by `showPassages`; what is drawn moves with the text until it is told anew. */
export const PassageDecorations = Extension.create({
  name: 'passageDecorations',
  addProseMirrorPlugins() {
    // A plugin for each part, as the view takes one set of decorations from each.
    return [
      new Plugin<Drawn>({
        key,
        state: {
          init: () => Object.fromEntries(parts.map((part) => [part, DecorationSet.empty])) as unknown as Drawn,
          apply: redraw,
        },
        props: { decorations: (state) => key.getState(state)?.names },
      }),
      new Plugin({ props: { decorations: (state) => key.getState(state)?.hits } }),
      new Plugin({ props: { decorations: (state) => key.getState(state)?.target } }),
      new Plugin({ props: { decorations: (state) => key.getState(state)?.suggestion } }),
    ];
  },
});

/** Draws passages over the text, in place of those drawn before. */
export function showPassages(editor: Editor, passages: Passages): void {
  editor.view.dispatch(editor.state.tr.setMeta(key, passages).setMeta('addToHistory', false));
}

const selectors = { hits: '[data-hit="current"]', target: '[data-target]', suggestion: '[data-suggestion]' } as const;

/** Scrolls to what was drawn last of a part. */
export function scrollToPassage(editor: Editor, part: keyof typeof selectors): void {
  editor.view.dom.querySelector(selectors[part])?.scrollIntoView({ block: 'center' });
}

function redraw(transaction: Transaction, drawn: Drawn): Drawn {
  const passages: Passages | undefined = transaction.getMeta(key);
  if (!passages && !transaction.docChanged) return drawn;
  const entries = parts.map((part) => {
    const attributes = passages && attributesOf(passages, part);
    const set = attributes ? draw(transaction.doc, attributes) : drawn[part].map(transaction.mapping, transaction.doc);
    return [part, set] as const;
  });
  return Object.fromEntries(entries) as unknown as Drawn;
}

type Attributed = readonly [range: TextRange, attributes: Record<string, string>];

/** The ranges of a part with what tells them to the style sheet; `undefined` where the part was not given. */
function attributesOf(
  { names, hits, target, suggestion }: Passages,
  part: keyof Passages,
): readonly Attributed[] | undefined {
  switch (part) {
    case 'names':
      return names?.map((name) => [name, { 'data-name': name.state, 'data-entity-id': name.entityId }]);
    case 'hits':
      return hits?.ranges.map((hit, index) => [hit, { 'data-hit': index === hits.current ? 'current' : 'other' }]);
    case 'target':
      return target && [[target, { 'data-target': '' }]];
    case 'suggestion':
      // An attribute each, as the trigger stands within the passage and the view makes one element of both.
      return suggestion?.map((range) => [
        range,
        range.part === 'passage' ? { 'data-suggestion': '' } : { 'data-suggestion-trigger': '' },
      ]);
    default:
      return part satisfies never;
  }
}

function draw(document: Node, attributed: readonly Attributed[]): DecorationSet {
  const map = createTextMap(document);
  const decorations = attributed.flatMap(([{ start, end }, attributes]) => {
    const positions = map.positionsOf(start, end);
    return positions ? [Decoration.inline(positions.from, positions.to, attributes)] : [];
  });
  return DecorationSet.create(document, decorations);
}
