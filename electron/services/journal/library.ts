import { randomUUID } from 'node:crypto';
import { mkdir, rename, rm } from 'node:fs/promises';
import { AppError } from '#contract/appError.ts';
import type { JournalDamage, JournalEntry, JournalIdentity } from '#contract/journalSchemas.ts';
import { type Appender, createAppender, type KnownSegment } from './appender.ts';
import type { Cipher } from './cipher.ts';
import type { Disk } from './disk.ts';
import { syncFolder } from './durable.ts';
import { type FolderStanding, isLoss } from './join.ts';
import type { StoredSnapshot } from './journalContent.ts';
import { createLatestRevs } from './latestRevs.ts';
import { layout } from './layout.ts';
import { checkRow, rowLine } from './line.ts';
import type { RowFiles } from './mergeRows.ts';
import type { OpenedFolder } from './openLibrary.ts';
import type { RowFile } from './rowFile.ts';
import { saveVigieFile, type VigieFile } from './vigieFile.ts';

/** An open library folder: its identity, and the rows that are written to it one batch after the other. */
export interface Library {
  readonly folder: string;
  standing(): FolderStanding;
  vigie(): VigieFile;
  saveVigie(content: VigieFile): Promise<void>;
  /** Gives the library to the profile that asks. */
  take(): Promise<JournalIdentity>;
  /** Writes rows. @throws AppError; errors of the file system. */
  append(entries: readonly JournalEntry[]): Promise<{ lastRev: number; savedAt: string }>;
  /** What holds the rows at this moment. */
  files(): RowFiles;
  /** Ends the open segment, and gives what holds the rows then. */
  seal(): Promise<{ readonly files: RowFiles; readonly throughSegment: number; readonly rev: number }>;
  /** Goes on with a snapshot in place of what it was made of. */
  replaceBy(snapshot: StoredSnapshot): void;
  /** Notes what was found to be damaged. */
  addDamage(damage: readonly JournalDamage[]): void;
  /** The page knows from where on it is to send rows again; what it sends up to the last revision counts as that. */
  beginRepair(): void;
  /** Damaged rows were written again, all of them. */
  isRepaired(): boolean;
  clearDamage(): void;
  /** Begins an empty journal under another identity. */
  beginAnew(libraryId: string): Promise<JournalIdentity>;
  /** That this process still writes in the folder. @throws AppError `folder-in-use`. */
  check(): Promise<void>;
  /** Aborts when the library is stopped or closed: what reads its files for long must end then. */
  readonly signal: AbortSignal;
  /** Ends what reads its files for long. */
  stop(): void;
  close(): Promise<void>;
}

interface LibrarySetup {
  readonly folder: string;
  readonly disk: Disk;
  /** Seals the rows, where they are to be sealed. */
  readonly writing: (vigie: VigieFile) => Cipher | undefined;
  /** In bytes. */
  readonly segmentBytes: number;
}

/** How many findings are kept: beyond these, nobody reads them. */
const maxDamage = 100;

