import { useEffect, useRef } from 'react';

/** Follows drags from outside over the window, and takes what is dropped where nothing else took it. */
export function useDrop(onOver: (isOver: boolean) => void, onDrop: (data: DataTransfer | null) => void): void {
  const latest = useRef({ onOver, onDrop });
  useEffect(() => {
    latest.current = { onOver, onDrop };
  });
  useEffect(() => {
    const listening = new AbortController();
    const listen = <Name extends 'dragstart' | 'dragend' | 'dragover' | 'dragleave' | 'drop'>(
      name: Name,
      handle: (event: DragEvent) => void,
    ) => window.addEventListener(name, handle, { signal: listening.signal });

    let isOurs = false;
    const leave = () => latest.current.onOver(false);
    listen('dragstart', () => {
      isOurs = true;
    });
    listen('dragend', () => {
      isOurs = false;
    });
    listen('dragover', (event) => {
      if (isOurs || event.defaultPrevented || !isForUs(event)) return leave();
      // Without this the browser takes no drop here and opens a dropped file in place of the app.
      event.preventDefault();
      latest.current.onOver(true);
    });
    // `relatedTarget` is null where the drag leaves the window.
    listen('dragleave', (event) => {
      if (event.relatedTarget === null) leave();
    });
    listen('drop', (event) => {
      leave();
      if (isOurs || event.defaultPrevented || !isForUs(event)) return;
      event.preventDefault();
      latest.current.onDrop(event.dataTransfer);
    });
    return () => listening.abort();
  }, []);
}

/** Files are for us wherever they are dropped; text dropped on a field is the field's. */
function isForUs({ dataTransfer, target }: DragEvent): boolean {
  const types = dataTransfer?.types ?? [];
  if (types.includes('Files')) return true;
  const onField = target instanceof Element && target.closest('input, textarea, [contenteditable="true"]') !== null;
  return !onField && ['text/uri-list', 'text/html', 'text/plain'].some((type) => types.includes(type));
}
