import type { MenuItemConstructorOptions } from 'electron';
import { type CommandGroup, type CommandId, commands } from '#contract/commands.ts';
import { acceleratorOf } from './accelerator.ts';
import { groupText, type MenuLanguage, type MenuRole, roleText } from './menuText.ts';

interface MenuSurroundings {
  readonly language: MenuLanguage;
  readonly platform: NodeJS.Platform;
  readonly isPackaged: boolean;
  readonly choose: (id: CommandId) => void;
}

/** A menu of the bar as a row of the system's items by role, `---` for a line and `commands` for the table's own. */
type MenuRow = readonly (MenuRole | '---' | 'commands')[];

/** The whole native menu: Vigie's commands, and among them what the platform expects. */
export function menuTemplate(surroundings: MenuSurroundings): MenuItemConstructorOptions[] {
  const { language, platform } = surroundings;
  const menu = (group: CommandGroup | 'window', row: MenuRow): MenuItemConstructorOptions => ({
    label: groupText[group][language],
    submenu: row.flatMap((entry) => itemsOf(group, entry, surroundings)),
    ...(group === 'window' || group === 'help' ? { role: group } : {}),
  });
  const isMac = platform === 'darwin';
  const appRow: MenuRow = ['about', '---', 'services', '---', 'hide', 'hideOthers', 'unhide', '---', 'quit'];
  const developerRow: MenuRow = surroundings.isPackaged ? [] : ['toggleDevTools'];

  return [
    ...(isMac ? [{ label: 'Vigie', submenu: appRow.flatMap((entry) => itemsOf('window', entry, surroundings)) }] : []),
    menu('file', ['commands', '---', isMac ? 'close' : 'quit']),
    menu('edit', [
      ...(['undo', 'redo', '---', 'cut', 'copy', 'paste', 'pasteAndMatchStyle', 'selectAll'] as const),
      ...(['---', 'commands'] as const),
    ]),
    menu('note', ['commands']),
    menu('go', ['commands']),
    menu('view', ['commands', '---', 'resetZoom', 'zoomIn', 'zoomOut', '---', 'togglefullscreen', ...developerRow]),
    menu('window', isMac ? ['minimize', 'zoom', '---', 'front'] : ['minimize', 'close']),
    menu('help', ['commands']),
  ];
}

function itemsOf(
  group: CommandGroup | 'window',
  entry: MenuRow[number],
  { language, platform, choose }: MenuSurroundings,
): MenuItemConstructorOptions[] {
  if (entry === '---') return [{ type: 'separator' }];
  if (entry !== 'commands') return [{ role: entry, label: roleText[entry][language] }];
  const ids = Object.keys(commands) as CommandId[];
  return ids
    .filter((id) => commands[id].group === group)
    .map((id) => {
      const accelerator = acceleratorOf(commands[id].keys, platform);
      return {
        id,
        label: commands[id].label[language],
        click: () => choose(id),
        // The page handles the keys itself, as they depend on where the focus is; the menu only shows them.
        ...(accelerator ? { accelerator, registerAccelerator: false } : {}),
      };
    });
}
