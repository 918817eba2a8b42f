import { assetsOfDocument, assetsOfEntity, assetsOfNote } from '#domain/assetsOf.ts';
import { type Change, listChanges, revOf } from './changeFeed.ts';
import { library, type TableName } from './database.ts';
import { getCounter, saveCounters } from './followFeed.ts';

/** The tables whose rows name assets. */
export const namingTables = ['notes', 'bodies', 'revisions', 'entities'] as const satisfies readonly TableName[];
const batchSize = 25;
/** The revision of the library up to which the uses of assets are known. */
const cursorName = 'assetUses.cursor';

/** Takes account of everything that was written since this was last done; all of the library where it never was. */
export async function updateAssetUses(signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    const changes = await listChanges(await getCounter(cursorName), batchSize, namingTables);
    const last = changes.at(-1);
    if (!last) return;
    await library.transaction('rw', library.assetUses, library.counters, async () => {
      for (const change of changes) await saveUse(change);
      await saveCounters({ [cursorName]: revOf(last) });
    });
    // A long text takes milliseconds, and the person comes first.
    await scheduler.yield();
  }
}

/** Inside a transaction over these tables: whether something was written that may name an asset and is not taken account of yet. */
export async function hasUnseenUses(): Promise<boolean> {
  const cursor = await getCounter(cursorName);
  const unseen = namingTables.map((table) => library.table(table).where('rev').above(cursor).count());
  return (await Promise.all(unseen)).some((count) => count > 0);
}

async function saveUse(change: Change): Promise<void> {
  const key = `${change.table}/${change.kind === 'saved' ? change.row.id : change.id}`;
  const assetIds = change.kind === 'saved' ? assetsIn(change) : [];
  if (assetIds.length > 0) await library.assetUses.put({ key, assetIds });
  else await library.assetUses.delete(key);
}

function assetsIn(change: Change & { readonly kind: 'saved' }): readonly string[] {
  switch (change.table) {
    case 'notes':
      return assetsOfNote(change.row);
    case 'bodies':
    case 'revisions':
      return assetsOfDocument(change.row.document);
    case 'entities':
      return assetsOfEntity(change.row);
    default:
      return [];
  }
}
