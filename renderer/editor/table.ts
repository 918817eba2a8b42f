import { Table as TiptapTable } from '@tiptap/extension-table';

/** A table without column widths: the page's policy allows no inline style, and the reading column sets the width. */
export const Table = TiptapTable.extend({
  renderHTML({ HTMLAttributes }) {
    return ['table', HTMLAttributes, ['tbody', 0]];
  },
}).configure({ resizable: false });
