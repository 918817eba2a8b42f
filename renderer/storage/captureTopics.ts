import { parseName } from '#domain/entityName.ts';
import { getEntityByName, saveEntity } from './entities.ts';
import { saveMentionState } from './mentions.ts';

/** Makes names of the tags of a clip: what is known by a tag's name is in the note, and a tag that nobody knows becomes a topic. */
export async function saveTopics(noteId: string, tags: readonly string[]): Promise<void> {
  for (const tag of tags) {
    const parsed = parseName(tag);
    if (parsed.state !== 'ok') continue;
    const known = await getEntityByName(parsed.name);
    const saved = known ? undefined : await saveEntity({ kind: 'topic', name: parsed.name });
    // Another window may have made it in between.
    const entity = known ?? (saved?.state === 'taken' ? saved.by : saved?.entity);
    if (entity) await saveMentionState(noteId, entity.id, 'accepted');
  }
}
