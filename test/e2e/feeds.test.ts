import { readerText } from '#fixtures/analyst.ts';
import { expect, test } from '#fixtures/app.ts';
import { serveSite } from '#fixtures/webServer.ts';

const sentence =
  'Acme said on Monday that it will open a plant near Lyon and hire two hundred people there by the spring. ';

function item(number: number, description = `A summary of number ${number}.`): string {
  return `<item><guid>item-${number}</guid><title>News number ${number}</title><link>/news/${number}</link>
    <dc:creator>Anne Bois</dc:creator><pubDate>Mon, ${String(number).padStart(2, '0')} Nov 2026 23:30:00 -0500</pubDate>
    <description>${description.replaceAll('<', '&lt;')}</description></item>`;
}

function rss(items: string): string {
  return `<?xml version="1.0" encoding="utf-8"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/">
    <channel><title>Acme &amp;amp; Co Newsroom</title><link>https://acme.example/</link>${items}</channel></rss>`;
}

const article = (number: number) => `<html lang="en"><head><title>News number ${number}</title></head><body><article>
  <h1>News number ${number}</h1><p>${sentence.repeat(4)}</p><p>The whole story of number ${number}.</p></article></body></html>`;

test('a subscription brings what is new to the inbox, and the article when it is asked for', async ({ machine }) => {
  let items = item(1) + item(2);
  const asked: (string | undefined)[] = [];
  const site = await serveSite({
    '/': {
      body: '<html><head><link rel="alternate" type="application/rss+xml" href="/feed.xml"></head><body>Acme</body></html>',
    },
    '/feed.xml': (request, response) => {
      asked.push(request.headers['if-none-match']);
      const etag = `"${items.length}"`;
      if (request.headers['if-none-match'] === etag) response.writeHead(304).end();
      else response.writeHead(200, { 'content-type': 'application/rss+xml', etag }).end(rss(items));
    },
    '/news/2': { body: article(2) },
    '/news/3': { body: article(3) },
  });
  try {
    const page = await machine.open({ hash: '#/feeds' });
    // A person knows the site, and the site names its feed.
    await page.getByLabel('Address of a feed').fill(site.origin);
    await page.keyboard.press('Enter');
    const feeds = page.getByRole('main');
    await expect(feeds.getByText('Acme & Co Newsroom')).toBeVisible();
    await expect(feeds.getByText(/^Checked /)).toBeVisible();

    await page.getByRole('link', { name: /^Inbox/ }).click();
    const list = page.getByRole('listbox');
    await expect(list.getByRole('option')).toHaveCount(2);
    await list.getByText('News number 2').click();
    await expect(page.getByText('Only the summary from the feed is here.').last()).toBeVisible();
    await expect(readerText(page)).toHaveText('A summary of number 2.');
    await expect(page.getByRole('main').getByText('Anne Bois')).toBeVisible();
    await page.getByRole('button', { name: 'Fetch the article' }).click();
    await expect(readerText(page)).toContainText('The whole story of number 2.');
    await expect(readerText(page)).not.toContainText('A summary of number 2.');

    // Nothing is new: the feed is asked with its validator and nothing comes twice.
    await page.goto(`${new URL(page.url()).origin}/#/feeds`);
    await page.getByRole('button', { name: 'Check all now' }).click();
    await expect.poll(() => asked.at(-1)).toMatch(/^"\d+"$/);
    items = item(3) + items;
    await page.getByLabel(/^Full text of/).selectOption('always');
    await page.getByRole('button', { name: 'Check all now' }).click();
    await page.getByRole('link', { name: /^Inbox/ }).click();
    await expect(list.getByRole('option')).toHaveCount(3);
    await list.getByText('News number 3').click();
    await expect(readerText(page)).toContainText('The whole story of number 3.');
  } finally {
    await site.close();
  }
  expect(machine.errors).toEqual([]);
});

test('what is no feed is refused in words, and a feed that fails says so and is asked later', async ({ machine }) => {
  let isUp = true;
  const site = await serveSite({
    '/page': { body: '<html><body><p>Just a page.</p></body></html>' },
    '/bomb.xml': {
      headers: { 'content-type': 'application/xml' },
      body: `<?xml version="1.0"?><!DOCTYPE r [<!ENTITY a "${'x'.repeat(1000)}">${Array.from({ length: 20 }, (_, at) => `<!ENTITY b${at} "${`&${at === 0 ? 'a' : `b${at - 1}`};`.repeat(10)}">`).join('')}]><rss version="2.0"><channel><title>&b19;</title><item><title>&b19;</title><description>&b19; &lt;script>parent.hacked = 1&lt;/script>&lt;img src=x onerror="parent.hacked = 1"></description></item></channel></rss>`,
    },
    '/feed.xml': (_request, response) => {
      if (isUp) response.writeHead(200, { 'content-type': 'application/rss+xml' }).end(rss(item(1)));
      else response.writeHead(503).end();
    },
  });
  try {
    const page = await machine.open({ hash: '#/feeds' });
    const field = page.getByLabel('Address of a feed');
    await field.fill(`${site.origin}/page`);
    await page.keyboard.press('Enter');
    await expect(page.getByText('There is no feed at this address.')).toBeVisible();
    await field.fill('not an address');
    await page.keyboard.press('Enter');
    await expect(page.getByText(/web address/).last()).toBeVisible();
    await field.fill(`${site.origin}/bomb.xml`);
    await page.keyboard.press('Enter');
    await expect(page.getByText(/^Checked /)).toBeVisible();
    expect(await page.evaluate(() => 'hacked' in window)).toBe(false);

    await field.fill(`${site.origin}/feed.xml`);
    await page.keyboard.press('Enter');
    await expect(page.getByText('Acme & Co Newsroom')).toBeVisible();
    isUp = false;
    await page.getByRole('button', { name: 'Check all now' }).click();
    await expect(page.getByText(/It is checked again/)).toBeVisible();
  } finally {
    await site.close();
  }
  expect(machine.errors).toEqual([]);
});

test('subscriptions go out as OPML and come back', async ({ machine }) => {
  const site = await serveSite({
    '/feed.xml': { headers: { 'content-type': 'application/rss+xml' }, body: rss(item(1)) },
  });
  try {
    const page = await machine.open({ hash: '#/feeds' });
    await page.getByLabel('Address of a feed').fill(`${site.origin}/feed.xml`);
    await page.keyboard.press('Enter');
    await expect(page.getByText('Acme & Co Newsroom')).toBeVisible();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Export OPML' }).click(),
    ]);
    const file = await download.path();
    await page.getByRole('button', { name: 'End the subscription to Acme & Co Newsroom' }).click();
    await expect(page.getByText('No subscriptions yet.')).toBeVisible();
    await page.locator('input[type=file]').setInputFiles(file);
    await expect(page.getByText('1 new subscription.')).toBeVisible();
    await expect(page.getByRole('cell').getByText('Acme & Co Newsroom')).toBeVisible();
  } finally {
    await site.close();
  }
});
