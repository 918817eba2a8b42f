import type { ReactNode } from 'react';
import type { Excerpt } from '#domain/excerpt.ts';

/** A passage of the open note, in UTF-16 offsets of its plain text. */
export interface Passage {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** What others may ask of the reader. */
export interface ReaderHandle {
  /** What is selected in the text, or on the pages that it was read from. */
  getSelection(): Passage | undefined;
  /** Keeps a passage as an excerpt; a passage that is one already is not kept twice. */
  makeExcerpt(passage: Passage): Promise<{ readonly excerptId: string; readonly text: string } | undefined>;
  /** Scrolls to a passage and lets it stand out. */
  reveal(target: { readonly excerptId: string } | { readonly query: string }): void;
  /** Marks the passage of a suggestion and the words in it that gave it away, and scrolls there; without a passage the marks go. */
  showSuggestion(passage: Passage | undefined, trigger?: Passage): void;
  /** Puts the mark of an excerpt that was just made on its passage. */
  markExcerpt(excerpt: Pick<Excerpt, 'id' | 'quote'>): void;
  /** Puts the mark of an excerpt on another passage, as a person says that it belongs there; says whether the passage is still there. */
  moveExcerpt(excerptId: string, passage: Passage): boolean;
  /** Takes the mark of an excerpt that is gone out of the text. */
  unmarkExcerpt(excerptId: string): void;
  /** Gives the text the keyboard. */
  focus(): void;
}

/** What the app puts around the note. */
export interface ReaderSlots {
  /** Buttons for the note, above everything. */
  readonly actions?: ReactNode;
  /** What there is to say about the note, such as that its page could not be fetched. */
  readonly banner?: ReactNode;
  /** Between header and text, such as the names in it. */
  readonly belowHeader?: ReactNode;
  readonly belowText?: ReactNode;
}
