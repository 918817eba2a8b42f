import type { DocumentNode } from './document.ts';

/** As much text as one note takes without making the editor slow; the snapshot keeps the rest. In UTF-16 units. */
export const maxTextLength = 2_000_000;
/** The same for its nodes; a table cell with a number is three. */
const maxNodes = 30_000;

/** Lines of plain text, each of which takes two nodes at most. */
const maxLines = 10_000;

interface Room {
  nodes: number;
  length: number;
}

/** The document, or its beginning where all of it would make the editor slow; the very same one where it fits. */
export function fitDocument(document: DocumentNode): DocumentNode {
  return fit(document, { nodes: maxNodes, length: maxTextLength }) ?? { ...document, content: [{ type: 'paragraph' }] };
}

/** As much of a node as there is room for, from its beginning; undefined where nothing of it is. */
function fit(node: DocumentNode, room: Room): DocumentNode | undefined {
  if (room.nodes <= 0 || room.length <= 0) return undefined;
  room.nodes -= 1;
  if (node.text !== undefined) return fitText(node, node.text, room);
  if (!node.content) return node;
  const content: DocumentNode[] = [];
  for (const child of node.content) {
    const kept = fit(child, room);
    if (kept) content.push(kept);
    if (kept !== child) return content.length > 0 ? { ...node, content } : undefined;
  }
  return node;
}

function fitText(node: DocumentNode, text: string, room: Room): DocumentNode {
  const { length } = room;
  room.length -= text.length;
  // Not through a surrogate pair, of which half is no text.
  return text.length <= length ? node : { ...node, text: text.slice(0, length).replace(/[\uD800-\uDBFF]$/, '') };
}

/** Plain text in as many lines as one note takes; where there are more, neighbours share a paragraph, so that no word is lost. The very same text where it fits. */
export function fitLines(text: string): string {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  if (lines.length <= maxLines) return text;
  const size = Math.ceil(lines.length / maxLines);
  const paragraphs = Array.from({ length: Math.ceil(lines.length / size) }, (_, at) =>
    lines.slice(at * size, (at + 1) * size).join(' '),
  );
  return paragraphs.join('\n\n');
}
