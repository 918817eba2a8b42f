import type { Page } from '@playwright/test';
import { expect, test } from '#fixtures/layers.ts';

/** The document that HTML becomes on its way through the sanitiser. */
function readHtml(page: Page, html: string) {
  return page.evaluate(async (given) => {
    const { sanitizeHtml } = await window.load<typeof import('#extract/sanitizeHtml.ts')>('extract/sanitizeHtml.ts');
    const { documentFromHtml } =
      await window.load<typeof import('#editor/documentFromHtml.ts')>('editor/documentFromHtml.ts');
    const { textOfDocument } = await window.load<typeof import('#domain/document.ts')>('domain/document.ts');
    const document = documentFromHtml(sanitizeHtml(given));
    return { document, text: textOfDocument(document), types: document.content?.map(({ type }) => type) };
  }, html);
}

function readMarkdown(page: Page, markdown: string) {
  return page.evaluate(async (given) => {
    const { documentFromMarkdown } = await window.load<typeof import('#editor/documentFromMarkdown.ts')>(
      'editor/documentFromMarkdown.ts',
    );
    const { textOfDocument } = await window.load<typeof import('#domain/document.ts')>('domain/document.ts');
    const document = documentFromMarkdown(given);
    return { document, text: textOfDocument(document), types: document.content?.map(({ type }) => type) };
  }, markdown);
}

test('an article keeps its headings, lists, quotation, table with spans, pictures and captions', async ({
  layers,
  machine,
}) => {
  const { document, text, types } = await readHtml(
    layers,
    `<h2>Alibaba buys</h2><p>It paid <strong>586 million</strong> for <a href="https://example.com/w">Weibo</a>.<br>Now.</p>
     <figure><img src="https://example.com/ma.jpg" alt="Jack Ma" width="800"><figcaption>In Hangzhou</figcaption></figure>
     <ul><li>one</li><li>two<ol start="3"><li>three</li></ol></li></ul><blockquote>We believe.</blockquote>
     <table><caption>Shares</caption><thead><tr><th>Who</th><th colspan="2">How much</th></tr></thead>
     <tbody><tr><td rowspan="2">Alibaba</td><td>18 %</td><td></td></tr><tr><td>a</td><td>b</td></tr></tbody></table>
     <pre><code class="language-js">let x;</code></pre><hr><p><mark>mark</mark></p>`,
  );
  expect(types).toEqual([
    'heading',
    'paragraph',
    'image',
    'caption',
    'bulletList',
    'blockquote',
    'caption',
    'table',
    'codeBlock',
    'horizontalRule',
    'paragraph',
  ]);
  expect(text.split('\n')).toEqual(
    'Alibaba buys|It paid 586 million for Weibo.|Now.|In Hangzhou|one|two|three|We believe.|Shares|Who|How much|Alibaba|18 %|a|b|let x;|mark'.split(
      '|',
    ),
  );
  expect(document.content?.[2]).toEqual({
    type: 'image',
    attrs: { assetId: null, remoteSrc: 'https://example.com/ma.jpg', alt: 'Jack Ma', title: null },
  });
  const cells = document.content?.[7]?.content?.flatMap((row) => row.content ?? []);
  expect(cells?.map(({ attrs }) => [attrs?.colspan, attrs?.rowspan])).toEqual([
    [1, 1],
    [2, 1],
    [1, 2],
    [1, 1],
    [1, 1],
    [1, 1],
    [1, 1],
  ]);
  expect(machine.errors).toEqual([]);
});

test('nothing of hostile HTML but its words comes through', async ({ layers }) => {
  const { document, text } = await readHtml(
    layers,
    `<p onclick="alert(1)">safe <a href="javascript:alert(1)">words</a><img src=x onerror="alert(1)"><script>alert(1)</script></p>
     <iframe src="https://example.com"></iframe><style>p{}</style><svg><a xlink:href="javascript:x"><text>t</text></a></svg>
     <p style="position:fixed">more</p><img src="https://example.com/pixel.gif" width="1" height="1">`,
  );
  expect(text).toContain('safe words');
  expect(text).toContain('more');
  expect(JSON.stringify(document)).not.toMatch(/javascript|onerror|onclick|script|iframe|pixel|style/);
});

test('HTML as deep as anyone likes becomes a document that can be stored', async ({ layers, machine }) => {
  const outcome = await layers.evaluate(async () => {
    const { sanitizeHtml } = await window.load<typeof import('#extract/sanitizeHtml.ts')>('extract/sanitizeHtml.ts');
    const { documentFromHtml } =
      await window.load<typeof import('#editor/documentFromHtml.ts')>('editor/documentFromHtml.ts');
    const { saveOwnNote } = await window.load<typeof import('#storage/notes.ts')>('storage/notes.ts');
    const { saveBody } = await window.load<typeof import('#storage/bodies.ts')>('storage/bodies.ts');
    const texts: unknown[] = [];
    for (const [tag, depth] of [
      ['div', 50_000],
      ['blockquote', 20_000],
      ['ul><li', 20_000],
      ['b', 20_000],
    ] as const) {
      const document = documentFromHtml(sanitizeHtml(`<p>top</p>${`<${tag}>`.repeat(depth)}deep`));
      const { id } = await saveOwnNote();
      const saved = await saveBody(id, document, { basedOn: [''], titleOfCopy: (title) => title });
      texts.push(saved?.body.text);
    }
    return texts;
  });
  expect(outcome).toEqual(['top\ndeep', 'top\ndeep', 'top\ndeep', 'top\ndeep']);
  expect(machine.errors).toEqual([]);
});

