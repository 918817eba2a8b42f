import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { expect, test } from '#fixtures/layers.ts';

const pages = fileURLToPath(new URL('../fixtures/pages', import.meta.url));

/** Extracts an article from bytes, and gives its plain text beside it. */
async function extract(page: Page, bytes: Buffer, url?: string) {
  return page.evaluate(
    async ({ base64, url }) => {
      const { decodeText } = await window.load<typeof import('#extract/decodeText.ts')>('extract/decodeText.ts');
      const { extractArticle } =
        await window.load<typeof import('#extract/extractArticle.ts')>('extract/extractArticle.ts');
      const { textOfHtml } = await window.load<typeof import('#extract/textOfHtml.ts')>('extract/textOfHtml.ts');
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      const article = extractArticle(decodeText(bytes).text, url);
      const isArticle = article.state === 'article';
      return {
        ...article,
        html: isArticle ? String(article.html) : '',
        reason: isArticle ? undefined : article.reason,
        text: isArticle ? textOfHtml(article.html) : article.text,
      };
    },
    { base64: bytes.toString('base64'), url },
  );
}

const extractFile = (page: Page, name: string, url?: string) =>
  extract(page, fs.readFileSync(path.join(pages, name)), url);
const extractHtml = (page: Page, html: string, url?: string) => extract(page, Buffer.from(html), url);

test('a French article comes without its furniture, with what the page says of itself', async ({ layers, machine }) => {
  const found = await extractFile(
    layers,
    'alibaba-wechat.html',
    'https://fil.example/x/alibaba-wechat.html?utm_medium=a',
  );
  expect(found).toMatchObject({
    state: 'article',
    title: 'Alibaba ferme la porte à WeChat et mise sur Weibo',
    author: 'Camille Aubry',
    published: { edtf: '2013-08-02' },
    siteName: 'Le Fil du Commerce',
    language: 'fr',
    canonicalUrl: 'https://fil.example/2013/08/alibaba-wechat-weibo?utm_source=accueil',
  });
  for (const words of [
    'l’application\u00a0de\u00a0messagerie',
    'Dès le 5 Août, la société',
    'guerre froide',
    '100 milliards USD',
    '49,8 millions d’utilisateurs',
  ]) {
    expect(found.text).toContain(words);
  }
  for (const furniture of ['cookies', 'À lire aussi', 'Mes clients', 'Mentions légales', 'Abonnement', 'Imprimer']) {
    expect(found.text).not.toContain(furniture);
  }
  expect(found.html).toContain('src="https://fil.example/images/taobao-vitrine.jpg"');
  expect(found.html).toContain('<caption>Audience déclarée par les deux services</caption>');
  expect(machine.errors).toEqual([]);
});

test('an English article keeps its table’s spans, its lists, and the image behind noscript', async ({ layers }) => {
  const found = await extractFile(layers, 'battery-plant.html', 'https://grid-and-cell.example/2024/03/norvane?x=1');
  expect(found).toMatchObject({
    state: 'article',
    title: 'Norvane to build second battery plant in Aveiro',
    author: 'Mara Lindqvist, Tomás Reis',
    published: { edtf: '2024-03-18' },
    siteName: 'Grid & Cell',
    canonicalUrl: 'https://grid-and-cell.example/2024/03/norvane-aveiro',
    language: 'en',
  });
  expect(found.html).toContain('<th rowspan="2">Phase</th><th colspan="2">Capacity</th>');
  expect(found.html).toContain('<li>Ground is broken in June.</li>');
  expect(found.html).toContain('<img src="https://grid-and-cell.example/photos/aveiro-large.jpg"');
  expect(found.html).toContain('href="https://grid-and-cell.example/2024/02/calder-contract"');
  expect(found.text).not.toMatch(/newsletter|Most read|Subscribe/);
});

test('a Chinese page in an old encoding is read, by its declared charset and printed date', async ({ layers }) => {
  const found = await extractFile(layers, 'chip-acquisition.html', 'https://caijing.example/a.html');
  expect(found).toMatchObject({
    state: 'article',
    title: '晨岚动力收购海拓芯片六成股权',
    author: '陆思远',
    published: { edtf: '2023-11-07' },
    siteName: '东岸财经网',
    language: 'zh',
  });
  expect(found.text).toContain('交易尚需股东大会审议');
  expect(found.text).not.toContain('相关阅读');
});

