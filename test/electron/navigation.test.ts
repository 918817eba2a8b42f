import { expect, test } from '#fixtures/electronDouble/electronTest.ts';

test('the page stays where it is, and a link opens outside', async ({ start }) => {
  const main = await start();
  for (const url of [
    'https://example.com/article',
    'file:///etc/passwd',
    'app://vigie/assets/main.js',
    'app://vigie.example/',
    'javascript:alert(1)',
    'data:text/html,hello',
  ]) {
    expect(await main.act('navigate', url, true), url).toBe(false);
  }
  expect(await main.act('redirect', 'https://example.com/')).toBe(false);
  expect(await main.act('getOpenedOutside')).toEqual(['https://example.com/article']);
});

test('the page may be loaded again; a frame within it may be the reading frame and nothing else', async ({ start }) => {
  const main = await start();
  expect(await main.act('navigate', 'app://vigie/', true)).toBe(true);
  expect(await main.act('navigate', 'app://vigie/?a#/note/1', true)).toBe(true);
  expect(await main.act('navigate', 'app://vigie/reading/', false)).toBe(true);
  expect(await main.act('navigate', 'app://vigie/reading/', true)).toBe(false);
  expect(await main.act('navigate', 'app://vigie/', false)).toBe(false);
  expect(await main.act('navigate', 'app://vigie/reading/x', false)).toBe(false);
  expect(await main.act('navigate', 'https://example.com/', false)).toBe(false);
  expect(await main.act('getOpenedOutside')).toEqual([]);
});

test('no second window and no webview; only web and mail addresses reach the system', async ({ start }) => {
  const main = await start();
  const addresses = [
    'https://example.com/?q=a b',
    'http://example.com/',
    'mailto:someone@example.com',
    'file:///etc/passwd',
    'smb://example.com/share',
    'ms-msdt:/id',
    'vigie://clip?url=https://example.com/',
    'javascript:alert(1)',
    'about:blank',
    'nothing',
  ];
  for (const url of addresses) expect(await main.act('openWindow', url), url).toBe('deny');
  expect(await main.act('attachWebview')).toBe(false);
  expect(await main.act('countWindows')).toBe(1);
  expect(await main.act('getOpenedOutside')).toEqual([
    'https://example.com/?q=a%20b',
    'http://example.com/',
    'mailto:someone@example.com',
  ]);
});

test('a system that opens nothing does no harm', async ({ start }) => {
  const main = await start({ failing: ['openExternal'] });
  await main.act('openWindow', 'mailto:someone@example.com');
  expect(await main.act('countWindows')).toBe(1);
  await expect.poll(main.errorOutput).toContain('did not open mailto:');
});
