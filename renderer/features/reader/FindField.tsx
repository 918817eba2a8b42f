import { type KeyboardEvent, useEffect, useRef } from 'react';
import { useStrings } from '#ui/i18n.ts';
import classes from './Reader.module.css';
import { readerStrings } from './strings.ts';
import type { Find } from './useFind.ts';

interface Props {
  readonly find: Find;
  readonly step: (by: 1 | -1) => void;
  readonly onClose: () => void;
}

/** Where one types what to look for in the open note: Enter goes on to the next hit, with Shift to the one before, Escape back to the text. */
export function FindField({ find, step, onClose }: Props) {
  const t = useStrings(readerStrings);
  const input = useRef<HTMLInputElement>(null);
  const { asked } = find;
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked for again, it takes the keyboard again.
  useEffect(() => {
    input.current?.focus({ preventScroll: true });
    input.current?.select();
  }, [asked]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || (event.key !== 'Enter' && event.key !== 'Escape')) return;
    event.preventDefault();
    event.stopPropagation();
    if (event.key === 'Escape') onClose();
    else step(event.shiftKey ? -1 : 1);
  };
  return (
    <input
      ref={input}
      className={classes.find}
      type="search"
      aria-label={t('find')}
      placeholder={t('find')}
      autoComplete="off"
      spellCheck={false}
      value={find.text}
      onChange={({ currentTarget }) => find.type(currentTarget.value)}
      onKeyDown={onKeyDown}
    />
  );
}
