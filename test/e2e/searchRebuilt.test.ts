import { expect, test } from '#fixtures/app.ts';
import { harmIndexFile } from '#fixtures/indexFile.ts';
import { layArticles } from '#fixtures/layArticles.ts';

test.use({ ownBrowser: true });

/** So many that a person sees how the index is made. */
const count = 700;

test('an index that was damaged is made anew while it is searched, and the list says why and how far it is', {
  tag: '@long',
}, async ({ machine }) => {
  const words = 'An article about the market of batteries, with prices, partners and plans. '.repeat(60);
  const articles = Array.from({ length: count }, (_, at) => ({ title: `Battery ${at}`, text: `${words} n${at}` }));
  await layArticles(machine, { companies: [], articles });
  const page = await machine.open();
  await page.getByRole('combobox', { name: 'Search' }).fill('n699');
  await expect(page.getByRole('option')).toHaveCount(1, { timeout: 60_000 });
  await machine.closeBrowser();

  // A page of the same origin without the app, whose worker would hold the file.
  const bare = await machine.open({
    prepare: (tab) => tab.route('**/*.js', (route) => route.fulfill({ body: '', contentType: 'text/javascript' })),
  });
  await harmIndexFile(bare, [{ start: 0, bytes: Array<number>(4096).fill(0x5a) }]);
  await machine.closeBrowser();

  const again = await machine.open();
  const box = again.getByRole('combobox', { name: 'Search' });
  await box.fill('market');
  const reason = again.getByText('The search index was damaged and is being made anew. Your notes are safe.');
  await expect(reason).toBeVisible();
  await expect(again.getByText(/^[\d,]+ of 700 indexed$/)).toBeVisible();
  // What is there already is found meanwhile.
  await expect(again.getByRole('option').first()).toContainText('Battery');
  await expect(reason).toBeHidden({ timeout: 60_000 });
  await box.fill('n699');
  await expect(again.getByRole('option')).toHaveCount(1);
});
