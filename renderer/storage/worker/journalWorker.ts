import { readBytesOf, readFeedBatch } from '#storage/journal/feedBatch.ts';
import type { JournalReply, JournalRequest } from '#storage/journal/protocol.ts';
import { type Rebuild, startRebuild } from '#storage/journal/rebuild.ts';

let rebuild: Rebuild | undefined;

function begun(): Rebuild {
  if (!rebuild) throw new Error('No library is being rebuilt.');
  return rebuild;
}

async function run(request: JournalRequest): Promise<unknown> {
  switch (request.task) {
    case 'batch':
      return readFeedBatch(request.input);
    case 'bytes':
      return readBytesOf(request.input);
    case 'startRebuild':
      rebuild = await startRebuild();
      return undefined;
    case 'apply':
      return begun().apply(request.input);
    case 'give':
      return begun().give(request.input);
    case 'finish':
      return begun().finish(request.input);
    default:
      return request satisfies never;
  }
}

// One after the other, as pages of a journal must be applied in their order.
let last: Promise<void> = Promise.resolve();
addEventListener('message', ({ data }: MessageEvent<JournalRequest>) => {
  const { id } = data;
  last = last
    .then(() => run(data))
    .then(
      (output) => reply({ id, state: 'done', output }, output instanceof Uint8Array ? [output.buffer] : []),
      (error: unknown) => {
        const { name, message } = error instanceof Error ? error : new Error(String(error));
        reply({ id, state: 'failed', name, message });
      },
    );
});

function reply(message: JournalReply, transfer: Transferable[] = []): void {
  postMessage(message, { transfer });
}
