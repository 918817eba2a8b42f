import type { Entity } from '#domain/entity.ts';
import { nameKeysOf } from '#domain/entityName.ts';
import { type PackEntity, starterPack, starterPackName } from '#domain/starterPack/starterPack.ts';
import { isSame } from '#domain/takenBack.ts';
import { undoChanges } from './changedRows.ts';
import { library } from './database.ts';
import { newEntity } from './entities.ts';
import { countEntityLinks, entityLinkTables, listMentionsOfEntity } from './entityLinks.ts';
import { recordingWriter } from './recordingWriter.ts';
import { write } from './write.ts';

/** What loading or removing the pack came to. */
export interface PackOutcome {
  readonly count: number;
  /** Left as they were: names that the library has already, or entities of the pack that are in use or were changed. */
  readonly left: number;
  readonly undo: () => Promise<void>;
}

/** How many entities of the pack the library holds. */
export function countPack(): Promise<number> {
  return library.entities.where('pack').equals(starterPackName).count();
}

/** Loads the pack; whoever is in the library already stays as they are. */
export function loadPack(): Promise<PackOutcome> {
  return write(['entities'], async (plain) => {
    const pack = starterPack();
    const keys = pack.flatMap((entity) => nameKeysOf(entity).nameKeys);
    const holders = await library.entities.where('nameKeys').anyOf(keys).distinct().toArray();
    const taken = new Set(holders.flatMap(({ nameKeys }) => nameKeys));
    const known = await library.entities.where('pack').equals(starterPackName).toArray();
    const present = new Set(known.map(({ kind, sortKey }) => `${kind} ${sortKey}`));
    const fresh = pack.filter((entity) => {
      const { nameKeys, sortKey } = nameKeysOf(entity);
      return !nameKeys.some((key) => taken.has(key)) && !present.has(`${entity.kind} ${sortKey}`);
    });
    const { writer, changes } = recordingWriter(plain);
    await writer.addAll(
      'entities',
      fresh.map((entity) => ({ ...newEntity(entity), pack: starterPackName })),
    );
    return { count: fresh.length, left: pack.length - fresh.length, undo: () => undoChanges(changes) };
  });
}

/** Takes the pack out again: every entity of it that nobody uses and nobody changed, with what was only suggested of it. */
export function removePack(): Promise<PackOutcome> {
  return write(['entities', ...entityLinkTables], async (plain) => {
    const { writer, changes } = recordingWriter(plain);
    const known = await library.entities.where('pack').equals(starterPackName).toArray();
    const asLoaded = new Map(starterPack().map((entity) => [keyOf(entity), entity]));
    const removed: Entity[] = [];
    for (const entity of known) {
      if (isUnchanged(entity, asLoaded.get(keyOf(entity))) && !(await isUsed(entity.id))) removed.push(entity);
    }
    for (const { id } of removed) {
      const mentions = await listMentionsOfEntity(id);
      await writer.removeAll(
        'mentions',
        mentions.map((mention) => mention.id),
      );
    }
    await writer.removeAll(
      'entities',
      removed.map(({ id }) => id),
    );
    return { count: removed.length, left: known.length - removed.length, undo: () => undoChanges(changes) };
  });
}

function keyOf({ kind, name }: Pick<Entity, 'kind' | 'name'>): string {
  return `${kind} ${name}`;
}

/** The parts that a person may have changed. */
const parts = ['aliases', 'identifiers', 'ambiguous', 'caseSensitive'] as const satisfies readonly (keyof Entity)[];

function isUnchanged(entity: Entity, loaded: PackEntity | undefined): boolean {
  if (!loaded) return false;
  const { description, watchlists, ownFields, logoAssetId } = entity;
  const isBare = description === '' && watchlists.length === 0 && ownFields.length === 0 && logoAssetId === undefined;
  const before: Partial<Entity> = loaded;
  return isBare && parts.every((part) => isSame(entity[part], before[part]));
}

async function isUsed(id: string): Promise<boolean> {
  const accepted = library.mentions.where('[entityId+state]').equals([id, 'accepted']);
  const { events, relations, figures, questions } = await countEntityLinks(id);
  return events + relations + figures + questions + (await accepted.count()) > 0;
}
