import type { JoinedJournal, JournalDamage, JournalIdentity, JournalSummary } from '#contract/journalSchemas.ts';

/** What a library folder is, as far as it matters to a page that joins. */
export interface FolderStanding {
  readonly identity: JournalIdentity;
  /** Since when the profile that goes on with the library is that one, ISO 8601. */
  readonly takenAt: string;
  readonly summary: JournalSummary;
}
interface Joining {
  readonly identity: JournalIdentity | undefined;
  /** Of the page's database. */
  readonly lastRev: number;
}

/** How a folder that holds rows stands to a page; one without rows is `new` to everybody who does not know it. */
export function standingOf(folder: FolderStanding, page: Joining): Exclude<JoinedJournal, { state: 'unavailable' }> {
  const { identity, summary, takenAt } = folder;
  const { libraryId } = identity;
  const isEmpty = summary.lastRev === 0;
  if (!page.identity) return isEmpty ? { state: 'new', identity } : { state: 'found', libraryId, summary };
  if (page.identity.libraryId !== libraryId) {
    return isEmpty ? { state: 'new', identity } : { state: 'other', libraryId, summary };
  }
  if (page.identity.instance !== identity.instance) {
    return isEmpty ? { state: 'new', identity } : { state: 'taken', libraryId, since: takenAt, summary };
  }
  const { lastRev, savedAt, damage } = summary;
  if (page.lastRev < lastRev) return { state: 'behind', summary };
  const sendAfter = Math.min(lastRev, ...damage.filter(isLoss).map(({ afterRev }) => afterRev));
  return { state: 'ours', lastRev, sendAfter, damage: [...damage], ...(savedAt !== undefined && { savedAt }) };
}

/** Whether rows were lost that had been acknowledged. */
export function isLoss({ kind }: JournalDamage): boolean {
  return kind !== 'torn-line' && kind !== 'missing-identity';
}
