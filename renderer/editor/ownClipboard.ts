import { Extension } from '@tiptap/core';
import { Slice } from '@tiptap/pm/model';
import { Plugin } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { withoutExcerptsOf } from './withoutExcerptsOf.ts';

/** Beside HTML and text, what is copied from a note is on the clipboard as it is: the sanitiser lets no mention, excerpt or kept image through. */
const sliceType = 'application/x-vigie-slice+json';

/** Carries what is copied from one note to another whole. Any page could write this type too, so it is checked like everything from outside. */
export const OwnClipboard = Extension.create({
  name: 'ownClipboard',
  // Before all that deals with other people's clipboards.
  priority: 1000,
  addProseMirrorPlugins() {
    return [
      new Plugin({
        props: {
          handleDOMEvents: { copy: copySelection, cut: copySelection },
          handlePaste: (view, event) => {
            const { state } = view;
            const json = event.clipboardData?.getData(sliceType);
            const slice = json && !state.selection.$from.parent.type.spec.code ? readSlice(view, json) : undefined;
            if (!slice) return false;
            const pasted = withoutExcerptsOf(state.doc, slice);
            view.dispatch(state.tr.replaceSelection(pasted).scrollIntoView().setMeta('paste', true));
            return true;
          },
        },
      }),
    ];
  },
});

function copySelection(view: EditorView, event: ClipboardEvent): boolean {
  const { selection, tr } = view.state;
  const isCut = event.type === 'cut';
  if (selection.empty || !event.clipboardData || (isCut && !view.editable)) return false;
  const { dom, text, slice } = view.serializeForClipboard(selection.content());
  event.preventDefault();
  event.clipboardData.setData('text/html', dom.innerHTML);
  event.clipboardData.setData('text/plain', text);
  event.clipboardData.setData(sliceType, JSON.stringify(slice.toJSON()));
  if (isCut) view.dispatch(tr.deleteSelection().scrollIntoView().setMeta('uiEvent', 'cut'));
  return true;
}

function readSlice(view: EditorView, json: string): Slice | undefined {
  try {
    const slice = Slice.fromJSON(view.state.schema, JSON.parse(json));
    slice.content.forEach((node) => {
      node.check();
    });
    return slice;
  } catch {
    // Not ours, or cut in the middle of something that cannot stand so; its HTML is taken instead.
    return undefined;
  }
}
