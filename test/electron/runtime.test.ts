import path from 'node:path';
import { _electron, type ElectronApplication, type Page } from '@playwright/test';
import type { Bridge } from '#contract/bridge.ts';
import { expect, repository, test } from '#fixtures/electronDouble/electronTest.ts';
import { electronFolder, installedRuntime } from '#localHost/electronPackage.ts';
import { clipArticle, expectArticle, serveArticle } from './article.ts';

const runtime = await installedRuntime(electronFolder() ?? '');
const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

const obstacle =
  runtime === undefined
    ? 'Electron’s runtime is not installed; npx install-electron gets it.'
    : hasDisplay
      ? undefined
      : 'Electron needs a display; xvfb-run gives one.';

// Once, in the process that gathers the tests: the list of results marks skipped tests without their reason.
if (obstacle && process.env.TEST_WORKER_INDEX === undefined)
  console.log(`The tests with Electron are skipped. ${obstacle}`);
test.skip(obstacle !== undefined, obstacle);

/** Starts the real app with a profile of its own and waits for its window. */
async function launch(profile: string, ...args: string[]): Promise<{ app: ElectronApplication; page: Page }> {
  // Chromium refuses its sandbox to root, who runs the tests in many a container.
  const root = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const app = await _electron.launch({
    executablePath: runtime ?? '',
    args: [repository, `--user-data-dir=${profile}`, `--library=${profile}-library`, '--lang=en-GB', ...args, ...root],
  });
  const page = await app.firstWindow();
  await expect(page.getByRole('main')).toBeVisible();
  return { app, page };
}

test('the app boots from app://, sandboxed, with one function for a bridge', async ({ folder }) => {
  const { app, page } = await launch(path.join(folder, 'profile'));
  const seen = await page.evaluate(async () => {
    const bridge: Bridge = Reflect.get(window, 'vigie' as string);
    return {
      origin: location.origin,
      isSecure: isSecureContext,
      node: ['require', 'process', 'module', 'Buffer'].filter((name) => name in window),
      bridge: Object.keys(bridge),
      reply: await bridge.call('hostInfo', {}),
      refusal: await bridge.call('runProgram', {}),
    };
  });
  expect(seen).toMatchObject({
    origin: 'app://vigie',
    isSecure: true,
    node: [],
    bridge: ['call'],
    reply: { ok: true, value: { kind: 'electron', platform: process.platform } },
    refusal: { ok: false, code: 'not-allowed' },
  });
  await app.close();
});

test('the page can neither leave nor open a window, and has no permission but its own', async ({ folder }) => {
  const { app, page } = await launch(path.join(folder, 'profile'));
  await page.evaluate(() => {
    window.open('about:blank');
    location.href = 'data:text/html,elsewhere';
  });
  const permissions = await page.evaluate(async () => {
    const names = ['geolocation', 'notifications', 'camera'] as PermissionName[];
    return Promise.all(names.map(async (name) => (await navigator.permissions.query({ name })).state));
  });
  expect(permissions).toEqual(['denied', 'denied', 'denied']);
  expect(await page.evaluate(() => fetch('https://example.com/').catch((error: Error) => error.name))).toBe(
    'TypeError',
  );
  expect(app.windows()).toHaveLength(1);
  expect(page.url()).toMatch(/^app:\/\/vigie\//);
  await app.close();
});

test('a clip is there after a restart', async ({ folder }) => {
  const profile = path.join(folder, 'profile');
  const site = await serveArticle();
  const first = await launch(profile, `--allow-host=${site.host}`);
  await first.app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('clip.new')?.click());
  await clipArticle(first.page, site);
  await expectArticle(first.page);
  await first.app.close();

  const second = await launch(profile);
  await expectArticle(second.page);
  await second.app.close();
  await site.close();
});
