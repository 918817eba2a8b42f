import { Dexie, type EntityTable, type Table } from 'dexie';
import type { CaptureBatch, CaptureJob } from '#domain/captureQueue.ts';
import type { ClaimLink } from '#domain/claimLink.ts';
import type { Entity, Mention } from '#domain/entity.ts';
import type { BusinessEvent } from '#domain/event.ts';
import type { Excerpt } from '#domain/excerpt.ts';
import type { Feed, FeedItem } from '#domain/feed.ts';
import type { Metric } from '#domain/metric.ts';
import type { Body, Note } from '#domain/note.ts';
import type { NoteLink } from '#domain/noteLink.ts';
import type { Question, QuestionLink } from '#domain/question.ts';
import type { Relation } from '#domain/relation.ts';
import type { Revision } from '#domain/revision.ts';
import type { SavedSearch } from '#domain/savedSearch.ts';
import type { SettingsRow } from '#domain/settings.ts';
import type { Asset, Snapshot } from '#domain/snapshot.ts';
import type { Source } from '#domain/source.ts';
import type { SuggestionDecision } from '#domain/suggestionDecision.ts';
import type { AssetUse, LooseAsset } from './assetUseRows.ts';
import type { FingerprintRow } from './fingerprints.ts';
import type { ImportChange, ImportKey, ImportRemark, ImportRow } from './importLogRows.ts';
import type { JournalRow } from './journal/journalRow.ts';
import { migrations } from './migrations.ts';
import type { NameSearch, SoughtEntity } from './nameSearchRows.ts';
import type { PastSearch } from './searchHistory.ts';

/** The tables whose rows the change feed carries, by name. */
export interface Rows {
  notes: Note;
  bodies: Body;
  snapshots: Snapshot;
  assets: Asset;
  sources: Source;
  entities: Entity;
  mentions: Mention;
  excerpts: Excerpt;
  events: BusinessEvent;
  feeds: Feed;
  feedItems: FeedItem;
  captureBatches: CaptureBatch;
  captureJobs: CaptureJob;
  noteLinks: NoteLink;
  relations: Relation;
  metrics: Metric;
  claimLinks: ClaimLink;
  questions: Question;
  questionLinks: QuestionLink;
  suggestionDecisions: SuggestionDecision;
  searches: SavedSearch;
  revisions: Revision;
  settings: SettingsRow;
}
export type TableName = keyof Rows;

/** That a row is gone for good; followers of the change feed learn of deletes by it. */
interface Tombstone {
  readonly key: string;
  readonly table: TableName;
  readonly id: string;
  readonly rev: number;
}

type Library = Dexie & { [Name in TableName]: EntityTable<Rows[Name], 'id'> } & {
  tombstones: EntityTable<Tombstone, 'key'>;
  /** Single numbers by name; `rev` is the last revision that a write was given. */
  counters: EntityTable<{ name: string; value: number }, 'name'>;
  /** What ties this copy of the library to its folder on the disk: not in the feed, as it is true of this copy alone. */
  journal: Table<JournalRow, JournalRow['name']>;
  fingerprints: EntityTable<FingerprintRow, 'number'>;
  /** The entities as they were when the library was last searched for their names. */
  searchedEntities: EntityTable<Entity, 'id'>;
  nameSearches: EntityTable<NameSearch, 'number'>;
  soughtEntities: EntityTable<SoughtEntity, 'key'>;
  searchHistory: EntityTable<PastSearch, 'query'>;
  assetUses: EntityTable<AssetUse, 'key'>;
  looseAssets: EntityTable<LooseAsset, 'sha256'>;
  imports: EntityTable<ImportRow, 'id'>;
  importChanges: EntityTable<ImportChange, 'number'>;
  importKeys: EntityTable<ImportKey, 'key'>;
  importRemarks: EntityTable<ImportRemark, 'number'>;
};

function declareLibrary(): Library {
  // Strict: a write is acknowledged when it is on disk, as a killed browser must not lose what a person saw saved.
  const library = new Dexie('vigie', { chromeTransactionDurability: 'strict' }) as Library;
  for (const { version, stores, upgrade } of migrations) {
    const declared = library.version(version).stores(stores);
    if (upgrade) declared.upgrade(upgrade);
  }
  return library;
}

/** The one library of this profile; Dexie opens it at the first read or write, in a window and in a worker alike. */
export const library = declareLibrary();

/** Narrows a table name to its typed table. */
export function tableOf<Name extends TableName>(name: Name): Table<Rows[Name], string> {
  return library.table(name);
}
