import type { Label } from '#domain/eventLabels.ts';
import type { PageWords } from '#domain/export/notePage.ts';

/** Where an export goes: a zip file that the person named, or one on the way to the downloads, or a folder. */
export type ExportTarget =
  | { readonly kind: 'file'; readonly handle: FileSystemFileHandle }
  | { readonly kind: 'folder'; readonly handle: FileSystemDirectoryHandle; readonly name: string };

/** What an export says in words of its own, in the language of the interface. */
export interface ExportWords extends PageWords {
  readonly relations: string;
  readonly events: string;
  readonly figures: string;
  readonly untitledEntity: string;
}

/** What an export is asked to be. */
export interface ExportOrder {
  readonly target: ExportTarget;
  readonly language: keyof Label;
  readonly words: ExportWords;
  readonly application: string;
}

/** What the page says to the worker. */
export type ExportRequest = { readonly kind: 'start'; readonly order: ExportOrder } | { readonly kind: 'cancel' };

/** How much an export came to. */
export interface ExportCounts {
  readonly notes: number;
  readonly files: number;
  readonly bytes: number;
}

/** What the worker says to the page. */
export type ExportAnswer =
  | { readonly kind: 'progress'; readonly done: number; readonly total: number }
  | { readonly kind: 'done'; readonly counts: ExportCounts }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly name: string; readonly message: string };
