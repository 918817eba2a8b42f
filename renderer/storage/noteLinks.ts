import { newId } from '#domain/id.ts';
import type { Note } from '#domain/note.ts';
import type { NoteLink, NoteLinkKind } from '#domain/noteLink.ts';
import { library } from './database.ts';
import { type Writer, write } from './write.ts';

/** More notes than these no story has, and no line could show. */
const maxReprints = 200;

/** What is said of two notes, or `undefined` where nothing is. */
async function getNoteLink(noteId: string, otherId: string): Promise<NoteLink | undefined> {
  return (await listLinks(noteId)).find(({ noteIds }) => noteIds.includes(otherId));
}

/** Everything that is said of a note and another. */
export function listLinks(noteId: string): Promise<NoteLink[]> {
  return library.noteLinks.where('noteIds').equals(noteId).toArray();
}

/** Says what two notes are to each other, in the place of what was said before. */
export async function saveNoteLink(noteId: string, otherId: string, kind: NoteLinkKind): Promise<void> {
  await write(['noteLinks'], (writer) => putNoteLink(writer, noteId, otherId, kind));
}

/** The same inside a write. */
export async function putNoteLink(writer: Writer, noteId: string, otherId: string, kind: NoteLinkKind): Promise<void> {
  const known = await getNoteLink(noteId, otherId);
  const { id, createdAt } = known ?? { id: newId(), createdAt: new Date().toISOString() };
  await writer.put('noteLinks', { id, createdAt, kind, noteIds: [noteId, otherId] });
}

/** Takes back what was said of two notes. */
export async function removeNoteLink(noteId: string, otherId: string): Promise<void> {
  await write(['noteLinks'], async (writer) => {
    const known = await getNoteLink(noteId, otherId);
    if (known) await writer.remove('noteLinks', known.id);
  });
}

/** Takes a note out of the reprints of its story; the others stay together. */
export async function removeReprint(noteId: string): Promise<void> {
  await write(['noteLinks'], (writer) => removeLinksOf(writer, noteId, ['reprint']));
}

/** Removes what is said of a note; its reprints stay reprints of each other. */
export async function removeLinksOf(writer: Writer, noteId: string, kinds: readonly NoteLinkKind[]): Promise<void> {
  const links = (await listLinks(noteId)).filter(({ kind }) => kinds.includes(kind));
  for (const { id } of links) await writer.remove('noteLinks', id);
  const reprints = links.filter(({ kind }) => kind === 'reprint').map((link) => otherOf(link, noteId));
  for (const [index, reprint] of reprints.entries()) {
    const next = reprints[index + 1];
    if (next !== undefined && !(await getNoteLink(reprint, next))) await putNoteLink(writer, reprint, next, 'reprint');
  }
}

/** A reprint of a note, and the name of the outlet that it comes from. */
export interface ReprintNote {
  readonly note: Note;
  readonly sourceName?: string;
}

/** The other notes of the story that a note tells: all that links lead to, one after the other, but those in the trash. */
export function listReprints(noteId: string): Promise<ReprintNote[]> {
  return library.transaction('r', library.noteLinks, library.notes, library.sources, async () => {
    const notes = await library.notes.bulkGet(await listStory(noteId));
    const live = notes.flatMap((note) => (note && note.trashedAt === undefined ? [note] : []));
    return withSourceNames(live);
  });
}

/** Puts the names of their outlets beside notes. */
export async function withSourceNames(notes: readonly Note[]): Promise<ReprintNote[]> {
  const sources = await library.sources.bulkGet(notes.map(({ sourceId }) => sourceId ?? ''));
  return notes.map((note, index) => {
    const sourceName = sources[index]?.name;
    return sourceName === undefined ? { note } : { note, sourceName };
  });
}

async function listStory(noteId: string): Promise<string[]> {
  const story = new Set([noteId]);
  // A set gives what is added while it is gone over, too.
  for (const id of story) {
    if (story.size > maxReprints) break;
    for (const link of await listLinks(id)) if (link.kind === 'reprint') story.add(otherOf(link, id));
  }
  story.delete(noteId);
  return [...story];
}

/** The other note of a link. */
export function otherOf({ noteIds }: NoteLink, noteId: string): string {
  return noteIds.find((id) => id !== noteId) ?? noteId;
}
