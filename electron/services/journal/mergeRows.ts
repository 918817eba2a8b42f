import type { JournalDamage } from '#contract/journalSchemas.ts';
import type { Cipher } from './cipher.ts';
import { createLatestRevs, type LatestRevs } from './latestRevs.ts';
import { readSegment } from './readSegment.ts';
import { readSnapshot } from './readSnapshot.ts';
import { fromStart, type Row, type RowFile } from './rowFile.ts';

/** The files that together hold a library's rows. */
export interface RowFiles {
  readonly snapshot: RowFile | undefined;
  readonly segments: readonly RowFile[];
}
interface Merging {
  readonly cipher: Cipher | undefined;
  /** Waits until others have had their turn. */
  readonly pause: () => Promise<void>;
  readonly onDamage: (damage: JournalDamage) => void;
}

/**
 * The rows that live, each once, at its latest revision. The segments are read twice, the snapshot once; memory holds 1 MB of text and 28 bytes for
 * each row of the segments.
 */
export async function* mergeRows({ snapshot, segments }: RowFiles, merging: Merging): AsyncGenerator<readonly Row[]> {
  const { cipher, pause, onDamage } = merging;
  const latest = createLatestRevs();
  for (const segment of segments) {
    for await (const { rows, damage } of readSegment(segment, fromStart, cipher)) {
      for (const { table, idJson, rev } of rows) latest.note(table, idJson, rev);
      for (const each of damage) onDamage(each);
      await pause();
    }
  }
  if (snapshot) {
    for await (const { rows, damage } of readSnapshot(snapshot, { cipher })) {
      for (const each of damage) onDamage(each);
      yield living(rows, latest);
      await pause();
    }
  }
  for (const segment of segments) {
    for await (const { rows } of readSegment(segment, fromStart, cipher)) {
      yield living(rows, latest);
      await pause();
    }
  }
}

function living(rows: readonly Row[], latest: LatestRevs): Row[] {
  return rows.filter(({ table, idJson, rev, isRemoved }) => latest.claim(table, idJson, rev) && !isRemoved);
}
