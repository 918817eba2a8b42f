import { createHash } from 'node:crypto';
import type { Page } from '@playwright/test';
import { expect, test } from '#fixtures/layers.ts';
import { type Site, serveSite } from '#fixtures/webServer.ts';

/** The smallest PNG there is, one pixel, with a comment that makes each one another file. */
function pngOf(comment: string): Buffer {
  const pixel = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
  return Buffer.concat([Buffer.from(pixel, 'base64'), Buffer.from(comment)]);
}

const sentence =
  'Acme and Globex told their shareholders on Monday that they mean to become one company by the summer. ';

function articleWith(pictures: string): string {
  return `<!doctype html><html lang="en"><head><title>Acme buys Globex</title></head><body><article><h1>Acme buys Globex</h1>
    <p>${sentence.repeat(3)}</p>${pictures}<p>${sentence.repeat(3)}</p></article></body></html>`;
}

/** Clips an address and waits until its pictures are there. */
async function clipWithPictures(page: Page, address: string) {
  const noteId = await page.evaluate(async (url) => {
    const { clipUrl } = await window.load<typeof import('#features/clip/clip.ts')>('features/clip/clip.ts');
    const { host } = await window.load<typeof import('#app/host.ts')>('app/host.ts');
    const { saved, finished } = await clipUrl(host, url);
    await finished;
    return saved.note.id;
  }, address);
  await expect.poll(() => readPictures(page, noteId).then(({ state }) => state)).toBe('ready');
  return readPictures(page, noteId);
}

function readPictures(page: Page, id: string) {
  return page.evaluate(async (noteId) => {
    const { library } = await window.load<typeof import('#storage/database.ts')>('storage/database.ts');
    const note = await library.notes.get(noteId);
    const body = await library.bodies.get(noteId);
    const images: { remoteSrc?: string; assetId?: string; alt?: string }[] = [];
    const visit = (node: { type: string; attrs?: object; content?: readonly unknown[] }) => {
      if (node.type === 'image') images.push(node.attrs ?? {});
      for (const child of node.content ?? []) visit(child as typeof node);
    };
    if (body) visit(body.document);
    const assets = await library.assets.toArray();
    return {
      state: note?.capture.state,
      images,
      text: body?.text ?? '',
      assets: assets.map(({ sha256, contentType, bytes }) => ({ sha256, contentType, size: bytes.length })),
    };
  }, id);
}

const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

async function withSite(routes: Parameters<typeof serveSite>[0], use: (site: Site) => Promise<void>): Promise<void> {
  const site = await serveSite(routes);
  try {
    await use(site);
  } finally {
    await site.close();
  }
}
const image = (body: Buffer, type = 'image/png') => ({ headers: { 'content-type': type }, body });

test('the pictures of a page are kept with its clip, each once', async ({ layers }) => {
  const [chart, portrait] = [pngOf('chart'), pngOf('portrait')];
  const pictures = `<figure><img src="/chart.png" alt="Revenue by year" width="600" height="400"><figcaption>Revenue of Acme</figcaption></figure>
    <img src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7" data-src="/portrait.png" alt="The founder">
    <img srcset="/small.png 300w, /again.png 1200w" alt="The chart again">`;
  await withSite(
    {
      '/a': { body: articleWith(pictures) },
      '/chart.png': image(chart),
      '/again.png': image(chart),
      // A server that does not know what it sends.
      '/portrait.png': image(portrait, 'application/octet-stream'),
    },
    async ({ origin, requested }) => {
      const clip = await clipWithPictures(layers, `${origin}/a`);
      expect(clip.images).toMatchObject([
        { remoteSrc: `${origin}/chart.png`, assetId: sha256(chart), alt: 'Revenue by year' },
        { remoteSrc: `${origin}/portrait.png`, assetId: sha256(portrait), alt: 'The founder' },
        { remoteSrc: `${origin}/again.png`, assetId: sha256(chart) },
      ]);
      expect(clip.text).toContain('Revenue of Acme');
      expect(clip.assets.map((asset) => asset.sha256).sort()).toEqual([sha256(chart), sha256(portrait)].sort());
      expect(clip.assets.every(({ contentType }) => contentType === 'image/png')).toBe(true);
      expect(requested).not.toContain('/small.png');
    },
  );
});

test('a picture that cannot be had leaves its place, its caption and its words', async ({ layers }) => {
  const pictures = `<figure><img src="/gone.png" alt="The plant in Lyon"><figcaption>The plant</figcaption></figure>
    <img src="/page.png" alt="A page that calls itself a picture"><img src="/huge.png" alt="Eleven megabytes">
    <img src="http://10.0.0.1/inside.png" alt="In the company network"><img src="/good.png" alt="Good">`;
  await withSite(
    {
      '/a': { body: articleWith(pictures) },
      '/page.png': image(Buffer.from('<html><script>alert(1)</script></html>')),
      '/huge.png': image(Buffer.concat([pngOf(''), Buffer.alloc(11 * 1024 * 1024)])),
      '/good.png': image(pngOf('good')),
    },
    async ({ origin }) => {
      const clip = await clipWithPictures(layers, `${origin}/a`);
      expect(clip.images.map(({ alt, assetId }) => [alt, Boolean(assetId)])).toEqual([
        ['The plant in Lyon', false],
        ['A page that calls itself a picture', false],
        ['Eleven megabytes', false],
        ['In the company network', false],
        ['Good', true],
      ]);
      expect(clip.text).toContain('The plant');
      expect(clip.assets).toHaveLength(1);
    },
  );
});

test('no more than fifty pictures of a page are fetched', async ({ layers }) => {
  const names = Array.from({ length: 70 }, (_, at) => `/p${at}.png`);
  const routes = Object.fromEntries(names.map((name) => [name, image(pngOf(name))]));
  const body = articleWith(names.map((name) => `<p>${sentence}</p><img src="${name}" alt="${name}">`).join(''));
  await withSite({ ...routes, '/a': { body } }, async ({ origin }) => {
    const clip = await clipWithPictures(layers, `${origin}/a`);
    expect(clip.images).toHaveLength(70);
    expect(clip.assets).toHaveLength(50);
  });
});

test('what is written while the pictures come does not lose them', async ({ layers }) => {
  await withSite(
    { '/a': { body: articleWith('<img src="/chart.png" alt="Chart">') }, '/chart.png': image(pngOf('chart')) },
    async ({ origin }) => {
      await clipWithPictures(layers, `${origin}/a`);
      const images = await layers.evaluate(async () => {
        const { library } = await window.load<typeof import('#storage/database.ts')>('storage/database.ts');
        const { saveBody } = await window.load<typeof import('#storage/bodies.ts')>('storage/bodies.ts');
        const [body] = await library.bodies.toArray();
        if (!body) throw new Error('There is no text.');
        // As an editor holds it that was opened before the picture was there.
        const stale = JSON.parse(JSON.stringify(body.document), (key, value) => (key === 'assetId' ? null : value));
        const saved = await saveBody(body.id, stale, { basedOn: [body.text], titleOfCopy: (title) => title });
        return JSON.stringify(saved?.body.document);
      });
      expect(images).toContain(sha256(pngOf('chart')));
    },
  );
});
