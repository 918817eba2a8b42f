import type { Delivery } from '#contract/clipper.ts';

/** A clip that waits for Vigie. */
export interface Waiting {
  /** Its place in the queue; also its key. */
  readonly place: number;
  readonly delivery: Delivery;
  /** Set where Vigie does not take it: it is kept, and no longer stands in the way of the others. */
  readonly refusal?: string;
}

const databaseName = 'vigie-clipper';
const storeName = 'clips';

/** Puts a clip at the end of the queue; it is on the disk when the promise resolves. */
export async function enqueue(delivery: Delivery): Promise<void> {
  await withStore('readwrite', (store) => store.add({ delivery }));
}

/** The clip whose turn it is. */
export async function firstWaiting(): Promise<Waiting | undefined> {
  return (await listQueue()).find(({ refusal }) => refusal === undefined);
}

/** All clips of the queue, in their order. */
export function listQueue(): Promise<Waiting[]> {
  return withStore('readonly', (store) => store.getAll());
}

/** Takes a clip out of the queue. */
export async function removeWaiting(place: number): Promise<void> {
  await withStore('readwrite', (store) => store.delete(place));
}

/** Sets a clip aside that Vigie does not take, or puts it back into the line. */
export async function saveRefusal({ place, delivery }: Waiting, refusal: string | undefined): Promise<void> {
  await withStore('readwrite', (store) => store.put({ place, delivery, ...(refusal && { refusal }) }));
}

async function withStore<Result>(
  mode: IDBTransactionMode,
  act: (store: IDBObjectStore) => IDBRequest<Result>,
): Promise<Result> {
  const database = await open();
  try {
    // Strict: what the person was told to be kept must outlive a crash.
    const transaction = database.transaction(storeName, mode, { durability: 'strict' });
    const request = act(transaction.objectStore(storeName));
    await new Promise((resolve, reject) => {
      transaction.addEventListener('complete', resolve);
      transaction.addEventListener('abort', () => reject(transaction.error));
    });
    return request.result;
  } finally {
    database.close();
  }
}

function open(): Promise<IDBDatabase> {
  const request = indexedDB.open(databaseName, 1);
  request.addEventListener('upgradeneeded', () => {
    request.result.createObjectStore(storeName, { keyPath: 'place', autoIncrement: true });
  });
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error));
  });
}
