import { type ReactNode, useContext, useEffect, useRef, useState } from 'react';
import { listUnfinishedClips } from '#storage/clips.ts';
import { DropContext } from '#ui/DropContext.ts';
import { useHost } from '#ui/HostContext.tsx';
import { useStrings } from '#ui/i18n.ts';
import { notifyDone, notifyError } from '#ui/notify.tsx';
import classes from './ClipDropZone.module.css';
import { startCaptureQueue } from './captureQueue.ts';
import { resumeClip } from './clip.ts';
import { problemText } from './problemText.ts';
import { clipStrings } from './strings.ts';
import { readTransfer, type Transfer } from './transfer.ts';
import { useClip } from './useClip.ts';
import { useDrop } from './useDrop.ts';

/** Wraps the window: what is dropped on it, or pasted while no field has the focus, is clipped. Clips cut short by a crash go on. */
export function ClipDropZone({ children }: { readonly children: ReactNode }) {
  const t = useStrings(clipStrings);
  const clip = useClip();
  const host = useHost();
  const takeOtherwise = useContext(DropContext);
  const [isOver, setOver] = useState(false);

  const take = (transfer: Transfer, method: 'drop' | 'paste') => {
    clip.transfer(transfer, method).then((problems) => {
      const kind = transfer.files.length > 0 ? 'file' : 'text';
      for (const problem of problems) if (problem) notifyDone(problemText(t, problem, kind));
    }, notifyError);
  };
  const takeDrop = (data: DataTransfer | null) => {
    const transfer = readTransfer(data);
    const taking = data ? takeOtherwise(data) : undefined;
    if (taking) taking.then((isTaken) => isTaken || take(transfer, 'drop'), notifyError);
    else take(transfer, 'drop');
  };
  const latest = useRef({ take, takeDrop });
  useEffect(() => {
    latest.current = { take, takeDrop };
  });

  useDrop(setOver, (data) => latest.current.takeDrop(data));
  useEffect(() => {
    const paste = (event: ClipboardEvent) => {
      if (event.defaultPrevented || isField(event.target)) return;
      event.preventDefault();
      latest.current.take(readTransfer(event.clipboardData), 'paste');
    };
    document.addEventListener('paste', paste);
    return () => document.removeEventListener('paste', paste);
  }, []);

  useEffect(() => {
    listUnfinishedClips()
      .then((notes) => Promise.all(notes.map((note) => resumeClip(host, note))))
      .catch(notifyError);
  }, [host]);

  useEffect(() => startCaptureQueue(host), [host]);

  return (
    <>
      {children}
      {isOver && (
        <div className={classes.overlay} aria-hidden>
          <span className={classes.label}>{t('drop')}</span>
        </div>
      )}
    </>
  );
}

/** Whether what is pasted here belongs to a field, or to a dialog that is in front of the list. */
function isField(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest('input, textarea, select, [contenteditable="true"], [role="dialog"]') !== null
  );
}
