import type { Host, HostOutput } from '#contract/hostMethods.ts';
import { waitUntilSaved } from './waitUntilSaved.ts';

/** Makes a backup with everything that was written up to now; `undefined` where that does not reach the disk. */
export async function makeBackup(
  host: Host,
  reason: 'person' | 'restore',
): Promise<HostOutput<'makeBackup'> | undefined> {
  return (await waitUntilSaved(host)) ? host.makeBackup({ reason }) : undefined;
}
