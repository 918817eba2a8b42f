import {
  IconArrowBackUp,
  IconArrowForwardUp,
  IconBlockquote,
  IconBold,
  IconCode,
  IconH1,
  IconH2,
  IconH3,
  IconHighlight,
  IconItalic,
  IconLineDashed,
  IconList,
  IconListNumbers,
  IconSourceCode,
  IconStrikethrough,
  IconUnderline,
} from '@tabler/icons-react';
import type { ChainedCommands, Editor } from '@tiptap/core';

/** What one button of the toolbar does; its key is its label. */
interface ToolbarItem {
  readonly icon: typeof IconBold;
  readonly run: (chain: ChainedCommands) => ChainedCommands;
  /** Whether the cursor stands in it; without it, the button has no such state. */
  readonly isActive?: (editor: Editor) => boolean;
  /** Begins a new group. */
  readonly begins?: true;
}

const heading = (level: 1 | 2 | 3, icon: typeof IconBold): ToolbarItem => ({
  icon,
  run: (chain) => chain.toggleHeading({ level }),
  isActive: (editor) => editor.isActive('heading', { level }),
});

const toggle = (name: string, icon: typeof IconBold, run: ToolbarItem['run']): ToolbarItem => ({
  icon,
  run,
  isActive: (editor) => editor.isActive(name),
});

/** The buttons of the toolbar, in order. */
export const toolbarItems = {
  heading1: heading(1, IconH1),
  heading2: heading(2, IconH2),
  heading3: heading(3, IconH3),
  bold: { ...toggle('bold', IconBold, (chain) => chain.toggleBold()), begins: true },
  italic: toggle('italic', IconItalic, (chain) => chain.toggleItalic()),
  underline: toggle('underline', IconUnderline, (chain) => chain.toggleUnderline()),
  strike: toggle('strike', IconStrikethrough, (chain) => chain.toggleStrike()),
  highlight: toggle('highlight', IconHighlight, (chain) => chain.toggleHighlight()),
  code: toggle('code', IconCode, (chain) => chain.toggleCode()),
  bulletList: { ...toggle('bulletList', IconList, (chain) => chain.toggleBulletList()), begins: true },
  orderedList: toggle('orderedList', IconListNumbers, (chain) => chain.toggleOrderedList()),
  blockquote: toggle('blockquote', IconBlockquote, (chain) => chain.toggleBlockquote()),
  codeBlock: toggle('codeBlock', IconSourceCode, (chain) => chain.toggleCodeBlock()),
  rule: { icon: IconLineDashed, run: (chain) => chain.setHorizontalRule() },
  undo: { icon: IconArrowBackUp, run: (chain) => chain.undo(), begins: true },
  redo: { icon: IconArrowForwardUp, run: (chain) => chain.redo() },
} as const satisfies Record<string, ToolbarItem>;

/** What the buttons of the table menu do; their keys are their labels. */
export const tableItems = {
  insertTable: (chain: ChainedCommands) => chain.insertTable({ rows: 3, cols: 3, withHeaderRow: true }),
  addRow: (chain: ChainedCommands) => chain.addRowAfter(),
  addColumn: (chain: ChainedCommands) => chain.addColumnAfter(),
  deleteRow: (chain: ChainedCommands) => chain.deleteRow(),
  deleteColumn: (chain: ChainedCommands) => chain.deleteColumn(),
  mergeCells: (chain: ChainedCommands) => chain.mergeOrSplit(),
  deleteTable: (chain: ChainedCommands) => chain.deleteTable(),
} as const;
