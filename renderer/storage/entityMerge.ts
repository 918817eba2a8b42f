import type { Entity } from '#domain/entity.ts';
import { mergedEntity } from '#domain/mergedEntity.ts';
import { takeBackRows } from './changedRows.ts';
import { library, type TableName } from './database.ts';
import { entityLinkTables, moveEntityLinks } from './entityLinks.ts';
import { type ChangedRows, recordingWriter } from './recordingWriter.ts';
import { write } from './write.ts';

const tables: readonly TableName[] = ['entities', ...entityLinkTables];

/** What a merge changed, to take it back by. */
export interface EntityMerge {
  readonly kept: Entity;
  readonly other: Entity;
  readonly changes: ChangedRows;
}

/** Why two entities were not merged: they are one, or one of them has been deleted or merged elsewhere. */
type NotMerged = { readonly state: 'same' } | { readonly state: 'missing' };

/**
 * Merges an entity into one that is kept, in one transaction: its names, identifiers, lists, notes, events, relations, figures, questions and `@` become
 * those of the kept one, and it is gone. A relation between the two goes, too.
 */
export function mergeEntities(
  keptId: string,
  otherId: string,
): Promise<({ readonly state: 'merged' } & EntityMerge) | NotMerged> {
  return write(tables, async (plain) => {
    const [kept, other] = await Promise.all([library.entities.get(keptId), library.entities.get(otherId)]);
    if (!kept || !other) return { state: 'missing' };
    if (keptId === otherId) return { state: 'same' };
    const { writer, changes } = recordingWriter(plain);
    await moveEntityLinks(writer, otherId, kept);
    // Gone before its names have another owner: no two entities have one name.
    await writer.remove('entities', otherId);
    await writer.change('entities', keptId, mergedEntity(kept, other));
    return { state: 'merged', kept, other, changes };
  });
}

/** Takes a merge back in one transaction, with what was done since left in place; not where a name of the other belongs to somebody else by now. */
export function undoMergeEntities({
  kept,
  other,
  changes,
}: EntityMerge): Promise<{ readonly state: 'undone' } | { readonly state: 'taken'; readonly by: Entity }> {
  return write(tables, async (writer) => {
    const holders = await library.entities.where('nameKeys').anyOf(other.nameKeys).toArray();
    const by = holders.find(({ id }) => id !== kept.id);
    if (by) return { state: 'taken', by };
    await takeBackRows(writer, changes);
    return { state: 'undone' };
  });
}
