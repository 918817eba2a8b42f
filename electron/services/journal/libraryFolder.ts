import os from 'node:os';
import path from 'node:path';

/** Where the library folder is when nobody has chosen another: in plain sight, as it is meant to be found without Vigie. */
export function defaultLibraryFolder(): string {
  return path.join(os.homedir(), 'Vigie');
}
