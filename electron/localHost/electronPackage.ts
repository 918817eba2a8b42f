import { readFile, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';

/** The folder of the `electron` package; `undefined` where npm has not installed it. */
export function electronFolder(): string | undefined {
  try {
    return path.dirname(createRequire(import.meta.url).resolve('electron/package.json'));
  } catch {
    return undefined;
  }
}

/**
 * The runtime's executable, where it lies ready. Importing the package would tell as well, but would first download it.
 * Source: `index.js` and `install.js` of the package.
 */
export async function installedRuntime(folder: string): Promise<string | undefined> {
  const override = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  try {
    if (override) {
      const name = await readFile(path.join(folder, 'path.txt'), 'utf8').catch(() => 'electron');
      return await existing(path.join(override, name));
    }
    const [name, unpacked, manifest] = await Promise.all(
      ['path.txt', 'dist/version', 'package.json'].map((file) => readFile(path.join(folder, file), 'utf8')),
    );
    const { version }: { version?: unknown } = JSON.parse(manifest ?? '');
    if (unpacked?.trim().replace(/^v/, '') !== version) return undefined;
    return await existing(path.join(folder, 'dist', name ?? ''));
  } catch {
    return undefined;
  }
}

async function existing(file: string): Promise<string> {
  await stat(file);
  return file;
}
