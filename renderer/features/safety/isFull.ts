/** Whether something failed for want of room on the disk. */
export function isFull(code: string): boolean {
  return code === 'storage-full';
}
