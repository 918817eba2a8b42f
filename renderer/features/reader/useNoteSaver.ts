import { useEffect, useState } from 'react';
import { useStrings } from '#ui/i18n.ts';
import { notifyDone } from '#ui/notify.tsx';
import { createNoteSaver, type NoteSaver } from './noteSaver.ts';
import { readerStrings } from './strings.ts';

/** The saver of the open note; what it has not saved when the window closes is kept as a draft. */
export function useNoteSaver(noteId: string, storedText: string): NoteSaver {
  const t = useStrings(readerStrings);
  const [saver] = useState(() => createNoteSaver(noteId, storedText));

  useEffect(() => {
    const onHidden = () => {
      if (document.visibilityState === 'hidden') saver.keepDraft();
    };
    addEventListener('pagehide', saver.keepDraft);
    document.addEventListener('visibilitychange', onHidden);
    return () => {
      // The last change may still be on its way when another note is opened, and the window may close just then.
      void saver.settle().finally(() => {
        removeEventListener('pagehide', saver.keepDraft);
        document.removeEventListener('visibilitychange', onHidden);
      });
    };
  }, [saver]);

  useEffect(() => saver.onCopy((title) => notifyDone(t('copyKept', { title }))), [saver, t]);
  return saver;
}
