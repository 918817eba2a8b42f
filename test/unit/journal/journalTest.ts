import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { test as base, expect } from '@playwright/test';
import type { JournalDamage, JournalEntry, JournalIdentity } from '#contract/journalSchemas.ts';
import { createJournalService, type JournalService, type JournalSetup } from '#services/journal/journalService.ts';

interface Fixtures {
  /** A folder that is deleted after the test. */
  readonly folder: string;
  /** Makes a service of the library folder `library` in it; it is closed after the test. */
  readonly open: (setup?: Partial<JournalSetup>) => JournalService;
}

export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: the form that Playwright asks for
  folder: async ({}, use) => {
    const folder = await mkdtemp(path.join(os.tmpdir(), 'vigie-journal-'));
    await use(folder);
    await rm(folder, { recursive: true, force: true });
  },
  open: async ({ folder }, use) => {
    const services: JournalService[] = [];
    await use((setup = {}) => {
      const folders = { dataFolder: path.join(folder, 'data'), folder: path.join(folder, 'library') };
      const service = createJournalService({ ...folders, ...setup });
      services.push(service);
      return service;
    });
    for (const service of services) await service.close();
  },
});
export { expect };

/** A row of `notes`, or that it is gone. */
export function note(rev: number, id: string, title?: string): JournalEntry {
  return { rev, table: 'notes', id, ...(title !== undefined && { row: JSON.stringify({ id, rev, title }) }) };
}

/** Joins an empty folder. */
export async function begin(service: JournalService): Promise<JournalIdentity> {
  const joined = await service.methods.joinJournal({ lastRev: 0 });
  if (joined.state !== 'new') throw new Error(`The folder is ${joined.state}.`);
  return joined.identity;
}

/** A line as `readJournal` gives it. */
export interface ReadLine {
  readonly rev: number;
  readonly table: string;
  readonly id: string;
  readonly row?: { readonly title?: string };
  readonly removed?: true;
}

/** Everything that can be read of the journal or of a backup. */
export async function readAll(service: JournalService, from = 'journal') {
  const lines: ReadLine[] = [];
  const damage: JournalDamage[] = [];
  let cursor: string | undefined;
  do {
    const page = await service.methods.readJournal({ from, ...(cursor !== undefined && { cursor }) });
    lines.push(
      ...page.text
        .split('\n')
        .filter(Boolean)
        .map((line): ReadLine => JSON.parse(line)),
    );
    damage.push(...page.damage);
    cursor = page.cursor;
  } while (cursor !== undefined);
  return { lines, damage };
}

/** The titles of the notes that live, by id, as a reader puts them together. */
export async function titles(service: JournalService, from = 'journal'): Promise<Record<string, string>> {
  const latest = new Map<string, ReadLine>();
  for (const line of (await readAll(service, from)).lines) {
    const key = `${line.table}/${line.id}`;
    if (line.rev >= (latest.get(key)?.rev ?? 0)) latest.set(key, line);
  }
  const living = [...latest.values()].filter(({ removed }) => !removed);
  return Object.fromEntries(living.map(({ id, row }) => [id, row?.title ?? '']).sort());
}

/** The files of the journal. */
export async function segmentFiles(folder: string): Promise<string[]> {
  const within = path.join(folder, 'library', 'journal');
  const names = (await readdir(within)).filter((name) => name.endsWith('.ndjson')).sort();
  return names.map((name) => path.join(within, name));
}

/** The lines of the segments as they stand on the disk, headers included. */
export async function rawLines(folder: string): Promise<string[]> {
  const texts = await Promise.all((await segmentFiles(folder)).map((file) => readFile(file, 'utf8')));
  return texts.flatMap((text) => text.split('\n').filter(Boolean));
}
