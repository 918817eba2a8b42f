import type { FactArticle } from '#domain/facts/suggestEvents.ts';
import { newId } from '#domain/id.ts';
import type { ReaderMessage, WorkerMessage } from './protocol.ts';
import type { Suggestion } from './suggestion.ts';

interface Waiting {
  readonly article: FactArticle;
  readonly resolve: (suggestions: readonly Suggestion[]) => void;
  readonly reject: (reason: unknown) => void;
}

/** A text that takes longer was made to; its suggestions are not worth the wait. */
const longestMs = 15_000;

const waiting = new Map<string, Waiting>();
let worker: Worker | undefined;
let guard: number | undefined;

/** Gets the worker ready while nothing else is to be done: its words are many, and the first article would wait for them. */
export function startSuggesting(): void {
  worker ??= startWorker();
}

/**
 * Reads the names and facts that an article suggests, away from the window's own thread; nothing is kept.
 * @throws the signal's reason where the reading was taken back, Error where the text cannot be read in reasonable time.
 */
export function readSuggestions(article: FactArticle, signal: AbortSignal): Promise<readonly Suggestion[]> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) return reject(signal.reason);
    const id = newId();
    waiting.set(id, { article, resolve, reject });
    signal.addEventListener('abort', () => takeBack(id, signal.reason), { once: true });
    post({ kind: 'read', id, article });
    if (guard === undefined) watch();
  });
}

function takeBack(id: string, reason: unknown): void {
  const taken = waiting.get(id);
  if (!taken) return;
  waiting.delete(id);
  post({ kind: 'cancel', id });
  taken.reject(reason);
  watch();
}

function post(message: ReaderMessage): void {
  worker ??= startWorker();
  worker.postMessage(message);
}

function startWorker(): Worker {
  const started = new Worker(new URL('./worker/suggestWorker.ts', import.meta.url), {
    type: 'module',
    name: 'suggest',
  });
  started.addEventListener('message', ({ data }: MessageEvent<WorkerMessage>) => hear(data));
  started.addEventListener('error', ({ message }) => restart(new Error(message || 'The reading worker stopped.')));
  return started;
}

function hear(message: WorkerMessage): void {
  const answered = waiting.get(message.id);
  waiting.delete(message.id);
  watch();
  if (!answered) return;
  if (message.kind === 'read') answered.resolve(message.suggestions);
  else answered.reject(new Error(message.message));
}

/** Gives the reading that the worker is at its time; one that cannot be interrupted otherwise ends with its worker. */
function watch(): void {
  clearTimeout(guard);
  guard =
    waiting.size === 0
      ? undefined
      : window.setTimeout(() => restart(new Error('The text takes too long to read.')), longestMs);
}

/** Gives the first of the readings up and asks a new worker for the others. */
function restart(reason: Error): void {
  worker?.terminate();
  worker = undefined;
  const [first] = waiting.keys();
  const stuck = first === undefined ? undefined : waiting.get(first);
  if (first !== undefined) waiting.delete(first);
  stuck?.reject(reason);
  for (const [id, { article }] of waiting) post({ kind: 'read', id, article });
  watch();
}
