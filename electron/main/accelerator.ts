/** The table's names of keys that Electron calls otherwise. */
const names: Readonly<Record<string, string>> = {
  mod: 'CmdOrCtrl',
  alt: 'Alt',
  shift: 'Shift',
  ArrowDown: 'Down',
  ArrowUp: 'Up',
};

/**
 * The first of a command's keys that a native menu can show, in Electron's notation. A sequence (`G I`) cannot be shown;
 * nor can a bare key on macOS, where the menu would take it from the field in which a person types.
 */
export function acceleratorOf(keys: readonly string[], platform: NodeJS.Platform): string | undefined {
  const shown = keys.find((key) => !key.includes(' ') && (platform !== 'darwin' || key.includes('mod+')));
  return shown
    ?.split('+')
    .map((part) => names[part] ?? part)
    .join('+');
}