test('a page’s base is honoured for its links, loose text becomes paragraphs, code keeps its language', async ({
  layers,
  machine,
}) => {
  const found = await extractFile(layers, 'pricing-blog.html', 'https://kestrel.example/blog/2022/pricing.html');
  expect(found).toMatchObject({ state: 'article', author: 'Joan Ferrer', published: { edtf: '2022-12-05' } });
  expect(found.html).toContain('href="https://kestrel.example/blog/2022/margin.html"');
  expect(found.html).toContain('src="https://kestrel.example/blog/2022/chart-large.png"');
  expect(found.html).toContain('<code class="language-js">');
  expect(found.html).toContain('<dt>Projects</dt>');
  // The canonical address of this page is the home page, which it is not.
  expect(found.canonicalUrl).toBe('https://kestrel.example/blog/2022/pricing.html');
  expect(machine.errors).toEqual([]);
});

test('a page without an article keeps its title and its words, and says so', async ({ layers, machine }) => {
  const found = await extractFile(layers, 'sign-in.html', 'https://portal.example/');
  expect(found).toMatchObject({ state: 'plain-text', reason: 'no-article', title: 'Sign in' });
  expect(found.text).toContain('Please sign in.');
  expect(await extractHtml(layers, '')).toMatchObject({
    state: 'plain-text',
    reason: 'no-article',
    title: '',
    text: '',
  });
  expect(machine.errors).toEqual([]);
});

const story = `<p>${'The company said that it would build a second plant beside the first one. '.repeat(6)}</p>`;

test('what stands around and between the paragraphs is left out, in three languages; a table and a quote stay', async ({
  layers,
}) => {
  const sentence = (words: string) => `<p>${`${words} `.repeat(4)}</p>`;
  const english = sentence('The company said on Monday that its second plant would open beside the first one.');
  const found = await extractHtml(
    layers,
    `<title>Second plant opens</title><article><h1>Second plant opens</h1><p>By Anne Roy</p><p>Published 3 May 2021</p><p>Sign In</p>
    ${english}<p><a href="/x">Read more: The first plant and its debts</a></p>${english}<p>Advertisement</p>
    <table><tr><th>Year</th></tr><tr><td>2021</td></tr></table>${english}<blockquote><p>Related parties will be told.</p></blockquote>
    ${english}<div class="newsletter-signup"><p>One letter a week in your box</p></div>${english}
    <h3>About the author</h3><p>Anne Roy covers batteries.</p><p>© 2021 Paper</p></article>`,
    'https://paper.example/2021/a',
  );
  expect(found.author).toBe('Anne Roy');
  expect(found.published?.edtf).toBe('2021-05-03');
  expect(found.text).toMatch(/^The company said/);
  expect(found.text).toMatch(/the first one\.$/);
  expect(found.text).toContain('Related parties');
  expect(found.html).toContain('<td>2021</td>');
  expect(found.text).not.toMatch(/Advertisement|Read more|letter a week|About the author|Sign In|©/);

  const french = sentence('La société a annoncé lundi que sa seconde usine ouvrirait à côté de la première.');
  const lire = `<article>${french}<p><a href="/x">À lire aussi : la première usine</a></p>${french}${french}<p>Partager</p></article>`;
  expect((await extractHtml(layers, lire)).text).not.toMatch(/À lire aussi|Partager/);
  const chinese = sentence('公司周一宣布，第二座工厂将在第一座工厂旁边开工建设，预计明年投产。');
  const yuedu = `<article>${chinese}${chinese}${chinese}<p>责任编辑：王小明</p><h3>相关阅读</h3><ul><li><a href="/x">第一座工厂的债务</a></li></ul></article>`;
  expect((await extractHtml(layers, yuedu)).text).not.toMatch(/责任编辑|相关阅读|债务/);
});

