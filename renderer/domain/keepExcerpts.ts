import type { DocumentNode } from './document.ts';
import { excerptMarkName } from './excerptMarks.ts';

/** The document with the marks of some of its excerpts only, its text in the fewest pieces: a mark parts a text into several. */
export function keepExcerpts(node: DocumentNode, keep: (excerptId: unknown) => boolean): DocumentNode {
  const marks = node.marks?.filter(({ type, attrs }) => type !== excerptMarkName || keep(attrs?.excerptId));
  const content = node.content && joined(node.content.map((child) => keepExcerpts(child, keep)));
  const { marks: _, ...rest } = node;
  return { ...rest, ...(marks && marks.length > 0 && { marks }), ...(content && { content }) };
}

/** Text that a mark had parted is one piece again. */
function joined(nodes: readonly DocumentNode[]): DocumentNode[] {
  const result: DocumentNode[] = [];
  for (const node of nodes) {
    const last = result.at(-1);
    const isSame = last?.type === 'text' && node.type === 'text' && sameMarks(last, node);
    if (last && isSame) result[result.length - 1] = { ...last, text: `${last.text ?? ''}${node.text ?? ''}` };
    else result.push(node);
  }
  return result;
}

function sameMarks(one: DocumentNode, other: DocumentNode): boolean {
  return JSON.stringify(one.marks ?? []) === JSON.stringify(other.marks ?? []);
}
