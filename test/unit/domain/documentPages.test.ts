import { expect, test } from '@playwright/test';
import { type DocumentNode, textOfDocument } from '#domain/document.ts';
import { pageAt, rangeOfPages } from '#domain/documentPages.ts';

const text = (said: string): DocumentNode => ({ type: 'text', text: said });
const begins = (page: number): DocumentNode => ({ type: 'pageBreak', attrs: { page } });
const paragraph = (...content: DocumentNode[]): DocumentNode => ({ type: 'paragraph', content });
const document: DocumentNode = {
  type: 'doc',
  content: [
    paragraph(begins(1), text('One.')),
    paragraph(text('Goes on '), begins(2), text('overleaf.')),
    // Its text was deleted.
    paragraph(begins(3)),
    paragraph(begins(4), text('Four.')),
  ],
};

test('a passage stands on the page that began before it; the beginnings say nothing', () => {
  const plain = textOfDocument(document);
  expect(plain).toBe('One.\nGoes on overleaf.\nFour.');
  const pageOf = (words: string) => pageAt(document, plain.indexOf(words));
  expect(['One', 'Goes', 'overleaf', 'Four'].map(pageOf)).toEqual([1, 1, 2, 4]);
  expect(pageAt(paragraph(text('No pages')), 3)).toBe(undefined);
});

test('the text of some pages is found', () => {
  const said = (first: number, last: number) => {
    const range = rangeOfPages(document, first, last);
    return range && textOfDocument(document).slice(range.start, range.end);
  };
  expect(said(1, 1)).toBe('One.\nGoes on ');
  expect(said(2, 3)).toBe('overleaf.\n');
  expect(said(4, 9)).toBe('Four.');
  expect(said(7, 9)).toBe(undefined);
});
