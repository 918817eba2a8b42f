import { expect, test } from '#fixtures/electronDouble/electronTest.ts';

const denied = [
  'clipboard-read',
  'display-capture',
  'fullscreen',
  'geolocation',
  'hid',
  'idle-detection',
  'local-network-access',
  'media',
  'midiSysex',
  'notifications',
  'openExternal',
  'pointerLock',
  'storage-access',
  'unknown',
  'usb',
] as const;
const granted = ['clipboard-sanitized-write', 'fileSystem', 'persistent-storage'] as const;

test('a permission without a row in the table is denied', async ({ start }) => {
  const main = await start();
  for (const permission of denied) {
    expect(await main.act('requestPermission', permission, 'app://vigie/', true), permission).toBe(false);
    expect(await main.act('checkPermission', permission, 'app://vigie/', true), permission).toBe(false);
  }
  expect(await main.act('chooseDevice')).toBe(false);
});

test('what the table grants is granted to the page and to nobody else', async ({ start }) => {
  const main = await start();
  for (const permission of granted) {
    expect(await main.act('requestPermission', permission, 'app://vigie/?x#/inbox', true), permission).toBe(true);
    expect(await main.act('checkPermission', permission, 'app://vigie', true), permission).toBe(true);
    expect(await main.act('checkPermission', permission, 'app://vigie/', true), permission).toBe(true);
    for (const [url, isMainFrame] of [
      ['app://vigie/', false],
      ['https://example.com/', true],
      ['app://vigie.example/', true],
      ['', true],
    ] as const) {
      expect(await main.act('requestPermission', permission, url, isMainFrame), url).toBe(false);
      expect(await main.act('checkPermission', permission, url, isMainFrame), url).toBe(false);
    }
  }
});

test('the page reaches no network, even where its policy would let it', async ({ start }) => {
  const main = await start();
  for (const url of ['http://example.com/', 'https://example.com/a?b', 'ws://example.com/', 'wss://example.com/']) {
    expect(await main.act('requestFromNetwork', url), url).toBe(false);
  }
  expect(await main.act('requestFromNetwork', 'app://vigie/assets/main.js')).toBe(true);
});
