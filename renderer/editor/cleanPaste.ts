import { Extension } from '@tiptap/core';
import { Fragment, type Mark, type Node, Slice } from '@tiptap/pm/model';
import { Plugin } from '@tiptap/pm/state';
import { excerptMarkName } from '#domain/excerptMarks.ts';
import type { SafeHtml } from '#domain/safeHtml.ts';
import { documentFromMarkdown } from './documentFromMarkdown.ts';
import { looksLikeMarkdown } from './looksLikeMarkdown.ts';
import { storableText } from './storableText.ts';

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

/** A copied passage is not the excerpt a second time; one that was cut and is put back elsewhere still is. */
function withoutExcerptsOf(document: Node, slice: Slice): Slice {
  const present = new Set<unknown>();
  document.descendants((node) => {
    for (const mark of node.marks) if (isExcerpt(mark)) present.add(mark.attrs.excerptId);
  });
  if (present.size === 0) return slice;
  const isNew = (mark: Mark) => !isExcerpt(mark) || !present.has(mark.attrs.excerptId);
  return new Slice(filterMarks(slice.content, isNew), slice.openStart, slice.openEnd);
}

function filterMarks(content: Fragment, keep: (mark: Mark) => boolean): Fragment {
  const nodes: Node[] = [];
  content.forEach((node) => {
    nodes.push(node.isText ? node.mark(node.marks.filter(keep)) : node.copy(filterMarks(node.content, keep)));
  });
  return Fragment.fromArray(nodes);
}

function isExcerpt(mark: Mark): boolean {
  return mark.type.name === excerptMarkName;
}
