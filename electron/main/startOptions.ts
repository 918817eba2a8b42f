import path from 'node:path';
import { deepLinkAmong } from './deepLink.ts';

interface StartOptions {
  /** Where the profile is kept; `undefined` for Electron's usual place. */
  readonly userData: string | undefined;
  /** The folder of the journal and the backups; `undefined` for the one that was chosen in the settings, or the usual one. */
  readonly libraryFolder: string | undefined;
  /** Hosts on a private network that clips may come from. */
  readonly allowedHosts: readonly string[];
}

/**
 * Reads `--user-data-dir=FOLDER`, `--library=FOLDER` and `--allow-host=HOST[:PORT]` among a process's arguments. Beside a deep
 * link nothing counts: it comes from a web page, and a careless system may let it bring arguments of its own along.
 */
export function readStartOptions(argv: readonly string[]): StartOptions {
  const valuesOf = (name: string) =>
    argv.filter((argument) => argument.startsWith(`--${name}=`)).map((argument) => argument.slice(name.length + 3));
  if (deepLinkAmong(argv) !== undefined) return { userData: undefined, libraryFolder: undefined, allowedHosts: [] };
  const [userData] = valuesOf('user-data-dir').filter((folder) => path.isAbsolute(folder));
  const [libraryFolder] = valuesOf('library').filter((folder) => path.isAbsolute(folder));
  return { userData, libraryFolder, allowedHosts: valuesOf('allow-host') };
}
