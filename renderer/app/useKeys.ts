import { useEffect, useRef } from 'react';
import { useCommands } from '#ui/commands.tsx';
import { hasModifier, keyBindings, strokeOf } from './keyStrokes.ts';

/** How long after `G` the `I` may come. */
const sequenceMs = 1500;

/** Runs commands by their keys, wherever in the window the focus is. */
export function useKeys(): void {
  const { run } = useCommands();
  const earlier = useRef<{ readonly stroke: string; readonly at: number }>(undefined);

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const stroke = strokeOf(event);
      if (stroke === undefined || event.defaultPrevented || !mayRun(stroke, event.target)) return;
      const pending =
        earlier.current && event.timeStamp - earlier.current.at < sequenceMs ? earlier.current : undefined;
      earlier.current = undefined;

      const typed = pending ? `${pending.stroke} ${stroke}` : stroke;
      const binding = keyBindings.find(({ strokes }) => strokes.join(' ') === typed);
      if (binding && run(binding.id)) {
        event.preventDefault();
        return;
      }
      if (keyBindings.some(({ strokes }) => strokes.length > 1 && strokes[0] === stroke)) {
        earlier.current = { stroke, at: event.timeStamp };
      }
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [run]);
}

/** What every field does by itself, with what was typed in it. */
const ownOfFields: ReadonlySet<string> = new Set(['mod+Z', 'mod+shift+Z', 'mod+Y']);

/** A bare key belongs to the field or dialog that has the focus; arrows, Enter and Delete belong to whatever has it but the list. */
function mayRun(stroke: string, target: EventTarget | null): boolean {
  if (document.querySelector('[aria-modal="true"]')) return false;
  if (hasModifier(stroke) && !ownOfFields.has(stroke)) return true;
  if (!(target instanceof HTMLElement)) return true;
  if (target.isContentEditable || target.closest('input, textarea, select, [role="dialog"], [role="menu"]'))
    return false;
  const isNamedKey = stroke.length > 1 && !hasModifier(stroke);
  return !isNamedKey || target === document.body || target.closest('[data-keys="list"]') !== null;
}
