import { Extension } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';

/** Keeps an empty paragraph below a table or image at the end, so that one can write on; only once the person writes, as reading changes nothing. */
export const TrailingParagraph = Extension.create({
  name: 'trailingParagraph',
  addProseMirrorPlugins() {
    const { editor } = this;
    return [
      new Plugin({
        appendTransaction: (transactions, _before, { doc, schema, tr }) => {
          if (!editor.isEditable || !transactions.some(({ docChanged }) => docChanged)) return null;
          const paragraph = schema.nodes.paragraph;
          if (!paragraph || doc.lastChild?.isTextblock) return null;
          return tr.insert(doc.content.size, paragraph.create());
        },
      }),
    ];
  },
});
