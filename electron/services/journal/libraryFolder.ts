import { mkdir, readFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import * as v from 'valibot';
import { createDisk } from './disk.ts';
import { writeWhole } from './durable.ts';

/** Where the library folder is when nobody has chosen another: in plain sight, as it is meant to be found without Vigie. */
export function defaultLibraryFolder(): string {
  return path.join(os.homedir(), 'Vigie');
}

const choiceSchema = v.object({ folder: v.string() });

/** The folder that a person has chosen; `undefined` where nobody has. */
export async function readChosenFolder(dataFolder: string): Promise<string | undefined> {
  try {
    const parsed = v.safeParse(choiceSchema, JSON.parse(await readFile(choiceFile(dataFolder), 'utf8')));
    return parsed.success && path.isAbsolute(parsed.output.folder) ? parsed.output.folder : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps which folder was chosen. @throws errors of the file system. */
export async function saveChosenFolder(dataFolder: string, folder: string): Promise<void> {
  await mkdir(dataFolder, { recursive: true, mode: 0o700 });
  await writeWhole(createDisk(), choiceFile(dataFolder), JSON.stringify({ folder }));
}

function choiceFile(dataFolder: string): string {
  return path.join(dataFolder, 'library-folder.json');
}
