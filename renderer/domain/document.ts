import * as v from 'valibot';

/** A node of a Tiptap document in JSON. The editor's schema, not this type, knows which nodes may stand where. */
export interface DocumentNode {
  readonly type: string;
  readonly attrs?: { readonly [name: string]: unknown };
  readonly content?: readonly DocumentNode[];
  readonly marks?: readonly DocumentMark[];
  readonly text?: string;
}

interface DocumentMark {
  readonly type: string;
  readonly attrs?: { readonly [name: string]: unknown };
}

const markSchema = v.object({ type: v.string(), attrs: v.optional(v.record(v.string(), v.unknown())) });

export const documentSchema: v.GenericSchema<DocumentNode> = v.object({
  type: v.string(),
  attrs: v.optional(v.record(v.string(), v.unknown())),
  content: v.optional(v.array(v.lazy(() => documentSchema))),
  marks: v.optional(v.array(markSchema)),
  text: v.optional(v.string()),
}) as v.GenericSchema<DocumentNode>;

/** The document of a note in which nothing is written yet. */
export const emptyDocument: DocumentNode = { type: 'doc', content: [{ type: 'paragraph' }] };

/**
 * The plain text of a document: one line a text block that has something in it, `\n` between blocks and for hard breaks, a mention as its label.
 * Table cells, list items and captions hold text blocks; an image says nothing. Excerpts are anchored in this text and search indexes it, so there
 * is no second way to make it.
 */
export function textOfDocument(document: DocumentNode): string {
  return listTextBlocks(document)
    .map((block) => (block.content ?? []).map(inlineText).join(''))
    .join('\n');
}

/** The blocks that make the lines of the plain text, in order. */
export function listTextBlocks(document: DocumentNode): DocumentNode[] {
  const blocks: DocumentNode[] = [];
  collectBlocks(document, blocks);
  return blocks;
}

function collectBlocks(node: DocumentNode, blocks: DocumentNode[]): void {
  const children = node.content ?? [];
  if (children.some(isInline)) {
    blocks.push(node);
    return;
  }
  for (const child of children) collectBlocks(child, blocks);
}

function isInline(node: DocumentNode): boolean {
  return node.type === 'text' || node.type === 'hardBreak' || node.type === 'mention';
}

/** What one inline node of a text block says in the plain text. */
export function inlineText(node: DocumentNode): string {
  if (node.type === 'hardBreak') return '\n';
  if (node.type === 'mention') return `@${String(node.attrs?.label ?? '')}`;
  return node.text ?? '';
}
