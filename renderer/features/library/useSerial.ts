import { useCallback, useRef } from 'react';
import { notifyError } from '#ui/notify.tsx';

/** Runs actions one after the other, so that a held key never acts on a note that the action before has moved on from. */
export function useSerial(): (action: () => Promise<void>) => void {
  const last = useRef<Promise<void>>(Promise.resolve());
  return useCallback((action) => {
    last.current = last.current.then(action).catch(notifyError);
  }, []);
}
