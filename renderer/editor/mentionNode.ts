import { Mention as TiptapMention } from '@tiptap/extension-mention';

/** `@Name`: an entity written into the text by hand; its label is what the plain text says. */
export const Mention = TiptapMention.extend({
  addAttributes() {
    return {
      id: {
        default: null,
        validate: 'string|null',
        parseHTML: (element) => element.getAttribute('data-id'),
        renderHTML: ({ id }) => (id ? { 'data-id': id } : {}),
      },
      label: {
        default: '',
        validate: 'string',
        parseHTML: (element) => element.getAttribute('data-label') ?? element.textContent.replace(/^@/, ''),
        renderHTML: ({ label }) => ({ 'data-label': label }),
      },
    };
  },
});
