import { useSyncExternalStore } from 'react';
import { currentDiskStatus, type DiskStatus, onDiskStatus } from '#storage/journal/diskStatus.ts';

/** How far the library is on the disk. */
export function useDiskStatus(): DiskStatus {
  return useSyncExternalStore(onDiskStatus, currentDiskStatus);
}
