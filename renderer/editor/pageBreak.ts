import { Node } from '@tiptap/core';
import { pageBreakName } from '#domain/documentPages.ts';

const number = /^[1-9]\d{0,4}$/;

/** Where a page of the original begins, so that a passage can be cited with its page. A sign in the margin; it says nothing and is not typed. */
export const PageBreak = Node.create({
  name: pageBreakName,
  group: 'inline',
  inline: true,
  atom: true,
  selectable: false,
  addAttributes() {
    return {
      page: {
        default: 1,
        validate: 'number',
        parseHTML: (element) => Number(element.getAttribute('data-page')),
        renderHTML: ({ page }) => ({ 'data-page': String(page), 'aria-label': String(page) }),
      },
    };
  },
  parseHTML() {
    return [
      {
        tag: 'wbr[data-page], span[data-page]',
        getAttrs: (element) => (number.test(element.getAttribute('data-page') ?? '') ? null : false),
      },
    ];
  },
  renderHTML({ HTMLAttributes }) {
    return ['span', { ...HTMLAttributes, role: 'separator' }];
  },
  renderText: () => '',
});
