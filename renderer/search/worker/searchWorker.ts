import {
  type ClientMessage,
  channelName,
  type IndexProgress,
  type IndexRequest,
  type OwnerMessage,
  ownerLockName,
  requestKinds,
} from '#search/protocol.ts';
import { follow } from './follow.ts';
import { type Index, openIndex } from './openIndex.ts';
import { createPace } from './pace.ts';
import { createSearcher } from './searcher.ts';
import { createTurns, nextTask } from './turns.ts';

// Every window has such a worker; the one that gets the lock owns the index and answers all of them until its window closes.
void navigator.locks.request(ownerLockName, async () => {
  own(await openIndex());
  await new Promise<never>(() => undefined);
});

function own(index: Index): void {
  const channel = new BroadcastChannel(channelName);
  const say = (message: OwnerMessage) => channel.postMessage(message);
  const pace = createPace();
  const turns = createTurns(pace);
  const follower = follow(index, { turns, pace }, (progress: IndexProgress) => say({ kind: 'progress', progress }));
  const searcher = createSearcher(index, follower, turns);
  const waiting = new Set<string>();

  channel.addEventListener('message', ({ data }: MessageEvent<ClientMessage | OwnerMessage>) => {
    if (data.kind === 'cancel') waiting.delete(data.id);
    else if (isRequest(data)) {
      waiting.add(data.id);
      // One task later, so that what was taken back by messages already waiting is not searched at all.
      setTimeout(() => void answer(data));
    }
  });

  async function answer(request: IndexRequest): Promise<void> {
    const { id } = request;
    const isWanted = async () => {
      await nextTask();
      return waiting.has(id);
    };
    if (!waiting.has(id)) return;
    try {
      const found = await pace.answer(() => searcher.answer(request, isWanted));
      if (waiting.has(id)) say({ kind: 'answer', id, answer: found });
    } catch (error) {
      say({ kind: 'error', id, message: String(error) });
    } finally {
      waiting.delete(id);
    }
  }

  say({ kind: 'ready' });
}

function isRequest(message: ClientMessage | OwnerMessage): message is IndexRequest {
  return requestKinds.has(message.kind);
}
