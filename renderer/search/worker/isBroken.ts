/**
 * The result codes after which a database is not to be trusted or not to be had: input or output, corrupt, cannot open, constraint (rows that contradict one
 * another), not a database. Source: sqlite.org/rescode.html.
 */
const brokenCodes: ReadonlySet<number> = new Set([10, 11, 14, 19, 26]);
const fullCode = 13;
const ioErrorCode = 10;

/** A batch needs less than this. */
const probeBytes = 4 * 1024 ** 2;
const probeName = '.vigie-search-room';

/** Tells a spoilt or unreachable index, which is made anew, from a mistake of ours. */
export function isBroken(error: unknown): boolean {
  return brokenCodes.has(resultCodeOf(error));
}

/** Tells whether a write failed as the browser gives no more room; what is written so far is good. */
export async function isOutOfRoom(error: unknown): Promise<boolean> {
  const code = resultCodeOf(error);
  if (code === fullCode) return true;
  // The file system of the origin says no more than that it could not write, and what the browser estimates is no promise.
  return code === ioErrorCode && !(await hasRoom());
}

async function hasRoom(): Promise<boolean> {
  const root = await navigator.storage.getDirectory();
  try {
    const file = await (await root.getFileHandle(probeName, { create: true })).createSyncAccessHandle();
    try {
      file.write(new Uint8Array(probeBytes));
    } finally {
      file.close();
    }
    return true;
  } catch (error) {
    return !(error instanceof DOMException && error.name === 'QuotaExceededError');
  } finally {
    await root.removeEntry(probeName).catch(() => undefined);
  }
}

function resultCodeOf(error: unknown): number {
  if (!(error instanceof Error) || !('resultCode' in error) || typeof error.resultCode !== 'number') return 0;
  // An extended code has the plain one in its low byte.
  return error.resultCode & 0xff;
}
