import { useState } from 'react';
import type { Selected } from './selected.ts';

/** What a person looks for in the open note. */
export interface Find {
  readonly isOpen: boolean;
  readonly text: string;
  /** What is looked for in place of the search that led here; `undefined` where nothing is. */
  readonly query: string | undefined;
  /** How often it was asked for: each time, the field takes the keyboard. */
  readonly asked: number;
  /** Opens the field, with what is selected where that is short enough to be looked for. */
  open(selected: Selected): void;
  type(text: string): void;
  close(): void;
}

const longestWanted = 80;

/** Keeps what is looked for in the open note. */
export function useFind(): Find {
  const [isOpen, setOpen] = useState(false);
  const [text, setText] = useState('');
  const [asked, setAsked] = useState(0);
  return {
    isOpen,
    text,
    query: isOpen && text.trim() !== '' ? text : undefined,
    asked,
    open(selected) {
      const wanted = selected.state === 'passage' ? selected.passage.text.trim() : '';
      if (wanted !== '' && wanted.length <= longestWanted && !wanted.includes('\n')) setText(wanted);
      setOpen(true);
      setAsked((count) => count + 1);
    },
    type: setText,
    close: () => setOpen(false),
  };
}
