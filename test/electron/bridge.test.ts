import type { Page } from '@playwright/test';
import type { Bridge } from '#contract/bridge.ts';
import { expect, test } from '#fixtures/electronDouble/electronTest.ts';
import { fixtureApp } from '#fixtures/electronDouble/fixtureApp.ts';
import { ourFrame } from '#fixtures/electronDouble/ourFrame.ts';
import { serveSite } from '#fixtures/webServer.ts';

/** What `window.vigie.call` gives, or the name of what it throws. */
function call(page: Page, name: unknown, input: unknown): Promise<unknown> {
  return page.evaluate(
    async ([name, input]) => {
      const bridge: Bridge = Reflect.get(window, 'vigie' as string);
      try {
        return await bridge.call(name as string, input);
      } catch (error) {
        return (error as Error).name;
      }
    },
    [name, input],
  );
}

test('the page is given one function and no more', async ({ start, folder, openPage }) => {
  const page = await openPage(await start({ appPath: fixtureApp(folder) }));
  const given = await page.evaluate(() => {
    const bridge: object = Reflect.get(window, 'vigie' as string);
    Reflect.set(window, 'vigie', 'mine');
    return {
      types: Object.fromEntries(Object.entries(bridge).map(([key, value]) => [key, typeof value])),
      isStillThere: Reflect.get(window, 'vigie') === bridge,
      isFrozen: Object.isFrozen(bridge),
    };
  });
  expect(given).toEqual({ types: { call: 'function' }, isStillThere: true, isFrozen: true });
});

test('a request goes to the machine and its reply comes back', async ({ start, folder, openPage }) => {
  const page = await openPage(await start({ appPath: fixtureApp(folder) }));
  expect(await call(page, 'hostInfo', {})).toEqual({
    ok: true,
    value: { kind: 'electron', version: '0.0.0-double', platform: 'linux' },
  });
});

test('what the machine refuses comes back as a reply with a code', async ({ start, folder, openPage }) => {
  const page = await openPage(await start({ appPath: fixtureApp(folder) }));
  expect(await call(page, 'runProgram', {})).toMatchObject({ ok: false, code: 'not-allowed' });
  expect(await call(page, 'constructor', {})).toMatchObject({ ok: false, code: 'not-allowed' });
  expect(await call(page, 'hostInfo', { more: 1 })).toMatchObject({ ok: false, code: 'invalid-input' });
  expect(await call(page, 'fetchPage', { url: 'http://127.0.0.1:8/' })).toMatchObject({
    ok: false,
    code: 'blocked-address',
  });
});

test('a page on a private network is fetched with leave from the command line', async ({ start }) => {
  const { host, origin, close } = await serveSite({ '/': { body: '<title>Intranet</title>' } });
  const fetchIn = async (...argv: string[]) =>
    (await start({ argv })).act('invoke', ourFrame, 'call', 'fetchPage', { url: `${origin}/` });

  const bytesBase64 = Buffer.from('<title>Intranet</title>').toString('base64');
  expect(await fetchIn(`--allow-host=${host}`)).toMatchObject({ ok: true, value: { bytesBase64 } });
  const refusal = { ok: false, code: 'blocked-address' };
  expect(await fetchIn()).toMatchObject(refusal);
  // A deep link comes from a web page; it must not be able to bring the leave along.
  expect(await fetchIn(`--allow-host=${host}`, 'vigie://clip?url=https://example.com/')).toMatchObject(refusal);
  await close();
});

test('what is no name, and what cannot be cloned, stays in the page', async ({ start, folder, openPage }) => {
  const page = await openPage(await start({ appPath: fixtureApp(folder) }));
  expect(await call(page, 7, {})).toBe('TypeError');
  const name = await page.evaluate(async () => {
    const bridge: Bridge = Reflect.get(window, 'vigie' as string);
    return bridge.call('hostInfo', { run: () => undefined }).catch((error: Error) => error.name);
  });
  expect(name).toBe('DataCloneError');
});

test('only the page’s own main frame is answered', async ({ start }) => {
  const main = await start();
  const ask = (frame: Partial<{ origin: string; isMainFrame: boolean; isElsewhere: boolean }>) =>
    main.act('invoke', { ...ourFrame, ...frame }, 'call', 'hostInfo', {});

  expect(await ask({})).toMatchObject({ ok: true });
  for (const foreign of [
    { origin: 'https://example.com' },
    { origin: 'app://vigie.example' },
    { origin: 'null' },
    { isMainFrame: false },
    { isElsewhere: true },
  ]) {
    expect(await ask(foreign), JSON.stringify(foreign)).toMatchObject({ ok: false, code: 'not-allowed' });
  }
  expect(await main.act('invoke', ourFrame, 'call', { toString: 1 }, {})).toMatchObject({ code: 'not-allowed' });
});
