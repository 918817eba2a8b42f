import fc from 'fast-check';
import { expect, test } from '#fixtures/electronDouble/electronTest.ts';
import { ourFrame } from '#fixtures/electronDouble/ourFrame.ts';
import type { RunningMain } from '#fixtures/electronDouble/startMain.ts';
import { parseDeepLink } from '#main/deepLink.ts';

const link = 'vigie://clip?url=https%3A%2F%2Fexample.com%2Fnews%3Fid%3D1';
const told = { ok: true, value: { type: 'clip-url', url: 'https://example.com/news?id=1' } };
const nextEvent = (main: RunningMain) => main.act('invoke', ourFrame, 'call', 'nextHostEvent', {});

test('a link among the arguments is told to the page', async ({ start }) => {
  const main = await start({ argv: ['--some-switch', link] });
  expect(await nextEvent(main)).toEqual(told);
});

test('a second start brings the window to the front and hands its link over', async ({ start }) => {
  const main = await start();
  await main.act('paint');
  await main.act('placeWindow', { x: 0, y: 0, width: 900, height: 700 }, 'minimised');
  await main.act('startAgain', ['vigie', '--switch', link]);
  expect(await main.act('getWindow')).toMatchObject({ state: 'normal', isShown: true, focusCount: 1 });
  expect(await main.act('countWindows')).toBe(1);
  expect(await nextEvent(main)).toEqual(told);
});

test('the second process ends without a window', async ({ start }) => {
  const main = await start({ isSecondInstance: true });
  expect(await main.exitCode).toBe(0);
});

test('macOS hands a link over as an event', async ({ start }) => {
  const main = await start({ platform: 'darwin' });
  await main.act('openUrl', link);
  expect(await nextEvent(main)).toEqual(told);
  expect(await main.act('getWindow')).toMatchObject({ focusCount: 1 });
});

test('a link that starts the app on macOS waits for the page', async ({ start }) => {
  const main = await start({ platform: 'darwin', openedUrl: link });
  expect(await main.act('countWindows')).toBe(1);
  expect(await nextEvent(main)).toEqual(told);
});

test('a link that is not understood only brings the window to the front', async ({ start }) => {
  const main = await start();
  await main.act('startAgain', ['vigie', 'vigie://clip?url=file:///etc/passwd']);
  await main.act('startAgain', ['vigie', 'vigie://run?program=calc']);
  await main.act('startAgain', ['vigie', link]);
  expect(await main.act('getWindow')).toMatchObject({ focusCount: 3 });
  expect(await nextEvent(main)).toEqual(told);
});

test('the scheme is claimed by the packaged app only', async ({ start }) => {
  const packaged = await start({ isPackaged: true });
  const unpackaged = await start();
  expect((await packaged.act('getApp')).protocolClients).toEqual(['vigie']);
  expect((await unpackaged.act('getApp')).protocolClients).toEqual([]);
});

test('hostile links say nothing', () => {
  for (const hostile of [
    '',
    'vigie:',
    'vigie://clip',
    'vigie://clip?url=',
    'vigie://clip?url=not an address',
    'vigie://clip?url=javascript:alert(1)',
    'vigie://clip?url=file:///etc/passwd',
    'vigie://clip?url=app://vigie/',
    'vigie://clip?url=vigie://clip',
    'vigie://clip:80?url=https://example.com/',
    'vigie://clipper?url=https://example.com/',
    'vigie://user@other?url=https://example.com/',
    'https://clip?url=https://example.com/',
    `vigie://clip?url=https://example.com/${'a'.repeat(9000)}`,
  ]) {
    expect(parseDeepLink(hostile), hostile.slice(0, 80)).toBeUndefined();
  }
});

test('whatever a link holds, what comes out is a web address or nothing', () => {
  fc.assert(
    fc.property(fc.oneof(fc.webUrl({ withQueryParameters: true }), fc.string({ unit: 'binary' })), (wanted) => {
      const event = parseDeepLink(`vigie://clip?url=${encodeURIComponent(wanted.toWellFormed())}`);
      if (event?.type === 'clip-url') expect(new URL(event.url).protocol).toMatch(/^https?:$/);
      expect(event !== undefined).toBe(/^https?:$/.test(URL.parse(wanted.toWellFormed())?.protocol ?? ''));
    }),
  );
});
