import type { Transaction } from 'dexie';
import { completeEntities } from './completeEntities.ts';
import { renewAddressKeys } from './renewAddressKeys.ts';
import { stampSettings } from './stampSettings.ts';

interface Migration {
  readonly version: number;
  readonly stores: Readonly<Record<string, string | null>>;
  readonly upgrade?: (transaction: Transaction) => Promise<void>;
}

/**
 * Every schema that a released Vigie has had, oldest first; a released row is never changed, a new one is added below it. Lists page by the
 * compound keys, which end in the id so that their order is total.
 */
export const migrations: readonly Migration[] = [
  {
    version: 1,
    stores: {
      notes:
        'id, rev, [shelf+createdAt+id], [live+createdAt+id], [starred+live+createdAt+id], canonicalUrl, sourceId, capture.state',
      bodies: 'id, rev',
      snapshots: 'id, rev, noteId',
      assets: 'id, rev, &sha256',
      sources: 'id, rev, domain',
      entities: 'id, rev, [kind+nameKeys], &*nameKeys',
      mentions: 'id, rev, [noteId+entityId], [entityId+state], noteId',
      excerpts: 'id, rev, noteId',
      events: 'id, rev, [sortDay+id], [type+sortDay], *participantIds, *evidenceNoteIds',
      tombstones: 'key, rev',
      counters: 'name',
      settings: 'id',
    },
  },
  {
    version: 2,
    stores: {
      feeds: 'id, rev, nextPollAt',
      feedItems: 'id, rev, &[feedId+key]',
      captureBatches: 'id, rev, [shown+createdAt+id], [open+createdAt+id]',
      captureJobs: 'id, rev, &[batchId+order], [batchId+state+order], [batchId+state+host+order], canonicalUrl, noteId',
      noteLinks: 'id, rev, *noteIds',
      fingerprints: '++number, &noteId, textHash, *samples',
    },
    upgrade: renewAddressKeys,
  },
  {
    version: 3,
    stores: {
      entities: 'id, rev, [kind+sortKey+id], &*nameKeys, *sharedKeys, *watchlists, pack',
      relations: 'id, rev, *entityIds, *evidenceNoteIds, [type+id]',
      metrics: 'id, rev, [entityId+nameKey+sortDay], [nameKey+entityId+sortDay], *evidenceNoteIds',
      claimLinks: 'id, rev, *claimIds',
      questions: 'id, rev, [status+id], *entityIds',
      questionLinks: 'id, rev, [questionId+createdAt], &[questionId+targetId], targetId',
      suggestionDecisions: 'id, rev, noteId, &[noteId+key]',
      searchedEntities: 'id',
      nameSearches: '++number, state',
      soughtEntities: '++key, number',
    },
    upgrade: completeEntities,
  },
  {
    version: 4,
    stores: {
      searches: 'id, rev',
      searchHistory: 'query, usedAt',
    },
  },
  {
    version: 5,
    stores: {
      // Only what is in the trash has a key there.
      notes:
        'id, rev, [shelf+createdAt+id], [live+createdAt+id], [starred+live+createdAt+id], canonicalUrl, sourceId, capture.state, trashedAt',
      revisions: 'id, rev, [noteId+savedAt]',
      assetUses: 'key, *assetIds',
      looseAssets: 'sha256',
      imports: 'id, startedAt',
      importChanges: '++number, importId',
      importKeys: 'key, importId',
      importRemarks: '++number, importId',
      settings: 'id, rev',
      journal: 'name',
    },
    upgrade: stampSettings,
  },
];
