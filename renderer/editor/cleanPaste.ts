import { Extension } from '@tiptap/core';
import { Slice } from '@tiptap/pm/model';
import { Plugin } from '@tiptap/pm/state';
import type { SafeHtml } from '#domain/safeHtml.ts';
import { documentFromMarkdown } from './documentFromMarkdown.ts';
import { looksLikeMarkdown } from './looksLikeMarkdown.ts';
import { storableText } from './storableText.ts';
import { withoutExcerptsOf } from './withoutExcerptsOf.ts';

interface CleanPasteOptions {
  readonly sanitizeHtml: (html: string) => SafeHtml;
}

/** Takes in what is pasted: HTML through the sanitiser, text that is written in Markdown as what it means. */
export const CleanPaste = Extension.create<CleanPasteOptions>({
  name: 'cleanPaste',
  addProseMirrorPlugins() {
    const { sanitizeHtml } = this.options;
    return [
      new Plugin({
        props: {
          transformPastedHTML: (html) => sanitizeHtml(storableText(html)),
          transformPastedText: storableText,
          clipboardTextParser: (text, _context, isPlain, view) => {
            // Anything falsy leaves the text to the editor, which makes a paragraph of each line.
            if (isPlain || !looksLikeMarkdown(text)) return null as unknown as Slice;
            const { content } = view.state.schema.nodeFromJSON(documentFromMarkdown(text));
            return Slice.maxOpen(content);
          },
          transformPasted: (slice, view) => withoutExcerptsOf(view.state.doc, slice),
        },
      }),
    ];
  },
});
