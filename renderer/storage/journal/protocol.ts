import type { FeedBatch } from './feedBatch.ts';
import type { BytesOfRow } from './journalRow.ts';
import type { PackedBytes } from './packedBytes.ts';
import type { RebuildEnd, Rebuilt } from './rebuild.ts';
import type { RestoreChanges } from './restore.ts';

/** What the window asks of the worker that reads the feed for the disk and makes libraries of what the disk has: each kind with what it takes and gives. */
export interface JournalTasks {
  /** The next changes after a revision. */
  readonly batch: { readonly takes: number; readonly gives: FeedBatch };
  /** The bytes of a row; `undefined` where it is gone since. */
  readonly bytes: { readonly takes: BytesOfRow; readonly gives: Uint8Array<ArrayBuffer> | undefined };
  /** Throws away what this profile has, to make it anew. */
  readonly startRebuild: { readonly takes: undefined; readonly gives: undefined };
  readonly apply: {
    readonly takes: string;
    readonly gives: { readonly wanted: readonly string[]; readonly notes: number };
  };
  readonly give: { readonly takes: readonly PackedBytes[]; readonly gives: undefined };
  readonly finish: { readonly takes: RebuildEnd; readonly gives: Rebuilt };
  /** Begins to hold a backup against the library. */
  readonly startRestore: { readonly takes: undefined; readonly gives: undefined };
  readonly compare: { readonly takes: string; readonly gives: undefined };
  readonly changes: { readonly takes: undefined; readonly gives: RestoreChanges };
  readonly beginRestore: { readonly takes: string; readonly gives: undefined };
  readonly putBack: { readonly takes: string; readonly gives: readonly string[] };
  readonly giveBack: { readonly takes: readonly PackedBytes[]; readonly gives: undefined };
  readonly finishRestore: { readonly takes: undefined; readonly gives: undefined };
}
export type JournalTask = keyof JournalTasks;

export type JournalRequest = {
  readonly [Task in JournalTask]: {
    readonly id: number;
    readonly task: Task;
    readonly input: JournalTasks[Task]['takes'];
  };
}[JournalTask];

export type JournalReply =
  | { readonly id: number; readonly state: 'done'; readonly output: unknown }
  | { readonly id: number; readonly state: 'failed'; readonly name: string; readonly message: string };
