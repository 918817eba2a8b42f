import { Mark } from '@tiptap/core';
import { excerptMarkName } from '#domain/excerptMarks.ts';

/** Follows an excerpt's passage through edits. Passages may overlap, so the mark excludes not even itself. */
export const ExcerptMark = Mark.create({
  name: excerptMarkName,
  excludes: '',
  // What is typed right behind a passage does not belong to it.
  inclusive: false,
  addAttributes() {
    return {
      excerptId: {
        default: null,
        validate: 'string',
        parseHTML: (element) => element.getAttribute('data-excerpt-id'),
        renderHTML: ({ excerptId }) => ({ 'data-excerpt-id': excerptId }),
      },
    };
  },
  parseHTML() {
    return [{ tag: 'span[data-excerpt-id]' }];
  },
  renderHTML({ HTMLAttributes }) {
    return ['span', HTMLAttributes, 0];
  },
});
