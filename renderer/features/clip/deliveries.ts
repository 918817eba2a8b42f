import type { Delivery } from '#contract/clipper.ts';
import type { ClipperTask } from '#contract/clipperMethods.ts';
import type { Host } from '#contract/hostMethods.ts';
import { newId } from '#domain/id.ts';
import { errorCode } from '#ui/errorText.ts';
import { clipDelivered } from './delivered.ts';
import { lookUp } from './lookUp.ts';

const lockName = 'vigie.clipper';
/** By which the machine tells the libraries of two browsers apart. */
const clientKey = 'vigie.clipper.client';
/** After something went wrong that may pass, such as a full disk. In milliseconds. */
const troubleWaitMs = 10_000;
/** After so many tries a clip that cannot be saved for a reason of its own is set aside, so that others have their turn. */
const maxTries = 3;

/**
 * Takes in what the browser extension hands over and answers what it asks, in this window or in whichever of the profile's windows was first. Gives a
 * function that stops it.
 */
export function startDeliveries(host: Host): () => void {
  const stop = new AbortController();
  const followed = navigator.locks.request(lockName, { signal: stop.signal }, () => follow(host, stop.signal));
  followed.catch((error) => {
    if (!stop.signal.aborted) reportError(error);
  });
  return () => stop.abort();
}

async function follow(host: Host, stop: AbortSignal): Promise<void> {
  const client = clientId();
  let workingOn: string | undefined;

  const take = async (delivery: Delivery): Promise<void> => {
    workingOn = delivery.id;
    try {
      const outcome = await save(host, delivery, stop);
      if (outcome) await host.finishDelivery({ id: delivery.id, outcome });
    } finally {
      // The next one may have come with the news that this one is finished.
      if (workingOn === delivery.id) workingOn = undefined;
    }
  };
  const handle = (task: ClipperTask): Promise<void> =>
    task.type === 'delivery' ? take(task.delivery) : answer(host, task);

  while (!stop.aborted) {
    try {
      const task = await host.nextClipperTask({ client, ...(workingOn && { workingOn }) });
      // Not awaited: a question must not wait until a long page is read.
      if (task) handle(task).catch(reportError);
    } catch {
      // The machine is out of reach, as when it is started again.
      await pause(troubleWaitMs, stop);
    }
  }
}

async function answer(host: Host, { id, question }: Extract<ClipperTask, { type: 'question' }>): Promise<void> {
  await host.answerClipperQuestion({ id, answer: await lookUp(question) });
}

/** Saves a clip, again and again where the disk is full; gives nothing where it was stopped before. */
async function save(host: Host, delivery: Delivery, stop: AbortSignal): Promise<'saved' | 'unusable' | undefined> {
  for (let tries = 1; !stop.aborted; tries += 1) {
    try {
      await clipDelivered(host, delivery);
      return 'saved';
    } catch (error) {
      reportError(error);
      if (errorCode(error) === 'unexpected' && tries >= maxTries) return 'unusable';
      await pause(troubleWaitMs, stop);
    }
  }
  return undefined;
}

function pause(ms: number, stop: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      stop.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, ms);
    stop.addEventListener('abort', done);
  });
}

function clientId(): string {
  const known = localStorage.getItem(clientKey);
  if (known) return known;
  const made = newId();
  localStorage.setItem(clientKey, made);
  return made;
}
