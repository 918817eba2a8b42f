import { type DocumentNode, inlineText } from './document.ts';
import { excerptMarkName } from './excerptMarks.ts';

/** What a line of a note's plain text is: its node, such as `heading`, in what, and whether it is the first line of its block. */
export interface LineFormat {
  readonly block: string;
  /** The level of a heading. */
  readonly level?: number;
  /** Of the nodes around it those that a reader sees: lists, quotations, tables. */
  readonly within: readonly string[];
}

/** A stretch of a note's plain text that looks the same throughout. */
export interface FormatRun {
  /** UTF-16 offset in the plain text (`textOfDocument`). */
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
  /** Names of marks, such as `bold`; an excerpt's is none. */
  readonly marks: readonly string[];
  readonly line: LineFormat;
}

const seen: ReadonlySet<string> = new Set(['bulletList', 'orderedList', 'blockquote', 'table']);

/** How the plain text of a document looks, in its order. */
export function formatsOf(document: DocumentNode): FormatRun[] {
  const runs: FormatRun[] = [];
  collect(document, [], runs);
  return runs;
}

function collect(node: DocumentNode, within: readonly string[], runs: FormatRun[]): void {
  const children = node.content ?? [];
  if (!children.some(({ type }) => type === 'text' || type === 'hardBreak' || type === 'mention')) {
    const inside = seen.has(node.type) ? [...within, node.type] : within;
    for (const child of children) collect(child, inside, runs);
    return;
  }
  const level = node.attrs?.level;
  const line = { block: node.type, within, ...(typeof level === 'number' && { level }) };
  const last = runs.at(-1);
  // One line end stands between two blocks.
  let start = last ? last.end + 1 : 0;
  for (const child of children) {
    const end = start + inlineText(child).length;
    const marks = (child.marks ?? []).map(({ type }) => type).filter((type) => type !== excerptMarkName);
    if (child.type === 'mention') marks.push('mention');
    runs.push({ start, end, marks: [...new Set(marks)].sort(), line });
    start = end;
  }
}
