const longestPath = 4096;
/** The root of a disk, in Unix, in Windows, or on a server. */
const absolute = /^(?:\/|[a-z]:)/i;

/**
 * A path of an archive with `/` between its parts, or `undefined` where it is none that an honest archive has: it leads out of the folder, begins at a
 * root or has signs that no file name may have. Source: PKWARE APPNOTE 4.4.17, CWE-22.
 */
export function safePath(path: string): string | undefined {
  const slashed = path.replaceAll('\\', '/');
  if (slashed.length > longestPath || absolute.test(slashed) || /\p{Cc}/u.test(slashed)) return undefined;
  const parts = slashed.split('/').filter((part) => part !== '' && part !== '.');
  return parts.length === 0 || parts.includes('..') ? undefined : parts.join('/');
}
