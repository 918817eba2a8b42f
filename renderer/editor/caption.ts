import { Node } from '@tiptap/core';

/** The words below an image or above a table; a line of its own in the plain text. */
export const Caption = Node.create({
  name: 'caption',
  group: 'block',
  content: 'inline*',
  parseHTML() {
    return [{ tag: 'figcaption' }, { tag: 'caption' }, { tag: 'p[data-type="caption"]', priority: 60 }];
  },
  renderHTML() {
    return ['p', { 'data-type': 'caption' }, 0];
  },
});
