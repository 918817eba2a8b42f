import type { JournalState } from '#contract/journalSchemas.ts';

/** Chromium deletes what a site has stored when the disk fills, so a person is told before. In bytes. */
const limits = { low: 1024 ** 3, critical: 200 * 1024 ** 2 } as const;

/** What so many free bytes mean; nothing bad where the system does not tell. */
export function spaceOf(freeBytes: number | undefined): JournalState['space'] {
  if (freeBytes === undefined || freeBytes >= limits.low) return 'enough';
  return freeBytes >= limits.critical ? 'low' : 'critical';
}
