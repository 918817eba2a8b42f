import type { DiskStatus } from '#storage/journal/diskStatus.ts';

/** What is over sooner, such as a host that is started again, is no reason to alarm anybody. */
const alarmAfterMs = 3000;

/** Whether a person is to know that what they write does not reach the disk. */
export function isWorthWarning(status: DiskStatus, nowMs: number): boolean {
  if (status.state === 'apart') return true;
  return status.state === 'failing' && nowMs - Date.parse(status.since) > alarmAfterMs;
}
