import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import type { JournalDamage } from '#contract/journalSchemas.ts';
import type { Cipher } from './cipher.ts';
import { unlessAbsent } from './fileFailure.ts';
import { createLatestRevs, type LatestRevs } from './latestRevs.ts';
import { journalFile, layout, segmentName, segmentNumber, snapshotRev } from './layout.ts';
import type { RowFile } from './rowFile.ts';
import { type SegmentScan, scanSegment } from './scanSegment.ts';
import { readFrame, type SnapshotFrame } from './snapshotFile.ts';

/** A segment that is on the disk. */
interface StoredSegment extends SegmentScan {
  readonly number: number;
  /** Up to its last whole line. */
  readonly file: RowFile;
}
export interface StoredSnapshot extends SnapshotFrame {
  readonly file: RowFile;
  readonly rev: number;
  readonly throughSegment: number;
}
/** What the files of a journal hold. */
export interface JournalContent {
  readonly snapshot: StoredSnapshot | undefined;
  readonly segments: readonly StoredSegment[];
  readonly lastRev: number;
  readonly savedAt: string | undefined;
  /** About how many rows each table has: the snapshot's, and each that was written since once. */
  readonly counts: Readonly<Record<string, number>>;
  /** The rows that were written since the snapshot. */
  readonly latest: LatestRevs;
  readonly damage: readonly JournalDamage[];
  /** Files that a snapshot has made superfluous. */
  readonly superfluous: readonly string[];
}

/** Reads the journal of a library folder: its segments whole, of its snapshot the frame. @throws AppError; errors of the file system. */
export async function readContent(folder: string, cipher: Cipher | undefined): Promise<JournalContent> {
  const names = (await unlessAbsent(readdir(layout.journal(folder)))) ?? [];
  const { snapshot, older } = await findSnapshot(folder, names, cipher);
  const numbers = names.flatMap((name) => segmentNumber(name) ?? []).sort((a, b) => a - b);
  const throughSegment = snapshot?.throughSegment ?? 0;
  const latest = createLatestRevs();
  const counts = { ...snapshot?.end?.counts };
  const segments: StoredSegment[] = [];
  for (const number of numbers.filter((each) => each > throughSegment)) {
    const name = segmentName(number);
    const { size } = await stat(path.join(layout.journal(folder), name));
    const file = journalFile(folder, 'segment', name, size);
    const scan = await scanSegment(file, cipher, ({ table, idJson, rev, isRemoved }) => {
      if (latest.note(table, idJson, rev) && !isRemoved) counts[table] = (counts[table] ?? 0) + 1;
    });
    segments.push({ ...scan, number, file: { ...file, size: scan.size } });
  }
  const savedAts = [snapshot?.header?.savedAt, ...segments.map(({ savedAt }) => savedAt)];
  return {
    snapshot,
    segments,
    counts,
    latest,
    lastRev: Math.max(snapshot?.rev ?? 0, ...segments.map(({ lastRev }) => lastRev)),
    savedAt: savedAts
      .flatMap((at) => at ?? [])
      .sort()
      .at(-1),
    damage: [
      ...snapshotDamage(snapshot),
      ...segments.flatMap(({ damage }) => damage),
      ...chainDamage(snapshot, segments),
    ],
    superfluous: [...older, ...numbers.filter((each) => each <= throughSegment).map(segmentName)],
  };
}

/** The newest snapshot, a whole one before a damaged one; the others it makes superfluous only where it is whole. */
async function findSnapshot(
  folder: string,
  names: readonly string[],
  cipher: Cipher | undefined,
): Promise<{ snapshot: StoredSnapshot | undefined; older: string[] }> {
  const found: (StoredSnapshot & { readonly fileName: string })[] = [];
  for (const fileName of names) {
    const rev = snapshotRev(fileName);
    if (rev === undefined) continue;
    const { size } = await stat(path.join(layout.journal(folder), fileName));
    const file = journalFile(folder, 'snapshot', fileName, size);
    const frame = await readFrame(file, cipher);
    found.push({ ...frame, file, rev, fileName, throughSegment: frame.header?.throughSegment ?? 0 });
  }
  found.sort((a, b) => Number(isWhole(b)) - Number(isWhole(a)) || b.rev - a.rev || b.throughSegment - a.throughSegment);
  const [snapshot, ...older] = found;
  return { snapshot, older: snapshot && isWhole(snapshot) ? older.map(({ fileName }) => fileName) : [] };
}

function isWhole({ header, end }: SnapshotFrame): boolean {
  return header !== undefined && end !== undefined;
}

function snapshotDamage(snapshot: StoredSnapshot | undefined): JournalDamage[] {
  if (!snapshot || isWhole(snapshot)) return [];
  return [{ kind: 'bad-block', file: snapshot.file.name, afterRev: 0, beforeRev: snapshot.rev + 1 }];
}

/** What is missing between the snapshot and the segments, or is not what it was; each segment names the one before it. */
function chainDamage(snapshot: StoredSnapshot | undefined, segments: readonly StoredSegment[]): JournalDamage[] {
  const damage: JournalDamage[] = [];
  let lastRev = snapshot?.rev ?? 0;
  segments.forEach(({ number, header, damage: own, lastRev: ownLastRev, file }, index) => {
    const before = segments[index - 1];
    if (!header && own.length === 0) damage.push({ kind: 'bad-line', file: file.name, afterRev: lastRev });
    if (header && header.afterRev > 0) {
      const lost = { afterRev: Math.min(lastRev, header.afterRev), beforeRev: header.afterRev + 1 };
      const { previous } = header;
      const isHeld = previous === undefined || previous.segment <= (snapshot?.throughSegment ?? 0);
      if (isHeld && !before && !snapshot && number > 1) {
        damage.push({ kind: 'missing-snapshot', file: 'journal/snapshot', ...lost });
      } else if (!isHeld && before?.number !== previous.segment && (snapshot?.header || before)) {
        damage.push({ kind: 'missing-segment', file: `journal/${segmentName(previous.segment)}`, ...lost });
      } else if (!isHeld && !before && !snapshot) {
        damage.push({ kind: 'missing-segment', file: `journal/${segmentName(previous.segment)}`, ...lost });
      } else if (before && isAltered(before, previous)) {
        damage.push({
          kind: 'altered-segment',
          file: before.file.name,
          ...lost,
          afterRev: before.header?.afterRev ?? 0,
        });
      }
    }
    lastRev = Math.max(lastRev, ownLastRev);
  });
  return damage;
}

/** Lines that were cut out or put in whole: wrong ones are told by themselves. */
function isAltered(
  { number, size, checksum, damage }: StoredSegment,
  previous: { readonly segment: number; readonly size: number; readonly checksum: number } | undefined,
): boolean {
  if (damage.length > 0 || previous?.segment !== number) return false;
  return previous.size !== size || previous.checksum !== checksum;
}
