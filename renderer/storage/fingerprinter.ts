import { type Fingerprint, fingerprintOf } from '#domain/fingerprint.ts';
import { type Change, listChanges, revOf } from './changeFeed.ts';
import { library } from './database.ts';
import { saveFingerprints } from './fingerprints.ts';
import { type Follower, getCounter, saveCounters, startFollower } from './followFeed.ts';

/** How many texts are looked at in one step. */
const batchSize = 25;
/** Rises whenever the same text gives another fingerprint, so that all are made anew. */
const version = 1;
const cursorName = 'fingerprints';
const versionName = 'fingerprints.version';

/** Keeps up the fingerprints by which clips that are alike are found. One tab of a profile does it for all. Gives a function that stops it. */
export function startFingerprinting(): () => void {
  return startFollower('fingerprints', createFingerprinter);
}

/** Makes the follower of the change feed that keeps fingerprints up. */
async function createFingerprinter(): Promise<Follower> {
  await startAnewWhereOutdated();
  return {
    async step() {
      const changes = await listChanges(await getCounter(cursorName), batchSize, ['bodies']);
      const last = changes.at(-1);
      if (!last) return false;
      const prints = await fingerprintsOf(changes);
      await library.transaction('rw', library.fingerprints, library.counters, async () => {
        await saveFingerprints(prints);
        await saveCounters({ [cursorName]: revOf(last) });
      });
      return true;
    },
  };
}

function startAnewWhereOutdated(): Promise<void> {
  return library.transaction('rw', library.fingerprints, library.counters, async () => {
    if ((await getCounter(versionName)) === version) return;
    await library.fingerprints.clear();
    await saveCounters({ [versionName]: version, [cursorName]: 0 });
  });
}

/** Only clips have one: what a person writes is nobody's reprint. */
async function fingerprintsOf(changes: readonly Change[]): Promise<Map<string, Fingerprint | undefined>> {
  const notes = await library.notes.bulkGet(changes.map(idOf));
  const clipIds = new Set(notes.flatMap((note) => (note?.kind === 'clip' ? [note.id] : [])));
  const prints = new Map<string, Fingerprint | undefined>();
  for (const change of changes) {
    const isClip = change.kind === 'saved' && change.table === 'bodies' && clipIds.has(change.row.id);
    prints.set(idOf(change), isClip ? fingerprintOf(change.row.text) : undefined);
    // A long text takes milliseconds.
    await scheduler.yield();
  }
  return prints;
}

function idOf(change: Change): string {
  return change.kind === 'saved' ? change.row.id : change.id;
}
