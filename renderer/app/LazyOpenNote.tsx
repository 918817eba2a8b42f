import { lazy } from 'react';

const load = () => import('./OpenNote.tsx');

/** The open note with its editor: half of the window's code, for which the lists do not wait. */
export const LazyOpenNote = lazy(async () => ({ default: (await load()).OpenNote }));

/** Loads the editor as soon as the window has nothing better to do, so that the first note opens as fast as the next. */
export function preloadOpenNote(): void {
  requestIdleCallback(() => void load());
}
