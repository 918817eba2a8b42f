import { expect, test } from '@playwright/test';
import { type DocumentNode, textOfDocument } from '#domain/document.ts';
import { locateOnPages } from '#features/reader/pdf/locateOnPages.ts';

const text = (said: string): DocumentNode => ({ type: 'text', text: said });
const begins = (page: number): DocumentNode => ({ type: 'pageBreak', attrs: { page } });
const document: DocumentNode = {
  type: 'doc',
  content: [
    {
      type: 'paragraph',
      content: [begins(1), text('Prices fall. “The reorganisation” of plants is complete (at last).')],
    },
    {
      type: 'paragraph',
      content: [begins(2), text('Prices fall. 大型用户同比增长18%。 Prices fall again, they say.')],
    },
  ],
};

/** What is found for lines that are selected on a page. */
function found(lines: string, page: number, before = '', after = '') {
  const place = locateOnPages(document, { text: lines, before, after, firstPage: page, lastPage: page });
  return place && { ...place, text: textOfDocument(document).slice(place.start, place.end) };
}

test('lines of a page are found in the text, with the signs that are selected with them', () => {
  expect(found('“The reorga-\nnisation”\nof plants', 1)?.text).toBe('“The reorganisation” of plants');
  expect(found(' is complete\n(at last). ', 1)?.text).toBe('is complete (at last).');
  expect(found('⼤型⽤户同⽐\n增⻓18%', 2)?.text).toBe('大型用户同比增长18%');
});

test('of several places the one on that page and between these words is meant', () => {
  const second = textOfDocument(document).indexOf('Prices fall. 大型');
  expect(found('Prices fall', 1)?.start).toBe(0);
  expect(found('Prices fall', 2)?.start).toBe(second);
  expect(found('Prices fall', 2, '18%。', 'again, they')?.start).toBeGreaterThan(second);
  // A paragraph may be told to another page than it stands on.
  expect(found('of plants is complete', 2)?.text).toBe('of plants is complete');
});

test('what is not in the text, or only nearly, is not found', () => {
  expect(found('The reorganisation of the plants', 1)).toBe(undefined);
  expect(found('— …', 1)).toBe(undefined);
});
