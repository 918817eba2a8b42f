import { type CommandId, commands } from '#contract/commands.ts';
import { expect, test } from '#fixtures/electronDouble/electronTest.ts';
import { ourFrame } from '#fixtures/electronDouble/ourFrame.ts';
import { menuTemplate } from '#main/menu.ts';
import { menuLanguage } from '#main/menuText.ts';

/** A key as Electron's parser takes it. */
const accelerator = /^((CmdOrCtrl|Alt|Shift)\+)*([A-Z0-9,/?]|Enter|Delete|Up|Down)$/;

test('the menu has every command, and choosing one tells the page', async ({ start }) => {
  const main = await start({ languages: ['fr-CA', 'en'] });
  const entries = (await main.act('getMenu')).flatMap((menu) => menu.submenu);
  for (const [id, { label }] of Object.entries(commands)) {
    expect(
      entries.filter((entry) => entry.id === id).map((entry) => entry.label),
      id,
    ).toEqual([label.fr]);
    await main.act('chooseInMenu', id);
    expect(await main.act('invoke', ourFrame, 'call', 'nextHostEvent', {})).toEqual({
      ok: true,
      value: { type: 'command', id },
    });
  }
});

test('a page that already waits is told of a choice at once', async ({ start }) => {
  const main = await start();
  const told = main.act('invoke', ourFrame, 'call', 'nextHostEvent', {});
  await main.act('chooseInMenu', 'clip.new');
  expect(await told).toEqual({ ok: true, value: { type: 'command', id: 'clip.new' } });
});

for (const platform of ['linux', 'win32', 'darwin'] as const) {
  test(`keys are shown and left to the page: ${platform}`, () => {
    const chosen: CommandId[] = [];
    const template = menuTemplate({
      language: 'en',
      platform,
      isPackaged: true,
      choose: (id) => chosen.push(id),
    });
    const items = template.flatMap(({ submenu }) => (Array.isArray(submenu) ? submenu : []));
    for (const item of items.filter((one) => one.id && one.accelerator)) {
      expect(item.accelerator, item.id).toMatch(accelerator);
      expect(item.registerAccelerator, item.id).toBe(false);
      // On macOS the menu would take a bare key from the field in which a person types.
      if (platform === 'darwin') expect(item.accelerator, item.id).toContain('CmdOrCtrl+');
    }
    expect(items.find(({ id }) => id === 'clip.new')?.accelerator).toBe('CmdOrCtrl+N');
    expect(items.find(({ id }) => id === 'go.inbox')?.accelerator).toBeUndefined();
    expect(chosen).toEqual([]);
  });
}

test('the platform’s own items are there, the developer’s only unpackaged', () => {
  const roles = (platform: NodeJS.Platform, isPackaged: boolean) =>
    menuTemplate({ language: 'zh', platform, isPackaged, choose: () => undefined }).flatMap(({ submenu }) =>
      Array.isArray(submenu) ? submenu.map(({ role }) => role) : [],
    );
  for (const platform of ['linux', 'darwin'] as const) {
    expect(roles(platform, true)).toEqual(
      expect.arrayContaining(['undo', 'redo', 'cut', 'copy', 'paste', 'selectAll']),
    );
    expect(roles(platform, true)).toEqual(expect.arrayContaining(['zoomIn', 'zoomOut', 'minimize', 'close', 'quit']));
    expect(roles(platform, true)).not.toContain('toggleDevTools');
    expect(roles(platform, true)).not.toContain('reload');
    expect(roles(platform, false)).toContain('toggleDevTools');
  }
  expect(roles('darwin', true)).toEqual(expect.arrayContaining(['about', 'services', 'hide', 'hideOthers', 'unhide']));
});

test('the menu speaks the first of the system’s languages that Vigie knows', () => {
  expect(menuLanguage(['de-DE', 'zh-Hant-TW', 'en'])).toBe('zh');
  expect(menuLanguage(['fr', 'en'])).toBe('fr');
  expect(menuLanguage(['de'])).toBe('en');
  expect(menuLanguage([])).toBe('en');
});
