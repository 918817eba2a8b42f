import { newId } from '#domain/id.ts';
import type { FilterName } from './filterTable.ts';
import {
  type AnswerOf,
  type ClientMessage,
  type CompletionsAnswer,
  channelName,
  type FacetsAnswer,
  type IndexProgress,
  type IndexRequest,
  type OwnerMessage,
  type SearchAnswer,
  type SearchOrder,
  type SearchRequest,
} from './protocol.ts';

export type {
  CompletionsAnswer,
  CompletionValue,
  FacetName,
  FacetsAnswer,
  FacetValue,
  IndexProgress,
  SearchAnswer,
  SearchHit,
  SearchOrder,
} from './protocol.ts';

interface Waiting {
  readonly request: IndexRequest;
  readonly resolve: (answer: AnswerOf[keyof AnswerOf]) => void;
  readonly reject: (reason: unknown) => void;
}

interface AskOptions {
  /** Takes the question back, as when the next letter was typed. */
  readonly signal?: AbortSignal;
}

interface SearchOptions extends AskOptions {
  readonly limit: number;
  readonly offset?: number;
  readonly order?: SearchOrder;
  readonly stage?: SearchRequest['stage'];
}

const waiting = new Map<string, Waiting>();
const listeners = new Set<(progress: IndexProgress) => void>();
let channel: BroadcastChannel | undefined;

/** Starts this window's search worker, which keeps the index up to date whether anybody searches or not; once is enough. */
export function startSearch(): void {
  openChannel();
}

/**
 * Searches the library; trashed notes are not found. Where another window owns the index, it answers.
 * @throws the signal's reason where the search was taken back, Error where the index cannot be had at all.
 */
export function search(query: string, options: SearchOptions): Promise<SearchAnswer> {
  const { limit, offset = 0, order = 'relevance', stage = 'exact', signal } = options;
  return ask({ kind: 'search', id: newId(), query, limit, offset, order, stage }, signal);
}

/**
 * Counts what the hits of a search have in common.
 * @throws as `search` does.
 */
export function listFacets(query: string, { signal }: AskOptions = {}): Promise<FacetsAnswer> {
  return ask({ kind: 'facets', id: newId(), query }, signal);
}

/**
 * Counts the notes that a search finds and that came since an instant (milliseconds since 1970).
 * @throws as `search` does.
 */
export function countNew(query: string, sinceMs: number, { signal }: AskOptions = {}): Promise<number> {
  return ask({ kind: 'new', id: newId(), query, sinceMs }, signal);
}

/**
 * Lists what a filter could be given, of what the library holds: what begins as `typed`, the most frequent first.
 * @throws as `search` does.
 */
export function listCompletions(
  filter: FilterName,
  typed: string,
  { signal, limit = 8 }: AskOptions & { readonly limit?: number } = {},
): Promise<CompletionsAnswer> {
  return ask({ kind: 'complete', id: newId(), filter, typed, limit }, signal);
}

/**
 * Lists the words and names that tell a note from the others, to look for more like it.
 * @throws as `search` does.
 */
export function listTellingWords(noteId: string): Promise<readonly string[]> {
  return ask({ kind: 'telling', id: newId(), noteId }, undefined);
}

function ask<Request extends IndexRequest>(
  request: Request,
  signal: AbortSignal | undefined,
): Promise<AnswerOf[Request['kind']]> {
  const open = openChannel();
  return new Promise((resolve, reject) => {
    if (signal?.aborted) {
      reject(signal.reason);
      return;
    }
    // What comes back under this id is the answer to this kind of request.
    waiting.set(request.id, { request, resolve: resolve as Waiting['resolve'], reject });
    signal?.addEventListener('abort', () => takeBack(request.id, signal.reason), { once: true });
    post(open, request);
  });
}

/** Calls back whenever the index has moved on, in whatever window it is; gives the function that ends it. */
export function onIndexMoved(listener: (progress: IndexProgress) => void): () => void {
  openChannel();
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function takeBack(id: string, reason: unknown): void {
  const entry = waiting.get(id);
  if (!entry || !channel) return;
  waiting.delete(id);
  post(channel, { kind: 'cancel', id });
  entry.reject(reason);
}

/** The worker listens on the same channel as every other window's, so asking is the same wherever the owner is. */
function openChannel(): BroadcastChannel {
  if (channel) return channel;
  const opened = new BroadcastChannel(channelName);
  opened.addEventListener('message', ({ data }: MessageEvent<OwnerMessage | ClientMessage>) => hear(opened, data));
  const worker = new Worker(new URL('./worker/searchWorker.ts', import.meta.url), { type: 'module', name: 'search' });
  worker.addEventListener('error', ({ message }) => failAll(message || 'The search worker could not start.'));
  channel = opened;
  return opened;
}

function hear(open: BroadcastChannel, message: OwnerMessage | ClientMessage): void {
  switch (message.kind) {
    case 'answer':
      settle(message.id)?.resolve(message.answer);
      return;
    case 'error':
      settle(message.id)?.reject(new Error(message.message));
      return;
    case 'ready':
      for (const { request } of waiting.values()) post(open, request);
      return;
    case 'progress':
      for (const listener of listeners) listener(message.progress);
      return;
    case 'search':
    case 'facets':
    case 'telling':
    case 'new':
    case 'complete':
    case 'cancel':
      // Another window asks; the owner answers it.
      return;
    default:
      message satisfies never;
  }
}

function settle(id: string): Waiting | undefined {
  const entry = waiting.get(id);
  waiting.delete(id);
  return entry;
}

function failAll(message: string): void {
  for (const { reject } of waiting.values()) reject(new Error(message));
  waiting.clear();
}

function post(open: BroadcastChannel, message: ClientMessage): void {
  open.postMessage(message);
}
