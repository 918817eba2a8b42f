import fs from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { createMachine, type Machine } from '#fixtures/machine.ts';
import { saveEntity } from '#fixtures/searchLibrary.ts';
import { seedLibrary } from '#fixtures/seedLibrary.ts';
import { startTagging, waitForTagger } from './measureTagging.ts';

/** A generated library, and where it is kept for the next run. */
export interface SearchLibrary {
  readonly machine: Machine;
  readonly folder: string;
}

/** The companies that the generated articles name, with their other names. */
export const taggedCompanies: readonly (readonly [name: string, ...aliases: string[]])[] = [
  ['Alibaba', '阿里巴巴'],
  ['Tencent', '腾讯'],
  ['华为', 'Huawei'],
  ['Renault'],
  ['Siemens'],
  ['Orange'],
  ['Nvidia'],
  ['Carrefour'],
];

/** The library belongs to the address, so a kept one is always served from the same port; one for each size. */
const portOf = (size: number) => 47_700 + (size % 97);

/** Opens the library of that size, kept in a folder where one is given, and fills it first where it is not filled yet. */
export async function openSearchLibrary(size: number, keep: string | undefined): Promise<SearchLibrary> {
  const folder = keep ? path.join(keep, String(size)) : undefined;
  if (folder) fs.mkdirSync(folder, { recursive: true });
  const machine = await createMachine('harness', {}, undefined, folder ? { folder, port: portOf(size) } : undefined);
  const page = await openHarness(machine);
  const filled = await countNotes(page);
  if (filled !== 0 && filled !== size) throw new Error(`${folder} holds ${filled} notes and not ${size}: empty it.`);
  if (filled === 0) await fill(page, size);
  await machine.closeBrowser();
  return { machine, folder: folder ?? path.dirname(machine.profile) };
}

/** Opens the harness in a browser that has just started, with no search worker yet. */
export async function openHarness(machine: Machine): Promise<Page> {
  const page = await machine.open();
  await page.waitForFunction(() => typeof window.load === 'function');
  return page;
}

function countNotes(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const { library } = await window.load<typeof import('#storage/database.ts')>('storage/database.ts');
    return library.notes.count();
  });
}

/** Everything that follows from the clips is made here, so that nothing but the search works when it is measured. */
async function fill(page: Page, size: number): Promise<void> {
  const ids: string[] = [];
  for (const [name, ...aliases] of taggedCompanies) ids.push(await saveEntity(page, name, aliases));
  await seedLibrary(page, size);
  await page.evaluate(acceptFirstNames, { ids, names: taggedCompanies });
  await startTagging(page);
  await waitForTagger(page);
  await page.evaluate(makeFingerprints);
}

interface Companies {
  readonly ids: readonly string[];
  readonly names: readonly (readonly string[])[];
}

/** Runs in the page: tags every article with the first company that it names, as a person does who accepts it. */
async function acceptFirstNames({ ids, names }: Companies): Promise<void> {
  const { library } = await window.load<typeof import('#storage/database.ts')>('storage/database.ts');
  const { write } = await window.load<typeof import('#storage/write.ts')>('storage/write.ts');
  const { newMention } = await window.load<typeof import('#storage/suggestions.ts')>('storage/suggestions.ts');
  const company = new Map(names.flatMap((all, index) => all.map((name) => [name, ids[index] ?? ''] as const)));
  const anyName = new RegExp([...company.keys()].join('|'));
  const noteIds = await library.notes.toCollection().primaryKeys();
  for (let from = 0; from < noteIds.length; from += 1000) {
    const bodies = await library.bodies.bulkGet(noteIds.slice(from, from + 1000));
    const mentions = bodies.flatMap((body) => {
      const entityId = company.get(anyName.exec(body?.text ?? '')?.[0] ?? '');
      return body && entityId ? [newMention(body.id, entityId, 'subject', 'accepted')] : [];
    });
    await write(['mentions'], (writer) => writer.addAll('mentions', mentions));
  }
}

/** Runs in the page. */
async function makeFingerprints(): Promise<void> {
  const { startFingerprinting } =
    await window.load<typeof import('#storage/fingerprinter.ts')>('storage/fingerprinter.ts');
  const { getCounter } = await window.load<typeof import('#storage/followFeed.ts')>('storage/followFeed.ts');
  const { listChanges } = await window.load<typeof import('#storage/changeFeed.ts')>('storage/changeFeed.ts');
  const stop = startFingerprinting();
  while ((await listChanges(await getCounter('fingerprints'), 1, ['bodies'])).length > 0) {
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  stop();
}
