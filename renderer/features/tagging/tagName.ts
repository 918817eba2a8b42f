import type { Entity, EntityKind } from '#domain/entity.ts';
import { parseName } from '#domain/entityName.ts';
import { foldName } from '#domain/fold.ts';
import { guessNameLanguage } from '#domain/nameLanguage.ts';
import { addAlias, removeAlias, removeEntity, saveEntity } from '#storage/entities.ts';
import { saveMentionState } from '#storage/mentions.ts';
import type { NameTrouble } from '#ui/NameField.tsx';
import { undoably } from '#ui/undo.ts';

/** Whose name a text is: somebody's whom the library knows, or that of somebody new. */
export type NameOwner =
  | { readonly state: 'known'; readonly entity: Entity }
  | { readonly state: 'new'; readonly kind: EntityKind };

type TagOutcome =
  | {
      readonly state: 'tagged';
      readonly entity: Entity;
      /** Takes it back; says `kept` where the new name has come to serve other things. */
      readonly undo: () => Promise<'undone' | 'kept'>;
    }
  | { readonly state: 'trouble'; readonly trouble: NameTrouble }
  | { readonly state: 'missing' };

/** Makes a text a name of its owner, and that owner an accepted mention of a note. */
export async function tagName(noteId: string, text: string, owner: NameOwner): Promise<TagOutcome> {
  const parsed = parseName(text);
  if (parsed.state === 'invalid') return { state: 'trouble', trouble: { reason: parsed.reason } };
  const { name } = parsed;
  const language = guessNameLanguage(name);
  const outcome =
    owner.state === 'known'
      ? await addAlias(owner.entity.id, { text: name, ...(language && { language }) })
      : await saveEntity({ kind: owner.kind, name });
  if (outcome.state === 'missing') return outcome;
  if (outcome.state === 'taken') {
    return { state: 'trouble', trouble: { reason: 'taken', name: outcome.name, by: outcome.by } };
  }
  const { id } = outcome.entity;
  const { result: mention, undo: untag } = await undoably(() => saveMentionState(noteId, id, 'accepted'));
  if (!mention) return { state: 'missing' };
  const isNewAlias = owner.state === 'known' && !owner.entity.nameKeys.includes(foldName(name));
  const undo = async () => {
    if (owner.state === 'new') return (await removeEntity(id)).state === 'in-use' ? 'kept' : 'undone';
    if (isNewAlias) await removeAlias(id, name);
    await untag?.();
    return 'undone';
  };
  return { state: 'tagged', entity: outcome.entity, undo };
}
