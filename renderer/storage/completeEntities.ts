import type { Transaction } from 'dexie';
import type { Entity } from '#domain/entity.ts';
import { nameKeysOf } from '#domain/entityName.ts';

/** Gives the entities of an earlier version what they lack: the keys of shared names, the key of their order, no lists and no own fields. */
export async function completeEntities(transaction: Transaction): Promise<void> {
  await transaction
    .table<Entity>('entities')
    .toCollection()
    .modify((entity) => {
      Object.assign(entity, { watchlists: [], ownFields: [], ...nameKeysOf(entity) });
    });
}
