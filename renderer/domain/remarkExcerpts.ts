import { type DocumentNode, inlineText, textOfDocument } from './document.ts';
import type { Excerpt } from './excerpt.ts';
import { excerptMarkName, excerptRanges, type TextRange } from './excerptMarks.ts';
import { keepExcerpts } from './keepExcerpts.ts';
import { findQuote } from './textQuote.ts';

type Anchored = Pick<Excerpt, 'id' | 'quote'>;

/**
 * An earlier document of a note with the marks of the excerpts that the note has now: those that were made since stand where their words do, those
 * that are gone have none.
 */
export function remarkExcerpts(document: DocumentNode, excerpts: readonly Anchored[]): DocumentNode {
  const known = new Set<unknown>(excerpts.map(({ id }) => id));
  const cleaned = keepExcerpts(document, (excerptId) => known.has(excerptId));
  const marked = excerptRanges(cleaned);
  const text = textOfDocument(cleaned);
  return excerpts.reduce((remarked, { id, quote }) => {
    if (marked.has(id)) return remarked;
    const place = findQuote(text, quote);
    return place.state === 'ok' ? withMark(remarked, id, place, 0).node : remarked;
  }, cleaned);
}

/** Blocks whose text can have no marks; a passage in them is found by its words. */
const markless: ReadonlySet<string> = new Set(['codeBlock']);

/** Puts a mark on a range of the plain text; `offset` is where the node begins in it. */
function withMark(
  node: DocumentNode,
  excerptId: string,
  range: TextRange,
  offset: number,
): { readonly node: DocumentNode; readonly end: number; readonly isBlock: boolean } {
  const children = node.content ?? [];
  if (children.some(({ type }) => isInline(type))) {
    let at = offset;
    const content = children.flatMap((child) => {
      const within = { start: range.start - at, end: range.end - at };
      const pieces = markless.has(node.type) ? [child] : markedPieces(child, excerptId, within);
      at += inlineText(child).length;
      return pieces;
    });
    return { node: { ...node, content }, end: at, isBlock: true };
  }
  let [end, isBlock] = [offset, false];
  const content = children.map((child) => {
    // One line end stands between two blocks.
    const done = withMark(child, excerptId, range, isBlock ? end + 1 : end);
    if (done.isBlock) [end, isBlock] = [done.end, true];
    return done.node;
  });
  return { node: node.content ? { ...node, content } : node, end, isBlock };
}

function isInline(type: string): boolean {
  return type === 'text' || type === 'hardBreak' || type === 'mention';
}

/** An inline node in up to three pieces, of which the one in the range (in offsets of the node) is marked. */
function markedPieces(node: DocumentNode, excerptId: string, { start, end }: TextRange): DocumentNode[] {
  const said = inlineText(node);
  const [from, to] = [Math.max(0, start), Math.min(said.length, end)];
  if (from >= to) return [node];
  const marks = [...(node.marks ?? []), { type: excerptMarkName, attrs: { excerptId } }];
  if (node.type !== 'text') return [{ ...node, marks }];
  const text = node.text ?? '';
  return [
    { ...node, text: text.slice(0, from) },
    { ...node, text: text.slice(from, to), marks },
    { ...node, text: text.slice(to) },
  ].filter((piece) => piece.text !== '');
}
