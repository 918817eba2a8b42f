import type { FactArticle } from '#domain/facts/suggestEvents.ts';
import type { Suggestion } from './suggestion.ts';

/** What the window says to its worker. */
export type ReaderMessage =
  | { readonly kind: 'read'; readonly id: string; readonly article: FactArticle }
  | { readonly kind: 'cancel'; readonly id: string };

/** What the worker answers. */
export type WorkerMessage =
  | { readonly kind: 'read'; readonly id: string; readonly suggestions: readonly Suggestion[] }
  | { readonly kind: 'error'; readonly id: string; readonly message: string };
