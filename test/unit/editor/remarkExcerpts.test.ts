import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { type DocumentNode, textOfDocument } from '#domain/document.ts';
import { excerptRanges } from '#domain/excerptMarks.ts';
import { keepExcerpts } from '#domain/keepExcerpts.ts';
import { remarkExcerpts } from '#domain/remarkExcerpts.ts';
import { findQuote, quoteAt } from '#domain/textQuote.ts';
import { schema } from '#editor/schema.ts';
import { anyDocument } from '#fixtures/anyDocument.ts';

const newId = '0190a7f0-0000-7000-8000-0000000000ff';
const knownId = '0190a7f0-0000-7000-8000-00000000000a';
const unmarked = (document: DocumentNode) => keepExcerpts(document, () => false);

test('an excerpt made since is marked where its words are, and nothing else of the text changes', () => {
  fc.assert(
    fc.property(anyDocument, fc.nat(), fc.nat(), (document, a, b) => {
      const text = textOfDocument(document);
      const [start, end] = [a % (text.length + 1), b % (text.length + 1)].sort((one, other) => one - other);
      fc.pre(start !== undefined && end !== undefined && text.slice(start, end).trim() !== '');
      const quote = quoteAt(text, start ?? 0, end ?? 0);
      const remarked = remarkExcerpts(document, [{ id: newId, quote }]);
      expect(() => schema.nodeFromJSON(remarked).check()).not.toThrow();
      expect(textOfDocument(remarked)).toBe(text);
      expect(unmarked(remarked)).toEqual(unmarked(document));
      const range = excerptRanges(remarked).get(newId);
      const place = findQuote(text, quote);
      if (range && place.state === 'ok') {
        // A name of which but a part was quoted is marked whole; code, in which nothing can be marked, is left out.
        expect(range.start).toBeLessThan(place.end);
        expect(range.end).toBeGreaterThan(place.start);
      }
    }),
  );
});

test('a mark that is there stays where it is, and one of an excerpt that is gone goes', () => {
  const marks = (excerptId: string) => [{ type: 'excerpt', attrs: { excerptId } }];
  const document: DocumentNode = {
    type: 'doc',
    content: [
      { type: 'codeBlock', content: [{ type: 'text', text: 'Weibo' }] },
      {
        type: 'paragraph',
        content: [
          { type: 'text', text: 'Alibaba ' },
          { type: 'text', text: 'buys', marks: marks(knownId) },
          { type: 'text', text: ' 18 % of ' },
          { type: 'text', text: 'Weibo', marks: marks('0190a7f0-0000-7000-8000-00000000000b') },
        ],
      },
    ],
  };
  const quote = (exact: string) => ({ exact, prefix: '', suffix: '' });
  const excerpts = [
    { id: knownId, quote: quote('sells') },
    { id: newId, quote: { exact: '18 % of Weibo', prefix: 'buys ', suffix: '' } },
  ];
  const remarked = remarkExcerpts(document, excerpts);
  const said = [...excerptRanges(remarked)].map(([id, { start, end }]) => [
    id,
    textOfDocument(remarked).slice(start, end),
  ]);
  expect(said).toEqual([
    [knownId, 'buys'],
    [newId, '18 % of Weibo'],
  ]);
});
