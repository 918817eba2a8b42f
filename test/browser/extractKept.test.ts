import fs from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { expect, test } from '#fixtures/layers.ts';

const report = fileURLToPath(new URL('../fixtures/pages/harbour-report.html', import.meta.url));

/** What becomes of a page on its way into a note: the article and the document. */
function clip(page: Page, html: string) {
  return page.evaluate(async (given) => {
    const { extractArticle } =
      await window.load<typeof import('#extract/extractArticle.ts')>('extract/extractArticle.ts');
    const { documentFromHtml } =
      await window.load<typeof import('#editor/documentFromHtml.ts')>('editor/documentFromHtml.ts');
    const { textOfDocument } = await window.load<typeof import('#domain/document.ts')>('domain/document.ts');
    const article = extractArticle(given, 'https://tidewater.example/2025/velmar.html');
    if (article.state !== 'article') throw new Error(article.text);
    const document = documentFromHtml(article.html);
    return { html: String(article.html), document, lines: textOfDocument(document).split('\n') };
  }, html);
}

test('all that an article is made of comes into the note', async ({ layers, machine }) => {
  const { html, document, lines } = await clip(layers, fs.readFileSync(report, 'utf8'));
  const blocks = document.content ?? [];
  expect(blocks.map(({ type }) => type)).toEqual([
    'heading',
    'bulletList',
    'paragraph',
    'image',
    'caption',
    'heading',
    'paragraph',
    'blockquote',
    'caption',
    'table',
    'heading',
    'paragraph',
    'paragraph',
    'paragraph',
    'paragraph',
    'paragraph',
    'orderedList',
    'image',
    'caption',
    'paragraph',
    'codeBlock',
    'heading',
    'paragraph',
    'paragraph',
    'horizontalRule',
    'paragraph',
    'paragraph',
  ]);
  const images = blocks.filter(({ type }) => type === 'image').map(({ attrs }) => attrs?.remoteSrc);
  expect(images).toEqual([
    'https://tidewater.example/photos/quay-1600.webp',
    'https://tidewater.example/photos/crane.jpg',
  ]);
  const cells = blocks.find(({ type }) => type === 'table')?.content?.flatMap((row) => row.content ?? []) ?? [];
  expect(cells.map(({ attrs }) => `${attrs?.rowspan}×${attrs?.colspan}`)).toEqual(
    '2×1 1×2 1×1 1×1 1×1 1×1 1×1 1×1 1×2'.split(' '),
  );
  expect(blocks.find(({ type }) => type === 'orderedList')?.attrs?.start).toBe(3);
  expect(blocks.find(({ type }) => type === 'codeBlock')?.attrs?.language).toBe('js');
  expect(html).toContain('href="https://tidewater.example/2025/berths.html"');
  expect(lines).toContain('The tallest crane of Velmar, built in 1998');
  expect(lines).toContain('Can a line leave its contract?');
  expect(lines.join('\n')).not.toMatch(/Most read|Rail strike|Home|©/);
  expect(machine.errors).toEqual([]);
});

test('raised figures stay what they mean, terms stand out, and notes are found by their labels', async ({ layers }) => {
  const { document, lines } = await clip(layers, fs.readFileSync(report, 'utf8'));
  const text = lines.join('\n');
  expect(text).toContain('2.4 × 10⁶ m³ of silt');
  expect(text).toContain('tonnes of CO₂');
  expect(text).toContain('in the meantime.[1] The two quays');
  expect(text).toContain('of the city disputes.[2]');
  expect(lines.slice(-2)).toEqual([
    '[1] The notice was sent on 27 February and gives no berths.',
    "[2] Interview with the city's engineer for water, 1 March.",
  ]);
  const term = document.content?.find((block) => block.content?.[0]?.text === 'Deep berth');
  expect(term?.content?.[0]?.marks).toEqual([{ type: 'bold' }]);
});

/** Notes as publishing systems write them; each page says the same. */
const noteStyles: Readonly<Record<string, string>> = {
  'an encyclopaedia': `<p>STORY<sup class="reference"><a href="#cite_note-1"><span>[</span>1<span>]</span></a></sup><sup class="reference"><a href="#cite_note-b">[2]</a></sup></p>STORIES
    <h2>References</h2><div class="reflist"><ol class="references"><li id="cite_note-1"><span class="mw-cite-backlink"><b><a href="#cite_ref-1">^</a></b></span> <span>The annual report.</span></li>
    <li id="cite_note-b"><span class="mw-cite-backlink">^ <sup><a href="#cite_ref-b-0">a</a></sup> <sup><a href="#cite_ref-b-1">b</a></sup></span> <span>The minutes.</span></li></ol></div>`,
  'a newsletter': `<p>STORY<a class="footnote-anchor" id="footnote-anchor-1" href="#footnote-1">1</a><a class="footnote-anchor" href="#footnote-2">2</a></p>STORIES
    <div class="footnote"><a id="footnote-1" href="#footnote-anchor-1" class="footnote-number">1</a><div class="footnote-content"><p>The annual report.</p></div></div>
    <div class="footnote"><a id="footnote-2" href="#footnote-anchor-2" class="footnote-number">2</a><div class="footnote-content"><p>The minutes.</p></div></div>`,
  'two marks in one': `<p>STORY<sup><a href="#fn1">1</a><a href="#fn2">2</a></sup></p>STORIES<section><p id="fn1">1. The annual report. <a href="#r1">↩</a></p><p id="fn2">2. The minutes.</p></section>`,
};
const sentence = 'The company said that its second plant would open beside the first one, a year later than planned.';
const stories = `<p>${`${sentence} `.repeat(4)}</p>`.repeat(3);

for (const [name, body] of Object.entries(noteStyles)) {
  test(`the notes of ${name} stand at the end`, async ({ layers }) => {
    const page = `<title>Plant</title><article>${body.replace('STORIES', stories).replace('STORY', sentence)}</article>`;
    const { lines } = await clip(layers, page);
    expect(lines[0]).toBe(`${sentence}[1][2]`);
    expect(lines.slice(-2)).toEqual([
      expect.stringMatching(/^\[1\] (?:1\. )?The annual report\.$/),
      expect.stringMatching(/^\[2\] (?:2\. )?The minutes\.$/),
    ]);
    expect(lines.join('\n')).not.toMatch(/References|\^|↩/);
  });
}

test('a link to a place on the page that is no note stays a link', async ({ layers }) => {
  const { html } = await clip(
    layers,
    `<article><p>${sentence} See <a href="#figures">5</a> and <a href="#gone">the end</a>.</p>${stories}<p id="figures">${sentence}</p></article>`,
  );
  expect(html).toContain('<a href="https://tidewater.example/2025/velmar.html#figures">5</a>');
  expect(html).toContain('#gone');
});