/** Makes the keeper of an opened folder. */
export function createLibrary(opened: OpenedFolder, setup: LibrarySetup): Library {
  const { folder, disk, writing, segmentBytes } = setup;
  const { lock, content } = opened;
  let { vigie } = opened;
  let { snapshot, lastRev, savedAt, latest } = content;
  let counts: Record<string, number> = { ...content.counts };
  let damage: readonly JournalDamage[] = opened.damage;
  /** While rows are written again, the revision up to which they are. */
  let repairThrough: number | undefined;
  let wasRepaired = false;
  const about = () => ({ libraryId: vigie.libraryId, instance: vigie.instance, afterRev: lastRev });
  const appenderAfter = (found: readonly KnownSegment[], throughSegment: number): Appender =>
    createAppender({ folder, disk, segmentBytes, about, found, throughSegment });
  const stopping = new AbortController();
  const stop = () => stopping.abort(new AppError('interrupted', 'The library folder is being closed.'));
  let appender = appenderAfter(content.segments, snapshot?.throughSegment ?? 0);

  const identity = (): JournalIdentity => ({ libraryId: vigie.libraryId, instance: vigie.instance });
  const files = (): RowFiles => ({
    snapshot: snapshot?.file,
    segments: appender.segments().map((segment): RowFile => segment.file),
  });
  const saveVigie = async (next: VigieFile): Promise<void> => {
    await saveVigieFile(disk, folder, next);
    vigie = next;
  };
  const count = ({ table, id, rev, row }: JournalEntry): void => {
    const isNew = latest.note(table, JSON.stringify(id), rev);
    if (isNew && row !== undefined) counts[table] = (counts[table] ?? 0) + 1;
  };
  const take = async (libraryId: string): Promise<JournalIdentity> => {
    await saveVigie({ ...vigie, libraryId, instance: randomUUID(), takenAt: new Date().toISOString() });
    return identity();
  };

  return {
    folder,
    files,
    saveVigie,
    vigie: () => vigie,
    check: () => lock.check(),
    standing: () => ({
      identity: identity(),
      takenAt: vigie.takenAt,
      summary: { counts: { ...counts }, lastRev, ...(savedAt !== undefined && { savedAt }), damage: [...damage] },
    }),
    take: () => take(vigie.libraryId),
    async append(entries) {
      await lock.check();
      const isRepairing = repairThrough !== undefined;
      const fresh = entries.filter(({ rev }) => isRepairing || rev > lastRev);
      const at = laterOf(new Date().toISOString(), savedAt);
      if (fresh.length > 0) {
        for (const { row } of fresh) checkRow(row);
        await appender.append(linesOf(fresh, at, writing(vigie)));
        lastRev = fresh.reduce((highest, { rev }) => Math.max(highest, rev), lastRev);
        savedAt = at;
        fresh.forEach(count);
        if (repairThrough !== undefined && fresh.some(({ rev }) => rev >= (repairThrough ?? 0))) {
          repairThrough = undefined;
          wasRepaired = true;
        }
      }
      return { lastRev, savedAt: at };
    },
    async seal() {
      const rev = lastRev;
      const segments = await appender.seal();
      const throughSegment = Math.max(snapshot?.throughSegment ?? 0, ...segments.map(({ number }) => number));
      return { files: { snapshot: snapshot?.file, segments: segments.map(({ file }) => file) }, throughSegment, rev };
    },
    replaceBy(next) {
      snapshot = next;
      appender.drop(next.throughSegment);
      counts = { ...next.end?.counts };
      latest = createLatestRevs();
    },
    addDamage(found) {
      damage = [...damage, ...found.filter((each) => !damage.some((known) => isSame(known, each)))].slice(0, maxDamage);
    },
    beginRepair() {
      if (damage.some(isLoss)) repairThrough = lastRev;
    },
    isRepaired: () => wasRepaired,
    clearDamage() {
      damage = [];
      wasRepaired = false;
    },
    async beginAnew(libraryId) {
      await appender.close();
      await rename(layout.journal(folder), layout.replaced(folder));
      await mkdir(layout.journal(folder), { mode: 0o700 });
      await syncFolder(folder);
      [snapshot, lastRev, savedAt, counts, damage] = [undefined, 0, undefined, {}, []];
      latest = createLatestRevs();
      repairThrough = undefined;
      appender = appenderAfter([], 0);
      const taken = await take(libraryId);
      await rm(layout.replaced(folder), { recursive: true, force: true });
      return taken;
    },
    signal: stopping.signal,
    stop,
    async close() {
      stop();
      await appender.close();
      await lock.release();
    },
  };
}

function linesOf(entries: readonly JournalEntry[], at: string, cipher: Cipher | undefined): Buffer {
  const lines = entries.map((entry) => {
    const line = rowLine(entry, at);
    return cipher ? cipher.sealLine(line) : line;
  });
  return Buffer.from(`${lines.join('\n')}\n`);
}

/** The clock may have been put back; what a person is shown, and what a reader relies on, only ever moves on. */
function laterOf(now: string, before: string | undefined): string {
  return before !== undefined && before > now ? before : now;
}

function isSame(a: JournalDamage, b: JournalDamage): boolean {
  return a.kind === b.kind && a.file === b.file && a.afterRev === b.afterRev;
}
