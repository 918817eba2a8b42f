import os from 'node:os';
import path from 'node:path';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Where the desktop window keeps its profile, and with it what a person switched off there. Source: Electron, app.getPath (`userData`, `appData`); the
 * folder is called as the package's `productName` is.
 */
export function windowDataFolder(platform = process.platform, env: Environment = process.env): string {
  const home = os.homedir();
  if (platform === 'darwin') return path.join(home, 'Library', 'Application Support', 'Vigie');
  if (platform === 'win32') return path.join(env.APPDATA || path.join(home, 'AppData', 'Roaming'), 'Vigie');
  return path.join(env.XDG_CONFIG_HOME || path.join(home, '.config'), 'Vigie');
}

/** Where this system keeps a program's own files: the folder in which the local server finds its state again. */
export function defaultDataFolder(platform = process.platform, env: Environment = process.env): string {
  const home = os.homedir();
  if (platform === 'darwin') return path.join(home, 'Library', 'Application Support', 'Vigie');
  if (platform === 'win32') return path.join(env.LOCALAPPDATA || path.join(home, 'AppData', 'Local'), 'Vigie');
  // Source: XDG Base Directory Specification; a relative path in the variable is to be ignored.
  const base = env.XDG_DATA_HOME && path.isAbsolute(env.XDG_DATA_HOME) ? env.XDG_DATA_HOME : '';
  return path.join(base || path.join(home, '.local', 'share'), 'vigie');
}
