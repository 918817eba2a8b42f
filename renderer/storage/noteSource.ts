import { newId } from '#domain/id.ts';
import type { Source } from '#domain/source.ts';
import { domainOf } from '#domain/webUrl.ts';
import { library } from './database.ts';
import { write } from './write.ts';

/** The outlet that published a note, or `undefined` where none is known. */
export async function getSourceOfNote(noteId: string): Promise<Source | undefined> {
  const sourceId = (await library.notes.get(noteId))?.sourceId;
  return sourceId === undefined ? undefined : library.sources.get(sourceId);
}

/**
 * Says which outlet published a note. A name that another outlet has means that outlet; a new name is a better one for the outlet that the note has,
 * and so for all its notes; an empty name takes the outlet away from this note.
 */
export async function saveSourceOfNote(noteId: string, name: string): Promise<void> {
  const wanted = name.trim();
  await write(['notes', 'sources'], async (writer) => {
    const note = await library.notes.get(noteId);
    if (!note) return;
    if (wanted === '') {
      await writer.change('notes', noteId, { sourceId: undefined });
      return;
    }
    const known = await library.sources.filter((source) => source.name === wanted).first();
    const present = note.sourceId === undefined ? undefined : await library.sources.get(note.sourceId);
    if (known?.id === note.sourceId && known) return;
    if (present && !known) {
      await writer.change('sources', present.id, { name: wanted });
      return;
    }
    const source = known ?? (await writer.put('sources', newSource(wanted, note.url)));
    await writer.change('notes', noteId, { sourceId: source.id });
  });
}

function newSource(name: string, url: string | undefined) {
  const domain = url === undefined ? undefined : domainOf(url);
  return {
    id: newId(),
    createdAt: new Date().toISOString(),
    name,
    reliability: 'F' as const,
    ...(domain !== undefined && { domain }),
  };
}
