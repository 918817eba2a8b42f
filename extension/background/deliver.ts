import { deliveredSchema } from '#contract/clipper.ts';
import { showWaiting } from './badge.ts';
import { forgetPairing, getPairing } from './pairing.ts';
import { firstWaiting, removeWaiting, saveRefusal, type Waiting } from './queue.ts';
import { ask, findVigie, type Vigie } from './vigie.ts';

/** How far the queue was emptied: to its end, or what it waits for. */
export type DeliveryState = 'delivered' | 'not-running' | 'not-paired' | 'storage-full' | 'failed';

const alarmName = 'deliver';
const retryMinutes = 1;

/** Hands the clips of the queue to Vigie, one after the other in their order; what remains is tried again every minute. */
export function deliverWaiting(): Promise<DeliveryState> {
  // A clip that is on its way must not be sent by a second run.
  return navigator.locks.request('deliver', async () => {
    const state = await emptyQueue();
    await showWaiting();
    if ((await firstWaiting()) === undefined) await chrome.alarms.clear(alarmName);
    else await chrome.alarms.create(alarmName, { periodInMinutes: retryMinutes });
    return state;
  });
}

async function emptyQueue(): Promise<DeliveryState> {
  if (!(await firstWaiting())) return 'delivered';
  const { token } = await getPairing();
  if (token === undefined) return 'not-paired';
  const { paired, running } = await findVigie();
  // Vigie runs, but no longer knows this browser; or it is another one's.
  if (!paired) return running.length > 0 ? 'not-paired' : 'not-running';
  for (let next = await firstWaiting(); next; next = await firstWaiting()) {
    const state = await send(next, paired, token);
    if (state !== 'delivered') return state;
  }
  return 'delivered';
}

async function send(waiting: Waiting, { port }: Vigie, token: string): Promise<DeliveryState> {
  const { place, delivery } = waiting;
  const answer = await ask({ port, path: '/clips', input: delivery, token }, deliveredSchema);
  if (answer.state === 'ok') {
    await removeWaiting(place);
    return 'delivered';
  }
  switch (answer.code) {
    case 'invalid':
    case 'too-large':
      // It would be refused for ever, and what comes after it would never be delivered.
      await saveRefusal(waiting, answer.code);
      return 'delivered';
    case 'not-paired':
      await forgetPairing();
      return 'not-paired';
    case 'not-running':
    case 'storage-full':
      return answer.code;
    default:
      return 'failed';
  }
}
