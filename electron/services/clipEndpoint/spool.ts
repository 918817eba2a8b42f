import { mkdir, readdir, readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import * as v from 'valibot';
import { type Delivery, deliverySchema } from '#contract/clipper.ts';
import type { FinishedDelivery } from '#contract/clipperMethods.ts';
import { writeDurably } from './durableFile.ts';

/** The clips that are to go into the library, on the disk, in the order in which they came. */
export interface Spool {
  /** Keeps a clip: it is on the disk when the promise resolves. One that is waiting already is kept once. */
  add(delivery: Delivery): Promise<'kept' | 'full'>;
  /** The clip whose turn it is. */
  first(): Promise<Delivery | undefined>;
  /** Takes a clip out that is in the library, or sets it aside where nothing can be made of it. */
  finish(finished: FinishedDelivery): Promise<void>;
}

/** As many clips as wait for a window at most; the extension keeps the others. */
const maxWaiting = 1000;
const fileName = /^(\d{12})-([0-9a-f-]{36})\.json$/;

/** Opens the spool of a folder, which is made at the first clip. */
export function openSpool(folder: string): Spool {
  const setAside = path.join(folder, 'unusable');
  let lastTurn: Promise<unknown> = Promise.resolve();

  /** One after the other: each clip takes the next number, and none goes while it is being read. */
  const inTurn = <Result>(work: () => Promise<Result>): Promise<Result> => {
    const turn = lastTurn.then(work);
    lastTurn = turn.catch(() => undefined);
    return turn;
  };
  const put = async (delivery: Delivery): Promise<'kept' | 'full'> => {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const waiting = await list(folder);
    if (waiting.some(({ id }) => id === delivery.id)) return 'kept';
    if (waiting.length >= maxWaiting) return 'full';
    const number = String((waiting.at(-1)?.number ?? 0) + 1).padStart(12, '0');
    await writeDurably(path.join(folder, `${number}-${delivery.id}.json`), JSON.stringify(delivery));
    return 'kept';
  };

  const first = async (): Promise<Delivery | undefined> => {
    for (const { name } of await list(folder)) {
      const delivery = await read(path.join(folder, name));
      if (delivery) return delivery;
      await moveInto(setAside, folder, name);
    }
    return undefined;
  };
  const finish = async ({ id, outcome }: FinishedDelivery): Promise<void> => {
    const found = (await list(folder)).find((one) => one.id === id);
    if (!found) return;
    if (outcome === 'saved') await rm(path.join(folder, found.name), { force: true });
    else await moveInto(setAside, folder, found.name);
  };

  return {
    add: (delivery) => inTurn(() => put(delivery)),
    first: () => inTurn(first),
    finish: (finished) => inTurn(() => finish(finished)),
  };
}

interface Waiting {
  readonly name: string;
  readonly number: number;
  readonly id: string;
}

async function list(folder: string): Promise<Waiting[]> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  return names.sort().flatMap((name) => {
    const [, number, id] = fileName.exec(name) ?? [];
    return id === undefined ? [] : [{ name, number: Number(number), id }];
  });
}

/** `undefined` where the disk no longer holds what was written. */
async function read(file: string): Promise<Delivery | undefined> {
  try {
    return v.parse(deliverySchema, JSON.parse(await readFile(file, 'utf8')));
  } catch (error) {
    if (error instanceof SyntaxError || v.isValiError(error)) return undefined;
    throw error;
  }
}

async function moveInto(target: string, folder: string, name: string): Promise<void> {
  await mkdir(target, { recursive: true, mode: 0o700 });
  await rename(path.join(folder, name), path.join(target, name));
}
