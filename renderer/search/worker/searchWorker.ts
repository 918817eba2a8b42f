import type { Database } from '@sqlite.org/sqlite-wasm';
import {
  type AnswerOf,
  type ClientMessage,
  channelName,
  type IndexProgress,
  type IndexRequest,
  type OwnerMessage,
  ownerLockName,
} from '#search/protocol.ts';
import { askIndex, completeAnswer } from './answerSearch.ts';
import { countNew } from './countNew.ts';
import { completeFacets, countFacets } from './facets.ts';
import { type Follower, follow } from './follow.ts';
import { isBroken } from './isBroken.ts';
import { type Index, openIndex } from './openIndex.ts';
import { createTurns } from './turns.ts';

// Every window has such a worker; the one that gets the lock owns the index and answers all of them until its window closes.
void navigator.locks.request(ownerLockName, async () => {
  own(await openIndex());
  await new Promise<never>(() => undefined);
});

function own(index: Index): void {
  const channel = new BroadcastChannel(channelName);
  const say = (message: OwnerMessage) => channel.postMessage(message);
  const turns = createTurns();
  const cancelled = new Set<string>();
  const follower = follow(index, turns, (progress: IndexProgress) => say({ kind: 'progress', progress }));

  channel.addEventListener('message', ({ data }: MessageEvent<ClientMessage | OwnerMessage>) => {
    if (data.kind === 'cancel') cancelled.add(data.id);
    if (data.kind === 'search' || data.kind === 'facets' || data.kind === 'new') {
      // One task later, so that what was taken back by messages already waiting is not searched at all.
      setTimeout(() => turns.ask(() => void answer(index, follower, data)));
    }
  });

  async function answer(index: Index, follower: Follower, request: IndexRequest): Promise<void> {
    if (cancelled.delete(request.id)) return;
    try {
      const complete = await answerOf(index, follower, request);
      if (!cancelled.delete(request.id)) say({ kind: 'answer', id: request.id, answer: complete });
    } catch (error) {
      say({ kind: 'error', id: request.id, message: String(error) });
    }
  }

  say({ kind: 'ready' });
}

async function answerOf(index: Index, follower: Follower, request: IndexRequest): Promise<AnswerOf[keyof AnswerOf]> {
  if (request.kind === 'facets')
    return completeFacets(await ask(index, follower, (db) => countFacets(db, request.query)));
  if (request.kind === 'new') return ask(index, follower, (db) => countNew(db, request));
  return completeAnswer(await ask(index, follower, (db) => askIndex(db, request)), follower.progress);
}

/** A spoilt index is found out by whoever reads it first; then it is made anew, and what it has so far is searched. */
async function ask<Answer>(
  index: Index,
  follower: Follower,
  job: (db: Database) => Answer | Promise<Answer>,
): Promise<Answer> {
  try {
    return await job(index.db);
  } catch (error) {
    if (!isBroken(error)) throw error;
    await index.rebuild();
    follower.wake();
    return job(index.db);
  }
}
