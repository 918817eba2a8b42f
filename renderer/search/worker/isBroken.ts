/**
 * The result codes after which a database is not to be trusted or not to be had: input or output, corrupt, cannot open, constraint (rows that contradict one
 * another), not a database. Source: sqlite.org/rescode.html.
 */
const brokenCodes: ReadonlySet<number> = new Set([10, 11, 14, 19, 26]);
const fullCode = 13;
const ioErrorCode = 10;
/** A batch may need so much; with less to be had, a write that failed failed for want of room. */
const roomNeeded = 16 * 1024 ** 2;

/** Tells a spoilt or unreachable index, which is made anew, from a mistake of ours. */
export function isBroken(error: unknown): boolean {
  return brokenCodes.has(resultCodeOf(error));
}

/** Tells whether a write failed as the browser gives no more room; what is written so far is good. */
export async function isOutOfRoom(error: unknown): Promise<boolean> {
  const code = resultCodeOf(error);
  if (code === fullCode) return true;
  // The file system of the origin says no more than that it could not write.
  if (code !== ioErrorCode) return false;
  const { usage = 0, quota = Number.POSITIVE_INFINITY } = await navigator.storage.estimate();
  return quota - usage < roomNeeded;
}

function resultCodeOf(error: unknown): number {
  if (!(error instanceof Error) || !('resultCode' in error) || typeof error.resultCode !== 'number') return 0;
  // An extended code has the plain one in its low byte.
  return error.resultCode & 0xff;
}
