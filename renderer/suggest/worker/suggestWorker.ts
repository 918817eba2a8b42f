import { readFacts } from '#domain/facts/readFacts.ts';
import type { ReaderMessage, WorkerMessage } from '#suggest/protocol.ts';
import { suggestionsOf } from '#suggest/suggestionsOf.ts';
import { createDictionary } from './dictionary.ts';

/** A sentence in each of the languages that facts are read in. */
const samples = [
  ['en', 'Alpha announced on Monday that it has acquired 18% of Beta for $2 million.'],
  ['fr', 'Alpha a annoncé lundi avoir acquis 18 % de Beta pour 2 millions d’euros.'],
  ['zh', '阿尔法集团周一宣布以200万美元收购贝塔公司18%的股份。'],
  ['de', 'Alpha hat am Montag angekündigt, 18 Prozent an Beta für 2 Millionen Euro zu übernehmen.'],
] as const;

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

// What a reading needs is made at the first one of a language; here, before anybody waits for it.
void warmUp();

async function warmUp(): Promise<void> {
  try {
    await dictionary.current();
    for (const [language, text] of samples) {
      await nextTask();
      if (asked.length === 0 && !isReading)
        suggestionsOf({ title: '', text, language }, readFacts({ title: '', text, language }, []));
    }
  } catch (error) {
    // Whoever asks for a reading is told.
    reportError(error);
  }
}

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
    const facts = readFacts(article, names.resolve(article.title, article.text, article.language));
    return { kind: 'read', id, suggestions: suggestionsOf(article, facts) };
  } catch (error) {
    return { kind: 'error', id, message: String(error) };
  }
}

function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
