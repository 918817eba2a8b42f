import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { type DocumentNode, textOfDocument } from '#domain/document.ts';
import { locateExcerpt } from '#domain/locateExcerpt.ts';
import { hrefOfNote } from '#domain/noteHref.ts';
import { countWords, leadOf, titleOf } from '#domain/textFigures.ts';
import { quoteAt } from '#domain/textQuote.ts';
import { documentFromText } from '#editor/documentFromText.ts';
import { looksLikeMarkdown } from '#editor/looksLikeMarkdown.ts';
import { isSafeHref } from '#editor/safeHref.ts';
import { schema } from '#editor/schema.ts';
import { usableDocument } from '#editor/usableDocument.ts';
import { anyDocument } from '#fixtures/anyDocument.ts';

const excerptId = '0190a7f0-0000-7000-8000-000000000001';
const paragraph = (...content: DocumentNode[]): DocumentNode => ({ type: 'paragraph', content });
const text = (words: string, isExcerpt = false): DocumentNode =>
  isExcerpt
    ? { type: 'text', text: words, marks: [{ type: 'excerpt', attrs: { excerptId } }] }
    : { type: 'text', text: words };
const documentOf = (...content: DocumentNode[]): DocumentNode => ({ type: 'doc', content });

test('plain text becomes paragraphs and line breaks', () => {
  expect(documentFromText('one\r\ntwo\n\n \nthree')).toEqual(
    documentOf(paragraph(text('one'), { type: 'hardBreak' }, text('two')), paragraph(text('three'))),
  );
  expect(documentFromText(' \n\n')).toEqual(documentOf({ type: 'paragraph' }));
});

test('any text makes a valid document that still says the same words', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (words) => {
      const document = documentFromText(words);
      schema.nodeFromJSON(document).check();
      const strip = (one: string) => one.replace(/[\s\0\u2028\u2029]|\p{Surrogate}/gu, '');
      expect(strip(textOfDocument(document))).toBe(strip(words));
    }),
  );
});

test('NUL characters and halves of surrogate pairs are left out, whole pairs stay', () => {
  expect(textOfDocument(documentFromText('a\0b\ud83dc\udc69d👩'))).toBe('abcd👩');
});

test('a document that the schema cannot hold is shown as its text instead of being lost', () => {
  const odd = documentOf({ type: 'spreadsheet', content: [text('kept')] });
  expect(textOfDocument(usableDocument(odd, 'kept'))).toBe('kept');
  const unsafe = documentOf(
    paragraph({ type: 'text', text: 'x', marks: [{ type: 'link', attrs: { href: 'javascript:alert(1)' } }] }),
  );
  expect(JSON.stringify(usableDocument(unsafe, 'x'))).not.toContain('javascript');
  fc.assert(
    fc.property(anyDocument, (document) => {
      expect(usableDocument(document, '')).toBe(document);
    }),
    { numRuns: 20 },
  );
});

test('only web and mail addresses and other notes are links', () => {
  const note = hrefOfNote('01a21418-67e1-738e-992d-5f722331ffcc');
  const good = ['https://example.com', 'http://a/b?c', 'mailto:a@b.example', 'HTTPS://EXAMPLE.COM', note];
  const bad = [
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'data:text/html,x',
    'file:///etc',
    '/path',
    '',
    'https:// x',
    'vbscript:x',
    'vigie:note/x',
    'vigie://clip?url=https://example.com',
    `${note}?x`,
  ];
  expect(good.filter((href) => !isSafeHref(href))).toEqual([]);
  expect(bad.filter(isSafeHref)).toEqual([]);
});

test('Markdown is told from prose', () => {
  const markdown = [
    '# Title\n\ntext',
    '- one\n- two',
    '| a | b |\n|---|---|',
    'see [it](https://example.com)',
    '**bold** word',
    '> quoted',
  ];
  const prose = [
    'A plain sentence.',
    'It cost 5 * 3 * 2.',
    '- A dash that opens a line of speech',
    'C# and #1',
    'snake_case_name',
    '-----',
    'f(x) [1]',
  ];
  expect(markdown.filter((one) => !looksLikeMarkdown(one))).toEqual([]);
  expect(prose.filter(looksLikeMarkdown)).toEqual([]);
});

test('an excerpt is found by its mark, then by its words, and says what became of it', () => {
  const before = 'Alibaba bought 18% of Weibo for 586 million.';
  const quote = quoteAt(before, 15, 18);
  const excerpt = { id: excerptId, quote };
  expect(quote.exact).toBe('18%');

  const moved = documentOf(
    paragraph(text('New. Alibaba bought '), text('18%', true), text(' of Weibo for 586 million.')),
  );
  expect(locateExcerpt(moved, excerpt)).toEqual({ state: 'ok', start: 20, end: 23 });
  const changed = documentOf(paragraph(text('Alibaba bought '), text('19 %', true), text(' of Weibo.')));
  expect(locateExcerpt(changed, excerpt)).toEqual({ state: 'drifted', start: 15, end: 19 });
  const unmarked = documentOf(paragraph(text(`First: 18%. ${before}`)));
  expect(locateExcerpt(unmarked, excerpt)).toEqual({ state: 'ok', start: 27, end: 30 });
  expect(locateExcerpt(documentOf(paragraph(text('Nothing of it is left'))), excerpt)).toEqual({ state: 'orphan' });
});

test('the figures of a text', () => {
  expect(countWords('Alibaba bought 18% of l’Oréal')).toBe(6);
  expect(countWords('阿里巴巴 bought 微博')).toBe(7);
  expect(countWords('')).toBe(0);
  expect(titleOf('\n  First line  \nSecond')).toBe('First line');
  expect(leadOf('a\n\n  b')).toBe('a b');
  const long = leadOf('word '.repeat(100));
  expect(long.length).toBeLessThanOrEqual(201);
  expect(long.endsWith('word…')).toBe(true);
  expect(leadOf('👩'.repeat(300)).isWellFormed()).toBe(true);
});
