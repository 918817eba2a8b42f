import type { Entity } from '#domain/entity.ts';
import { changeEntity, type EntityChanges, type OnTaken } from '#storage/entities.ts';
import { translator } from '#ui/i18n.ts';
import type { NameTrouble } from '#ui/NameField.tsx';
import { notifyDone } from '#ui/notify.tsx';
import { companyStrings } from './strings.ts';

/** What a change of an entity came to. */
type Outcome = Awaited<ReturnType<typeof changeEntity>>;

/** Saves what was changed of an entity and offers to take it back; gives what is wrong with a name where nothing was saved. */
export async function saveChange(
  entity: Entity,
  changes: EntityChanges,
  message: string,
  onTaken?: OnTaken,
): Promise<NameTrouble | undefined> {
  const outcome = await changeEntity(entity.id, changes, onTaken);
  return sayOutcome(entity, outcome, message, async () =>
    sayRefusal(entity, await changeEntity(entity.id, fieldsBefore(entity, changes))),
  );
}

/** Says that a change was saved and offers to take it back, or that its entity is gone; gives what is wrong with a name. */
export function sayOutcome(
  { name }: Entity,
  outcome: Outcome,
  message: string,
  undo: () => Promise<unknown>,
): NameTrouble | undefined {
  if (outcome.state === 'taken') return { reason: 'taken', name: outcome.name, by: outcome.by };
  if (outcome.state === 'missing') notifyDone(translator(companyStrings)('goneNow', { name }));
  else notifyDone(message, undo);
  return undefined;
}

/** Why a change could not be taken back, in a person's words; `undefined` where it was. */
export function sayRefusal({ name }: Entity, outcome: Outcome): string | undefined {
  const t = translator(companyStrings);
  if (outcome.state === 'taken') return t('takenSince', { name: outcome.name, owner: outcome.by.name });
  return outcome.state === 'missing' ? t('goneNow', { name }) : undefined;
}

function fieldsBefore(entity: Entity, changes: EntityChanges): EntityChanges {
  const keys = Object.keys(changes) as (keyof EntityChanges)[];
  return Object.fromEntries(keys.map((key) => [key, entity[key]]));
}