/** Pages that are made to trip whoever reads them; the story is in each. */
const hostile: Readonly<Record<string, string>> = {
  'a form whose fields are named after its properties': `<form id=attributes><input name=textContent><input name=innerHTML><input name=nodeName><input name=childNodes><input name=parentNode><input name=getAttribute><input name=querySelectorAll>${story}</form>`,
  'images named after the document’s properties': `<img name=body><img name=documentElement><img name=querySelectorAll><img name=createElement><img name=baseURI><img name=cloneNode><form name=head></form><embed name=firstChild><article>${story}</article>`,
  'a frameset': `<frameset><frame src=x></frameset><noframes><article>${story}</article></noframes>${story}`,
  'no body, nothing closed': `<title>t<title></title><article><div><p><b><i><a href=x>${story}<table><tr><td>`,
  'NUL characters': `<art\0icle><p>\0${story}\0`,
  'two bodies and a base inside': `<body><base href="javascript:x"><article>${story}</article></body><body onload=boom()>`,
  'a refresh': `<meta http-equiv=refresh content="0;url=https://evil.example/"><article>${story}</article>`,
  'scripts around it': `<script>boom()</script><svg onload=boom()><script>boom()</script></svg><article>${story}</article>`,
  'JSON-LD that is none': `<script type="application/ld+json">{"@type":"Article","author":{"name":{}},"headline":[[]]}</script><article>${story}</article>`,
  'a title of a megabyte': `<title>${'x'.repeat(1_000_000)}</title><article>${story}</article>`,
  'ten thousand images': `<article>${story}${'<img src=a.png srcset="a.png 1x,b.png 2x">'.repeat(10_000)}</article>`,
  '400 nested boxes': `${'<div>'.repeat(400)}<article>${story}</article>`,
  'links that run': `<article>${story}<p><a href="data:text/html,<script>boom()</script>">x</a> <a href="javascript:boom()">y</a></p></article>`,
};

test('hostile pages are read like any other, and nothing of them runs', async ({ layers, machine }) => {
  test.slow();
  const requests: string[] = [];
  layers.on('request', (request) => requests.push(request.url()));
  for (const [name, html] of Object.entries(hostile)) {
    await test.step(name, async () => {
      const found = await extractHtml(layers, html, 'https://paper.example/a');
      expect(found.text).toContain('build a second plant');
      expect(found.text).not.toContain('boom()');
      expect(found.text).not.toContain('\0');
      expect(found.title.length).toBeLessThanOrEqual(2000);
      expect(found.html).not.toMatch(/javascript:|data:|onload|onerror|<script|<svg|<form|<input/i);
    });
  }
  expect(requests.filter((url) => !url.startsWith(machine.host().url.split('?', 1)[0] ?? ''))).toEqual([]);
  expect(machine.errors).toEqual([]);
});

test('a page that would hold up the parser is kept as plain text', async ({ layers, machine }) => {
  test.slow();
  const costly: readonly (readonly [html: string, reason: string])[] = [
    [`<title>Deep &amp; down</title>${'<div>'.repeat(50_000)}${story}`, 'too-deep'],
    [
      `<title>Deep &amp; down</title>${'<div><span>'.repeat(25_000)}${story}${'</span></div>'.repeat(25_000)}`,
      'too-deep',
    ],
    [`<title>Deep &amp; down</title><style>p{}</style>${story}${'<p>x</p>'.repeat(120_000)}`, 'too-large'],
    [`<title>Deep &amp; down</title>${story}${'<p>some more words</p>\n'.repeat(900_000)}`, 'too-large'],
  ];
  for (const [html, reason] of costly) {
    await test.step(`${reason}, ${html.length} characters`, async () => {
      const found = await layers.evaluate(async (page) => {
        const { extractArticle } =
          await window.load<typeof import('#extract/extractArticle.ts')>('extract/extractArticle.ts');
        const article = extractArticle(page, 'https://paper.example/a');
        if (article.state === 'article') return undefined;
        const { title, reason, text, language } = article;
        return { title, reason, language, length: text.length, hasStory: text.includes('build a second plant') };
      }, html);
      expect(found).toMatchObject({ title: 'Deep & down', reason, language: 'en', hasStory: true });
      expect(found?.length).toBeLessThanOrEqual(2_000_000);
    });
  }
  expect(machine.errors).toEqual([]);
});

test('50,000 nested boxes that are pasted become their words', async ({ layers }) => {
  const html = await layers.evaluate(async () => {
    const { sanitizeHtml } = await window.load<typeof import('#extract/sanitizeHtml.ts')>('extract/sanitizeHtml.ts');
    return String(sanitizeHtml(`${'<div>'.repeat(50_000)}one &lt;b&gt;<p>two`));
  });
  expect(html).toBe('<p>one &lt;b&gt;</p><p>two</p>');
});
