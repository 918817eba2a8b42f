import { readBytesOf, readFeedBatch } from '#storage/journal/feedBatch.ts';
import type { JournalReply, JournalRequest } from '#storage/journal/protocol.ts';
import { type Rebuild, startRebuild } from '#storage/journal/rebuild.ts';
import { type Restore, startRestore } from '#storage/journal/restore.ts';

let rebuild: Rebuild | undefined;
let restore: Restore | undefined;

function begun<Work>(work: Work | undefined): Work {
  if (!work) throw new Error('That was not begun.');
  return work;
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
      return begun(rebuild).apply(request.input);
    case 'give':
      return begun(rebuild).give(request.input);
    case 'finish':
      return begun(rebuild).finish(request.input);
    case 'startRestore':
      restore = startRestore();
      return undefined;
    case 'compare':
      return begun(restore).compare(request.input);
    case 'changes':
      return begun(restore).changes();
    case 'beginRestore':
      return begun(restore).begin(request.input);
    case 'putBack':
      return begun(restore).put(request.input);
    case 'giveBack':
      return begun(restore).give(request.input);
    case 'finishRestore':
      return begun(restore).finish();
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
