import { type CommandId, commands } from '#contract/commands.ts';

/** A command and the strokes, one after the other, that run it. */
export interface KeyBinding {
  readonly id: CommandId;
  readonly strokes: readonly string[];
}

/** Every way to run a command from the keyboard: `mod+K` is one stroke, `G I` is two. */
export const keyBindings: readonly KeyBinding[] = (Object.keys(commands) as CommandId[]).flatMap((id) =>
  commands[id].keys.map((keys) => ({ id, strokes: keys.split(' ') })),
);

const isMac = /mac/i.test(navigator.platform);

/**
 * The stroke of a key press in the notation of the command table; `undefined` while an input method composes. Letters go by what they
 * write, so that AZERTY and QWERTZ work; where a key writes no Latin letter or needs Shift for its digit, its place on the keyboard counts.
 */
export function strokeOf(event: KeyboardEvent): string | undefined {
  if (event.isComposing || event.key === 'Process' || event.key === 'Dead') return undefined;
  const altGraph = event.getModifierState('AltGraph');
  const mod = (isMac ? event.metaKey : event.ctrlKey) && !altGraph;
  const alt = event.altKey && !altGraph;
  const letter = letterOf(event);
  const key = letter ?? digitOf(event) ?? event.key;
  // A character such as ? already says whether Shift was down.
  const shift = event.shiftKey && (letter !== undefined || event.key.length > 1);
  return [mod && 'mod', alt && 'alt', shift && 'shift', key].filter((part) => part !== false).join('+');
}

/** Whether a stroke has a modifier, so that it never types anything. */
export function hasModifier(stroke: string): boolean {
  return stroke.startsWith('mod+') || stroke.startsWith('alt+');
}

function letterOf({ key, code }: KeyboardEvent): string | undefined {
  if (/^[a-z]$/i.test(key)) return key.toUpperCase();
  const writesOtherScript = key.length === 1 && key.charCodeAt(0) > 0x7f;
  return writesOtherScript ? /^Key([A-Z])$/.exec(code)?.[1] : undefined;
}

function digitOf({ key, code, shiftKey }: KeyboardEvent): string | undefined {
  if (/^\d$/.test(key)) return key;
  return shiftKey ? undefined : /^Digit(\d)$/.exec(code)?.[1];
}

const shownKeys: Readonly<Record<string, string>> = {
  mod: isMac ? '⌘' : 'Ctrl',
  alt: isMac ? '⌥' : 'Alt',
  ArrowDown: '↓',
  ArrowUp: '↑',
  Delete: 'Del',
};

/** The strokes of a command as a person reads them, such as `[['Ctrl', 'K']]`; the parts of one stroke are pressed together. */
export function shownStrokes(keys: string): string[][] {
  return keys.split(' ').map((stroke) => stroke.split('+').map((part) => shownKeys[part] ?? part));
}
