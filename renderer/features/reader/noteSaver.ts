import { type DocumentNode, textOfDocument } from '#domain/document.ts';
import type { Body } from '#domain/note.ts';
import { saveBody } from '#storage/bodies.ts';
import { saveTitle } from '#storage/noteDetails.ts';
import { translator } from '#ui/i18n.ts';
import { dropDraft, keepDraft } from './drafts.ts';
import { createEditingSession } from './editingSession.ts';
import { readerStrings } from './strings.ts';

type SaveState =
  | { readonly state: 'saved' }
  | { readonly state: 'saving' }
  | { readonly state: 'failed'; readonly error: unknown };

/** What a person changed. The document is an immutable node of the editor, made into JSON only when it is written. */
interface Changes {
  readonly document?: { toJSON(): DocumentNode };
  readonly title?: string;
}

/** Saves a note as it is changed: one write at a time, and then the newest state. */
export interface NoteSaver {
  save(changes: Changes): void;
  /** Tries a failed save again. */
  retry(): void;
  /** Resolves when nothing is left to save, or saving failed. */
  settle(): Promise<void>;
  /** Takes note that the editor now shows this body, which another window wrote. @returns whether it may be shown. */
  adopt(body: Body): boolean;
  /** Keeps what is unsaved where a closing window can still write. */
  readonly keepDraft: () => void;
  getState(): SaveState;
  subscribe(listener: () => void): () => void;
  onCopy(listener: (title: string) => void): () => void;
}

/** Above this length of its JSON a draft is only kept when the window closes: keeping it takes longer than a keystroke should. */
const longestQuickDraft = 400_000;

/** Makes the saver of one open note, given the text that the library has of it. */
export function createNoteSaver(noteId: string, storedText: string): NoteSaver {
  let basis = storedText;
  let lastRev = 0;
  let waiting: Changes | undefined;
  let writing: Changes | undefined;
  let writingText: string | undefined;
  let draftLength = 0;
  let running: Promise<void> = Promise.resolve();
  let state: SaveState = { state: 'saved' };
  let tellCopy: (title: string) => void = () => undefined;
  const session = createEditingSession();
  const listeners = new Set<() => void>();

  const publish = (next: SaveState) => {
    if (next.state === 'saved' && state.state === 'saved') return;
    state = next;
    for (const listener of listeners) listener();
  };

  const write = async ({ title, document }: Changes): Promise<void> => {
    const t = translator(readerStrings);
    if (title !== undefined) session.goOn(await saveTitle(noteId, title, session.isToStart()));
    if (!document) return;
    const written = document.toJSON();
    writingText = textOfDocument(written);
    const saved = await saveBody(noteId, written, {
      basedOn: [basis],
      startsSession: session.isToStart(),
      titleOfCopy: (of) => t('copyTitle', { title: of || t('untitled') }),
    });
    if (!saved) return;
    session.goOn(saved.hasStarted);
    basis = saved.body.text;
    lastRev = saved.body.rev;
    if (saved.copy) tellCopy(saved.copy.title);
  };

  const run = async (): Promise<void> => {
    publish({ state: 'saving' });
    while (waiting) {
      writing = waiting;
      waiting = undefined;
      try {
        await write(writing);
      } catch (error) {
        waiting = { ...writing, ...(waiting as Changes | undefined) };
        writing = undefined;
        saver.keepDraft();
        publish({ state: 'failed', error });
        return;
      }
      writing = undefined;
    }
    dropDraft(noteId);
    publish({ state: 'saved' });
  };

  const saver: NoteSaver = {
    save: (changes) => {
      waiting = { ...waiting, ...changes };
      if (!writing) running = run();
      // A browser that is ended from outside does not even say that it closes.
      if (draftLength < longestQuickDraft) saver.keepDraft();
    },
    retry: () => {
      if (waiting && !writing) running = run();
    },
    settle: () => running,
    adopt: (body) => {
      if (waiting || writing || body.rev <= lastRev) return false;
      basis = body.text;
      lastRev = body.rev;
      return true;
    },
    keepDraft: () => {
      const { document, title } = { ...writing, ...waiting };
      if (!document && title === undefined) return;
      draftLength = keepDraft({
        noteId,
        basedOn: writingText === undefined ? [basis] : [basis, writingText],
        ...(document && { document: document.toJSON() }),
        ...(title !== undefined && { title }),
      });
    },
    getState: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    onCopy: (listener) => {
      tellCopy = listener;
      return () => {
        if (tellCopy === listener) tellCopy = () => undefined;
      };
    },
  };
  return saver;
}
