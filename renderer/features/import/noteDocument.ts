import type { DocumentNode } from '#domain/document.ts';
import { hrefOfNote } from '#domain/noteHref.ts';
import { linkedKey } from '#extract/imports/noteLinks.ts';

/** The document with its links to other notes of the import in place: to the notes that they have become; a link to none is its words. */
export function withNoteLinks(document: DocumentNode, noteIdOf: (key: string) => string | undefined): DocumentNode {
  const { content, marks } = document;
  const changedMarks = marks?.flatMap((mark) => {
    const key = mark.type === 'link' ? linkedKey(String(mark.attrs?.href ?? '')) : undefined;
    if (key === undefined) return [mark];
    const noteId = noteIdOf(key);
    return noteId === undefined ? [] : [{ ...mark, attrs: { ...mark.attrs, href: hrefOfNote(noteId) } }];
  });
  if (!content && !changedMarks) return document;
  const { marks: _, ...rest } = document;
  return {
    ...rest,
    ...(content && { content: content.map((child) => withNoteLinks(child, noteIdOf)) }),
    ...(changedMarks && changedMarks.length > 0 && { marks: changedMarks }),
  };
}

/** What a note's program knew of it besides, below its text as it is in the head of a Markdown note, so that it is found. */
export function withFacts(
  document: DocumentNode,
  facts: readonly (readonly [name: string, value: string])[],
): DocumentNode {
  if (facts.length === 0) return document;
  const text = facts.map(([name, value]) => `${name}: ${value.replace(/\s*\n\s*/g, '\n  ')}`).join('\n');
  const block = { type: 'codeBlock', attrs: { language: 'yaml' }, content: [{ type: 'text', text }] };
  const isEmpty =
    document.content?.length === 1 && document.content[0]?.type === 'paragraph' && !document.content[0].content;
  return { ...document, content: [...(isEmpty ? [] : (document.content ?? [])), block] };
}
