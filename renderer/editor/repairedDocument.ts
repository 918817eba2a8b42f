import { type DocumentNode, textOfDocument } from '#domain/document.ts';
import { documentFromText } from './documentFromText.ts';
import { remote, sha256 } from './image.ts';
import { schema } from './schema.ts';

/** Nobody nests deeper, and walking down would end the stack. */
const deepest = 200;

/**
 * A document that came from elsewhere as one that the schema can hold, by the same rules as what is pasted: nodes and marks that it does not know are left
 * out, their words stay; what still does not fit is kept as plain text.
 */
export function repairedDocument(document: DocumentNode): {
  readonly document: DocumentNode;
  readonly isRepaired: boolean;
} {
  const asItIs = heldBySchema(document);
  if (asItIs) return { document: asItIs, isRepaired: false };
  const cleaned = heldBySchema({ type: 'doc', content: cleanedContent(document, 0) });
  return { document: cleaned ?? documentFromText(safeText(document)), isRepaired: true };
}

/** The document as the schema writes it, without what it does not know; `undefined` where it cannot hold it. */
function heldBySchema(document: DocumentNode): DocumentNode | undefined {
  try {
    const node = schema.nodeFromJSON(document);
    if (node.type !== schema.topNodeType) return undefined;
    node.check();
    const held = node.toJSON() as DocumentNode;
    return hasHonestImages(held) ? held : undefined;
  } catch {
    return undefined;
  }
}

function cleanedContent({ content = [] }: DocumentNode, depth: number): DocumentNode[] {
  if (depth > deepest) return [];
  return content.flatMap((child) => cleanedNode(child, depth));
}

function cleanedNode(node: DocumentNode, depth: number): DocumentNode[] {
  const content = cleanedContent(node, depth + 1);
  const type = schema.nodes[node.type];
  if (!type || type === schema.topNodeType) return content;
  if (type.name === 'image' && !hasHonestImages(node)) return [];
  if (type.isText && (typeof node.text !== 'string' || node.text === '')) return [];
  const marks = (node.marks ?? []).filter(isKnownMark);
  const { marks: _marks, content: _content, ...rest } = node;
  const cleaned = { ...rest, ...(content.length > 0 && { content }), ...(marks.length > 0 && { marks }) };
  return fits(cleaned) ? [cleaned] : content;
}

function isKnownMark(mark: { readonly type: string }): boolean {
  try {
    schema.text('a', [schema.markFromJSON(mark)]).check();
    return true;
  } catch {
    return false;
  }
}

/** Whether a node has the attributes that its type asks for; what it holds is looked at on its own. */
function fits({ type, attrs }: DocumentNode): boolean {
  const nodeType = schema.nodes[type];
  try {
    if (nodeType?.isText) return true;
    nodeType?.createAndFill(attrs)?.check();
    return true;
  } catch {
    return false;
  }
}

/** Whether every image is named as images are; a document with another name holds it, but nothing could show it. */
function hasHonestImages({ type, attrs, content = [] }: DocumentNode): boolean {
  const isHonest = type !== 'image' || (isNamed(attrs?.assetId, sha256) && isNamed(attrs?.remoteSrc, remote));
  return isHonest && content.every(hasHonestImages);
}

function isNamed(value: unknown, pattern: RegExp): boolean {
  return value === null || value === undefined || (typeof value === 'string' && pattern.test(value));
}

function safeText(document: DocumentNode): string {
  try {
    return textOfDocument(document);
  } catch {
    // Nested deeper than the stack reaches.
    return '';
  }
}
