/** The result codes after which a database is not to be trusted or not to be had. Source: sqlite.org/rescode.html. */
const brokenCodes: ReadonlySet<number> = new Set([10, 11, 13, 14, 26]);

/** Tells a spoilt or unreachable index, which is made anew, from a mistake of ours. */
export function isBroken(error: unknown): boolean {
  if (!(error instanceof Error) || !('resultCode' in error) || typeof error.resultCode !== 'number') return false;
  // An extended code has the plain one in its low byte.
  return brokenCodes.has(error.resultCode & 0xff);
}
