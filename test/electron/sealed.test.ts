import fs from 'node:fs';
import path from 'node:path';
import { expect, repository, test } from '#fixtures/electronDouble/electronTest.ts';
import { ourFrame } from '#fixtures/electronDouble/ourFrame.ts';
import { readStartOptions } from '#main/startOptions.ts';
import { contentSecurityPolicy, framePolicies } from '#services/contentSecurityPolicy.ts';

/** A policy as its directives, each with its sources. */
const parsed = (policy: string) =>
  Object.fromEntries(policy.split('; ').map((directive) => [directive.split(' ')[0], directive.split(' ').slice(1)]));

test('the window has the preferences that are named here, and no others', async ({ start }) => {
  const { webPreferences } = await (await start({ isPackaged: true })).act('getWindow');
  expect(webPreferences).toEqual({
    preload: expect.stringMatching(/preload\.cjs$/),
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    webSecurity: true,
    webviewTag: false,
    spellcheck: expect.any(Boolean),
    devTools: false,
  });
});

test('no policy lets anything run but the app’s own files, or anything load but from the app', () => {
  const page = parsed(contentSecurityPolicy('abc'));
  expect(page).toEqual({
    'default-src': ["'none'"],
    'script-src': ["'self'", "'wasm-unsafe-eval'"],
    'worker-src': ["'self'"],
    'style-src': ["'self'", "'nonce-abc'"],
    'img-src': ["'self'", 'blob:', 'data:'],
    'font-src': ["'self'"],
    'frame-src': ["'self'"],
    'connect-src': ["'self'"],
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
    'frame-ancestors': ["'none'"],
    'require-trusted-types-for': ["'script'"],
  });
  expect(Object.keys(framePolicies)).toEqual(['/reading.html', '/capture.html']);
  for (const policy of Object.values(framePolicies).map(parsed)) {
    expect(policy).toMatchObject({
      sandbox: ['allow-scripts'],
      'default-src': ["'none'"],
      'script-src': ["'self'"],
      'base-uri': ["'none'"],
      'form-action': ["'none'"],
      'frame-ancestors': ["'self'"],
    });
    expect(Object.values(policy).flat()).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/https?:|\*|unsafe-eval/)]),
    );
  }
});

test('only one file of the main process hands an address to the system, and none opens a file or runs a program', () => {
  const folder = path.join(repository, 'electron');
  const files = fs.readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  const holding = (pattern: RegExp, of: (file: string) => boolean) =>
    files
      .filter((file) => of(file) && pattern.test(fs.readFileSync(path.join(folder, file), 'utf8')))
      .map((file) => file.replaceAll('\\', '/'));
  expect(holding(/openExternal/, () => true)).toEqual(['main/openOutside.ts']);
  expect(
    holding(
      /shell\.(?:openPath|showItemInFolder|beep|trashItem)|child_process|\bexecFile|\beval\(|new Function/,
      (file) => !file.startsWith('localHost'),
    ),
  ).toEqual([]);
  expect(holding(/ipcMain\.(?:handle|on)/, () => true)).toEqual(['main/answerPage.ts']);
  expect(holding(/exposeInMainWorld/, () => true)).toEqual(['preload/preload.ts']);
});

test('links outside are not opened once the person has switched them off, even for a page that does not ask', async ({
  start,
}) => {
  const main = await start();
  await main.act('openWindow', 'https://example.com/1');
  const off = { kind: 'outside', isOn: false };
  expect(await main.act('invoke', ourFrame, 'call', 'switchConnection', off)).toMatchObject({ ok: true });
  expect(await main.act('invoke', ourFrame, 'call', 'leaveFor', { url: 'https://example.com/2' })).toMatchObject({
    ok: false,
    code: 'switched-off',
  });
  expect(await main.act('openWindow', 'https://example.com/2')).toBe('deny');
  expect(await main.act('navigate', 'https://example.com/3', true)).toBe(false);
  expect(await main.act('getOpenedOutside')).toEqual(['https://example.com/1']);
});

test('arguments beside a link, and folders that are no whole paths, mean nothing', () => {
  const link = 'vigie://clip?url=https://example.com/';
  const options = ['--user-data-dir=/tmp/x', '--allow-host=10.0.0.1', '--library=/tmp/y'];
  for (const argv of [
    [...options, link],
    [link, ...options],
    ['VIGIE:', ...options, 'vigie:'],
  ]) {
    expect(Object.values(readStartOptions(argv)).flat().filter(Boolean), argv.join(' ')).toEqual([]);
  }
  expect(
    readStartOptions(['--user-data-dir=../x', '--user-data-dir=', '/etc/passwd', 'file:///etc/passwd']).userData,
  ).toBeUndefined();
});
