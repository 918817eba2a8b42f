import { readFacts } from '#domain/facts/readFacts.ts';
import type { ReaderMessage, WorkerMessage } from '#suggest/protocol.ts';
import { suggestionsOf } from '#suggest/suggestionsOf.ts';
import { createDictionary } from './dictionary.ts';

const dictionary = createDictionary();
const asked: Extract<ReaderMessage, { kind: 'read' }>[] = [];
let isReading = false;

addEventListener('message', ({ data }: MessageEvent<ReaderMessage>) => {
  if (data.kind === 'read') asked.push(data);
  else {
    const at = asked.findIndex(({ id }) => id === data.id);
    if (at >= 0) asked.splice(at, 1);
  }
  if (!isReading) void readAsked();
});

/** Reads one article after another; between two of them, what was taken back meanwhile goes. */
async function readAsked(): Promise<void> {
  isReading = true;
  for (let next = asked.shift(); next; next = asked.shift()) {
    postMessage(await answer(next));
    await nextTask();
  }
  isReading = false;
}

async function answer({ id, article }: Extract<ReaderMessage, { kind: 'read' }>): Promise<WorkerMessage> {
  try {
    const names = await dictionary.current();
    const facts = readFacts(article, names.resolve(article.title, article.text));
    return { kind: 'read', id, suggestions: suggestionsOf(article, facts) };
  } catch (error) {
    return { kind: 'error', id, message: String(error) };
  }
}

function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
