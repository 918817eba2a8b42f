import type { DocumentNode } from '#domain/document.ts';
import type { NameResolver, ResolvedName } from '#domain/facts/resolveNames.ts';
import { type FoldedForNames, foldForNames } from '#domain/nameFinder.ts';
import type { Body, Note } from '#domain/note.ts';
import type { FoundName, FoundNames } from './suggestions.ts';

/** A note with its text, as far as names are looked for in it. */
export interface SearchedNote {
  readonly note: Note;
  readonly body: Body | undefined;
  readonly folded: FoldedForNames;
}

/** Makes a note ready to be searched by several finders. */
export function searchedNote(note: Note, body: Body | undefined): SearchedNote {
  return { note, body, folded: foldForNames(body?.text ?? '') };
}

/** Finds who is named in a note, and who is only perhaps. */
export function namesIn(resolver: NameResolver, { note, body, folded }: SearchedNote): FoundNames {
  const names = resolver.resolve(note.title, folded, note.language).flatMap(foundNamesOf);
  return { noteId: note.id, names, chosenIds: body ? mentionIdsOf(body.document) : [] };
}

/** Where as much speaks for several, a person is asked about each. */
function foundNamesOf({ entityId, salience, isDoubtful, rivals }: ResolvedName): FoundName[] {
  const named = { entityId, salience, isDoubtful };
  return [named, ...rivals.map((rivalId) => ({ entityId: rivalId, salience, isDoubtful: true }))];
}

/** The entities that a document names by mention nodes (`@`). */
function mentionIdsOf(node: DocumentNode): string[] {
  const own = node.type === 'mention' && typeof node.attrs?.id === 'string' ? [node.attrs.id] : [];
  return [...own, ...(node.content ?? []).flatMap(mentionIdsOf)];
}
