import path from 'node:path';
import { deepLinkAmong } from './deepLink.ts';

interface StartOptions {
  /** Where the profile is kept; `undefined` for Electron's usual place. */
  readonly userData: string | undefined;
  /** Hosts on a private network that clips may come from. */
  readonly allowedHosts: readonly string[];
}

/**
 * Reads `--user-data-dir=FOLDER` and `--allow-host=HOST[:PORT]` among a process's arguments. Beside a deep link nothing
 * counts: it comes from a web page, and a careless system may let it bring arguments of its own along.
 */
export function readStartOptions(argv: readonly string[]): StartOptions {
  const valuesOf = (name: string) =>
    argv.filter((argument) => argument.startsWith(`--${name}=`)).map((argument) => argument.slice(name.length + 3));
  if (deepLinkAmong(argv) !== undefined) return { userData: undefined, allowedHosts: [] };
  const [userData] = valuesOf('user-data-dir').filter((folder) => path.isAbsolute(folder));
  return { userData, allowedHosts: valuesOf('allow-host') };
}
