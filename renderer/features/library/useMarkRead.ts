import { useEffect } from 'react';
import type { Note } from '#domain/note.ts';
import { saveRead } from '#storage/notes.ts';
import { notifyError } from '#ui/notify.tsx';

/** Long enough that walking past a note does not count as reading it. */
const glanceMs = 800;

/** Remembers that a note was read once it has stayed open for more than a glance. */
export function useMarkRead(note: Note | undefined): void {
  const unreadId = note && !note.readAt ? note.id : undefined;
  useEffect(() => {
    if (unreadId === undefined) return undefined;
    const timer = setTimeout(() => saveRead(unreadId).catch(notifyError), glanceMs);
    return () => clearTimeout(timer);
  }, [unreadId]);
}
