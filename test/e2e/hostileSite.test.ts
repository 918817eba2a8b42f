import { expect, test } from '#fixtures/app.ts';
import { serveSite } from '#fixtures/webServer.ts';

interface Doors {
  readonly app: string;
  readonly clipper: string;
  /** Would be asked for, if a call got through. */
  readonly bait: string;
}

/** Everything that a page of another origin can send to a server that it must not reach; gives what came of each. Runs in that page. */
async function attack({ app, clipper, bait }: Doors): Promise<Record<string, string>> {
  const body = JSON.stringify({ url: bait });
  const clip = JSON.stringify({ challenge: '0123456789abcdef0123456789abcdef' });
  const read = async (ask: () => Promise<Response>) => {
    try {
      const response = await ask();
      return response.type === 'opaque' ? 'opaque' : `${response.status} ${await response.text()}`;
    } catch {
      return 'refused';
    }
  };
  const shown = (tag: 'img' | 'script' | 'iframe' | 'link', address: string) =>
    new Promise<string>((resolve) => {
      const element = document.createElement(tag);
      element.addEventListener('load', () => resolve('loaded'));
      element.addEventListener('error', () => resolve('refused'));
      if (element instanceof HTMLLinkElement) Object.assign(element, { rel: 'stylesheet', href: address });
      else element.src = address;
      document.body.append(element);
    });
  const posted = (address: string, enctype: string, name: string, value: string) =>
    new Promise<string>((resolve) => {
      const frame = Object.assign(document.createElement('iframe'), { name: `f${Math.random()}` });
      const form = Object.assign(document.createElement('form'), {
        method: 'post',
        action: address,
        enctype,
        target: frame.name,
      });
      form.append(Object.assign(document.createElement('input'), { name, value }));
      document.body.append(frame, form);
      frame.addEventListener('load', () => resolve('answered'));
      form.submit();
    });
  const socket = (address: string) =>
    new Promise<string>((resolve) => {
      const web = new WebSocket(address.replace('http:', 'ws:'));
      web.addEventListener('open', () => resolve('open'));
      web.addEventListener('error', () => resolve('refused'));
    });
  const post = { method: 'POST', body, credentials: 'include' } as const;
  const call = `${app}/call/fetchPage`;
  const json = { 'content-type': 'application/json' };
  const outcomes = {
    'a call': () => read(() => fetch(call, post)),
    'a call in JSON': () => read(() => fetch(call, { ...post, headers: json })),
    'a call with a key': () =>
      read(() => fetch(call, { ...post, headers: { ...json, 'x-vigie-key': 'x'.repeat(43) } })),
    'a call without asking': () => read(() => fetch(call, { ...post, mode: 'no-cors' })),
    'the page': () => read(() => fetch(`${app}/`, { credentials: 'include' })),
    'the reading frame': () => read(() => fetch(`${app}/reading/`, { credentials: 'include' })),
    'a proof': () => read(() => fetch(`${app}/proof?challenge=x`)),
    'the clipper': () => read(() => fetch(`${clipper}/hello`, { method: 'POST', body: clip })),
    'the clipper without asking': () =>
      read(() => fetch(`${clipper}/hello`, { method: 'POST', body: clip, mode: 'no-cors' })),
    'a code': () => read(() => fetch(`${clipper}/pair`, { method: 'POST', body: '{"code":"000000","browser":"x"}' })),
    'a clip': () =>
      read(() => fetch(`${clipper}/clips`, { method: 'POST', body: '{}', headers: { authorization: 'Bearer x' } })),
    'a beacon': async () => String(navigator.sendBeacon(call, body)),
    'a form': () => posted(call, 'text/plain', body.slice(0, -1), '"}'),
    'a form to the clipper': () =>
      posted(`${clipper}/pair`, 'text/plain', '{"code":"000000","x":"', '","browser":"x"}'),
    'a picture': () => shown('img', `${app}/assets/none.png`),
    'a script': () => shown('script', `${app}/call/hostInfo`),
    'a style': () => shown('link', `${app}/`),
    'a socket': () => socket(`${app}/call/nextHostEvent`),
    'a socket to the clipper': () => socket(`${clipper}/hello`),
  };
  const done = Object.entries(outcomes).map(async ([name, run]) => [name, await run()] as const);
  return Object.fromEntries(await Promise.all(done));
}

/** What may come of them: nothing that a page could use. */
const harmless = /^(?:refused|opaque|true|answered)$/;

test('a page of another port, or of another name for this machine, reaches neither the app nor the clipper', async ({
  machine,
}) => {
  const site = await serveSite({ '/': { body: '<title>Another site</title><p>x' }, '/bait': { body: '<p>bait' } });
  const app = await machine.open();
  await expect(app.getByText('The inbox is empty')).toBeVisible();
  const doors = {
    app: new URL(machine.host().url).origin,
    clipper: `http://127.0.0.1:${machine.host().clipperPort}`,
    bait: `${site.origin}/bait`,
  };
  // The browser shows the session's cookie to every port of 127.0.0.1: the first page gets it along with each request.
  for (const origin of [site.origin, site.origin.replace('127.0.0.1', 'localhost')]) {
    const page = await app.context().newPage();
    await page.goto(origin);
    const outcomes = await page.evaluate(attack, doors);
    for (const [name, outcome] of Object.entries(outcomes)) expect(outcome, `${origin}: ${name}`).toMatch(harmless);
    const embedded = await page.evaluate(
      (address) =>
        new Promise<boolean>((resolve) => {
          const frame = Object.assign(document.createElement('iframe'), { src: address });
          frame.addEventListener('load', () => resolve(frame.contentWindow?.length === 0));
          document.body.append(frame);
        }),
      `${doors.app}/`,
    );
    expect(embedded).toBe(true);
    const shown = page.frames().map((frame) =>
      frame
        .locator('body')
        .innerText()
        .catch(() => ''),
    );
    expect((await Promise.all(shown)).join()).not.toContain('Inbox');
    await page.close();
  }
  expect(site.requested).not.toContain('/bait');
  // The app goes on as if nothing had been.
  await app.bringToFront();
  await app.goto(`${doors.app}/#/settings`);
  await expect(app.getByText('Not since Vigie started').first()).toBeVisible();
  await site.close();
});
