import { expect, test } from '#fixtures/electronDouble/electronTest.ts';
import { clipArticle, expectArticle, serveArticle } from './article.ts';

test('the whole app runs behind the bridge: the menu opens the dialog, the machine fetches the page', async ({
  start,
  openPage,
}) => {
  const site = await serveArticle();
  const main = await start({ argv: [`--allow-host=${site.host}`] });
  const page = await openPage(main);
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));

  await expect(page.getByRole('main')).toBeVisible();
  await main.act('chooseInMenu', 'clip.new');
  await clipArticle(page, site);
  await expectArticle(page);
  expect(site.requested).toEqual(['/plant']);
  expect(errors).toEqual([]);
  await site.close();
});

test('a deep link is clipped', async ({ start, openPage }) => {
  const site = await serveArticle();
  const main = await start({ argv: [`--allow-host=${site.host}`] });
  const page = await openPage(main);
  await expect(page.getByRole('main')).toBeVisible();
  await main.act('startAgain', ['vigie', `vigie://clip?url=${encodeURIComponent(`${site.origin}/plant`)}`]);
  await expectArticle(page);
  await site.close();
});
