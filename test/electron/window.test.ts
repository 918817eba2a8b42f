import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from '#fixtures/electronDouble/electronTest.ts';
import { ourFrame } from '#fixtures/electronDouble/ourFrame.ts';

test('the window is sealed and appears when there is something to see', async ({ start }) => {
  const main = await start({ isPackaged: true, isDark: true });
  const before = await main.act('getWindow');
  expect(before).toMatchObject({ isShown: false, url: 'app://vigie/', backgroundColor: '#1a1b1e' });
  expect(before.webPreferences).toMatchObject({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    webSecurity: true,
    webviewTag: false,
    devTools: false,
  });
  for (const file of [before.webPreferences?.preload, before.icon]) expect(fs.existsSync(String(file))).toBe(true);
  await main.act('paint');
  expect(await main.act('getWindow')).toMatchObject({ isShown: true });
});

test('the window opens where it was left', async ({ start }) => {
  const bounds = { x: 200, y: 120, width: 1000, height: 700 };
  const first = await start();
  await first.act('paint');
  await first.act('placeWindow', bounds, 'maximised');
  expect(await first.end('closeWindow')).toBe(0);

  const second = await start();
  expect(await second.act('getWindow')).toMatchObject({ bounds, state: 'normal' });
  await second.act('paint');
  expect(await second.act('getWindow')).toMatchObject({ state: 'maximised', isShown: true });
});

test('a window left on a display that is gone comes back into sight', async ({ start }) => {
  const first = await start({
    workAreas: [
      { x: 0, y: 0, width: 1920, height: 1040 },
      { x: 1920, y: 0, width: 2560, height: 1400 },
    ],
  });
  await first.act('placeWindow', { x: 2500, y: 300, width: 2000, height: 1000 }, 'normal');
  expect(await first.end('closeWindow')).toBe(0);

  const second = await start({ workAreas: [{ x: 0, y: 0, width: 1280, height: 700 }] });
  expect((await second.act('getWindow')).bounds).toEqual({ x: 0, y: 0, width: 1280, height: 700 });
});

test('a damaged file costs the window’s place and nothing else', async ({ start, folder }) => {
  for (const content of ['', '{', '{"bounds":{"x":1e9}}', '{"bounds":{"x":"a","y":0,"width":1,"height":1}}']) {
    fs.writeFileSync(path.join(folder, 'window.json'), content);
    const main = await start();
    expect((await main.act('getWindow')).bounds).toEqual({ x: 0, y: 0, width: 1360, height: 880 });
  }
});

test('a place that cannot be kept does not keep the window open', async ({ start, folder }) => {
  const main = await start({ userData: path.join(folder, 'missing') });
  expect(await main.end('closeWindow')).toBe(0);
  expect(main.errorOutput()).toContain('The place of the window was not kept');
});

test('a closing window is hidden first, so that its page saves; then the app ends', async ({ start }) => {
  const main = await start();
  await main.act('paint');
  await main.act('closeWindow');
  expect(await main.act('getWindow')).toMatchObject({ isShown: false });
  expect(await main.exitCode).toBe(0);
});

test('a window in full screen closes too', async ({ start }) => {
  const main = await start();
  await main.act('paint');
  await main.act('placeWindow', { x: 0, y: 0, width: 1920, height: 1080 }, 'full-screen');
  await main.act('closeWindow');
  expect(await main.act('getWindow')).toMatchObject({ isShown: true });
  expect(await main.exitCode).toBe(0);
});

test('quitting waits for the page as closing does', async ({ start }) => {
  const main = await start({ platform: 'darwin' });
  await main.act('quit');
  expect(await main.act('countWindows')).toBe(1);
  expect(await main.exitCode).toBe(0);
});

test('a page that hangs, or asks to stay, cannot hold the window', async ({ start }) => {
  const main = await start();
  expect(await main.act('holdUnload')).toBe(true);
  await main.act('hangPage');
  expect(await main.end('closeWindow')).toBe(0);
});

test('a system that shuts down is not held up', async ({ start }) => {
  const main = await start({ platform: 'darwin' });
  await main.act('endSystem');
  await main.act('closeWindow');
  expect(await main.act('countWindows')).toBe(0);
  expect(await main.end('quit')).toBe(0);
});

test('on macOS the app outlives its window, and a click or a choice opens it again', async ({ start }) => {
  const main = await start({ platform: 'darwin' });
  await main.act('closeWindow');
  await expect.poll(() => main.act('countWindows')).toBe(0);
  expect(await main.act('invoke', ourFrame, 'call', 'hostInfo', {}).catch(String)).toContain('There is no window');
  await main.act('activate');
  expect(await main.act('countWindows')).toBe(1);

  await main.act('closeWindow');
  await expect.poll(() => main.act('countWindows')).toBe(0);
  await main.act('chooseInMenu', 'clip.new');
  expect(await main.act('countWindows')).toBe(1);
});

test('a page that falls is loaded again, but not over and over', async ({ start }) => {
  const main = await start();
  await main.act('crashPage', 'clean-exit');
  expect(await main.act('getWindow')).toMatchObject({ reloads: 0 });
  await main.act('crashPage', 'oom');
  expect(await main.act('getWindow')).toMatchObject({ reloads: 1 });
  await main.act('crashPage', 'crashed');
  expect(await main.act('getWindow')).toMatchObject({ reloads: 1 });
});

test('the profile’s folder can be named, by its whole path only', async ({ start, folder }) => {
  const elsewhere = path.join(folder, 'elsewhere');
  const named = await start({ argv: [`--user-data-dir=${elsewhere}`] });
  const unnamed = await start({ argv: ['--user-data-dir=elsewhere'] });
  expect((await named.act('getApp')).userData).toBe(elsewhere);
  expect((await unnamed.act('getApp')).userData).toBe(folder);
  const linked = await start({ argv: [`--user-data-dir=${elsewhere}`, 'vigie://clip'] });
  expect((await linked.act('getApp')).userData).toBe(folder);
});

test('a page that does not load, and a start that fails, are told', async ({ start }) => {
  const empty = await start({ failing: ['loadURL'] });
  await expect.poll(empty.errorOutput).toContain('The page did not load');
  const failed = await start({ workAreas: [] });
  expect(await failed.exitCode).toBe(1);
  expect(failed.errorOutput()).toContain('Vigie TypeError');
});
