import { hasUnseenUses, namingTables, updateAssetUses } from './assetUses.ts';
import { getLastRev } from './changeFeed.ts';
import { library } from './database.ts';
import { getOldestWindowStart } from './windowStart.ts';
import { write } from './write.ts';

const batchSize = 50;

/**
 * Deletes the images and attachments that nothing names: no note, text, earlier version or logo, and nothing that an open window could bring back. What
 * nothing names is first noted down, and goes when every window that was open then has been closed. Gives how many went.
 */
export async function collectAssets(signal: AbortSignal): Promise<number> {
  await updateAssetUses(signal);
  if (signal.aborted) return 0;
  const start = await getOldestWindowStart();
  // Never what is noted down only now: a picture may be kept already, and the text that shows it not yet.
  const due = (await library.looseAssets.toArray()).filter(({ rev }) => rev <= start).map(({ sha256 }) => sha256);
  await noteLoose();
  let removed = 0;
  for (let at = 0; at < due.length && !signal.aborted; at += batchSize) {
    removed += await removeUnused(due.slice(at, at + batchSize));
  }
  return removed;
}

/** Notes down which assets nothing names by now, each with since when. */
async function noteLoose(): Promise<void> {
  // From the indexes alone, as the rows hold the bytes.
  const [kept, used] = await Promise.all([
    library.assets.orderBy('sha256').keys(),
    library.assetUses.orderBy('assetIds').uniqueKeys(),
  ]);
  const named = new Set<unknown>(used);
  const loose = new Set(kept.map(String).filter((sha256) => !named.has(sha256)));
  await library.transaction('rw', library.looseAssets, library.counters, async () => {
    const rev = await getLastRev();
    const known = new Set(await library.looseAssets.toCollection().primaryKeys());
    await library.looseAssets.bulkDelete([...known].filter((sha256) => !loose.has(sha256)));
    const fresh = [...loose].filter((sha256) => !known.has(sha256));
    await library.looseAssets.bulkAdd(fresh.map((sha256) => ({ sha256, rev })));
  });
}

/** Deletes those that still nothing names; none where something was written since the uses were looked at, as it may name one. */
function removeUnused(sha256s: readonly string[]): Promise<number> {
  const { assets, assetUses, looseAssets } = library;
  const scope = ['assets', 'assetUses', 'looseAssets', 'tombstones', 'counters', ...namingTables];
  return library.transaction('rw', scope, async () => {
    if (await hasUnseenUses()) return 0;
    const named = new Set<unknown>(
      await assetUses
        .where('assetIds')
        .anyOf([...sha256s])
        .keys(),
    );
    const stillLoose = await looseAssets
      .where('sha256')
      .anyOf([...sha256s])
      .primaryKeys();
    const unused = stillLoose.filter((sha256) => !named.has(sha256));
    const ids = await assets.where('sha256').anyOf(unused).primaryKeys();
    await write(['assets'], (writer) => writer.removeAll('assets', ids));
    await looseAssets.bulkDelete(unused);
    return ids.length;
  });
}
