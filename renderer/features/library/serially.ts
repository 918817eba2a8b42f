import { notifyError } from '#ui/notify.tsx';

let last: Promise<void> = Promise.resolve();

/** Runs what keys ask for one after the other, so that a held key never acts on a note that the action before has moved on from. */
export function serially(action: () => Promise<void>): void {
  last = last.then(action).catch(notifyError);
}