test('Markdown of every kind becomes what it means', async ({ layers, machine }) => {
  const { types, text, document } = await readMarkdown(
    layers,
    '# Title\n\nText with **bold**, [link](https://example.com) and [bad](javascript:x).\n\n- one ![pic](https://example.com/p.png) end\n- two\n\n> quoted\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n```\ncode\n```\n\n<script>alert(1)</script>\n',
  );
  expect(types).toEqual(['heading', 'paragraph', 'bulletList', 'blockquote', 'table', 'codeBlock']);
  expect(text).toBe('Title\nText with bold, link and bad.\none\n end\ntwo\nquoted\na\nb\n1\n2\ncode');
  expect(JSON.stringify(document)).not.toMatch(/javascript|script/);
  expect(machine.errors).toEqual([]);
});

test('Markdown made to keep a parser busy is kept as text, at once', async ({ layers }) => {
  for (const hostile of ['>'.repeat(50_000), '- '.repeat(50_000), '*a_'.repeat(20_000), '['.repeat(20_000)]) {
    const { text } = await readMarkdown(layers, `${hostile}end`);
    expect(text).toContain('end');
  }
});

test('saving a body keeps its note, its excerpts and its revision in step', async ({ layers }) => {
  const outcome = await layers.evaluate(async () => {
    const { saveOwnNote, getNote } = await window.load<typeof import('#storage/notes.ts')>('storage/notes.ts');
    const { saveBody, getBody } = await window.load<typeof import('#storage/bodies.ts')>('storage/bodies.ts');
    const { saveExcerpt, listExcerpts } =
      await window.load<typeof import('#storage/excerpts.ts')>('storage/excerpts.ts');
    const { quoteAt } = await window.load<typeof import('#domain/textQuote.ts')>('domain/textQuote.ts');
    const { id } = await saveOwnNote();
    const paragraph = (...content: object[]) => ({ type: 'doc', content: [{ type: 'paragraph', content }] }) as never;
    const edit = (text: string) => ({ basedOn: [text], titleOfCopy: (title: string) => title });
    const plain = (text: string) => ({ type: 'text', text });

    await saveBody(id, paragraph(plain('Alibaba bought 18%')), edit(''));
    const first = await getNote(id);
    const excerptId = await saveExcerpt(id, quoteAt('Alibaba bought 18%', 15, 18));
    const marked = (text: string) => ({ ...plain(text), marks: [{ type: 'excerpt', attrs: { excerptId } }] });
    await saveBody(
      id,
      paragraph(plain('Yesterday Alibaba bought '), marked('18 %'), plain(' of it.')),
      edit('Alibaba bought 18%'),
    );
    const second = await getNote(id);
    return {
      titles: [first?.title, second?.title],
      lead: second?.lead,
      words: second?.wordCount,
      text: (await getBody(id))?.text,
      quotes: (await listExcerpts(id)).map(({ quote }) => quote),
    };
  });
  expect(outcome).toEqual({
    titles: ['Alibaba bought 18%', 'Yesterday Alibaba bought 18 % of it.'],
    lead: 'Yesterday Alibaba bought 18 % of it.',
    words: 6,
    text: 'Yesterday Alibaba bought 18 % of it.',
    // What was quoted stays quoted; what stands around it is as it is now.
    quotes: [{ exact: '18%', prefix: 'Yesterday Alibaba bought '.slice(-32), suffix: ' of it.' }],
  });
});

test('what another window wrote meanwhile is kept as a note of its own', async ({ layers }) => {
  const outcome = await layers.evaluate(async () => {
    const { saveOwnNote } = await window.load<typeof import('#storage/notes.ts')>('storage/notes.ts');
    const { saveBody, getBody } = await window.load<typeof import('#storage/bodies.ts')>('storage/bodies.ts');
    const { documentFromText } =
      await window.load<typeof import('#editor/documentFromText.ts')>('editor/documentFromText.ts');
    const { id } = await saveOwnNote();
    const save = (text: string, basedOn: string) =>
      saveBody(id, documentFromText(text), { basedOn: [basedOn], titleOfCopy: (title) => `${title} (copy)` });
    const first = await save('start', '');
    const theirs = await save('start, theirs', 'start');
    const ours = await save('start, ours', 'start');
    const again = await save('start, ours again', 'start, ours');
    const copyId = ours?.copy?.id ?? '';
    return {
      copies: [first, theirs, ours, again].map((saved) => saved?.copy?.title),
      text: (await getBody(id))?.text,
      copy: (await getBody(copyId))?.text,
    };
  });
  expect(outcome).toEqual({
    copies: [undefined, undefined, 'start, theirs (copy)', undefined],
    text: 'start, ours again',
    copy: 'start, theirs',
  });
});

test('an asset is stored once, by its SHA-256', async ({ layers }) => {
  const outcome = await layers.evaluate(async () => {
    const { saveAsset, getAsset } = await window.load<typeof import('#storage/assets.ts')>('storage/assets.ts');
    const { library } = await window.load<typeof import('#storage/database.ts')>('storage/database.ts');
    const bytes = () => new TextEncoder().encode('abc');
    const ids = await Promise.all([saveAsset(bytes(), 'image/png'), saveAsset(bytes(), 'image/png')]);
    const asset = await getAsset(ids[0]);
    return { ids, count: await library.assets.count(), text: new TextDecoder().decode(asset?.bytes) };
  });
  // Source: FIPS 180-2, appendix B.1.
  const sha256 = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';
  expect(outcome).toEqual({ ids: [sha256, sha256], count: 1, text: 'abc' });
});
