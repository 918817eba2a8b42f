import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { type DocumentNode, textOfDocument } from '#domain/document.ts';
import { fitDocument, fitLines, maxTextLength } from '#domain/fitDocument.ts';
import { schema } from '#editor/schema.ts';

const text = (words: string): DocumentNode => ({ type: 'text', text: words });
const paragraph = (words: string): DocumentNode => ({ type: 'paragraph', content: [text(words)] });
const times = (count: number, node: DocumentNode): DocumentNode[] => Array.from({ length: count }, () => node);
const countNodes = ({ content = [] }: DocumentNode): number =>
  content.reduce((sum, child) => sum + countNodes(child), 1);

const wordsOf = (words: string) => words.split(/\s+/).filter((word) => word !== '');

const cell: DocumentNode = { type: 'tableCell', content: [paragraph('12')] };
const row: DocumentNode = { type: 'tableRow', content: times(9, cell) };
const large: Readonly<Record<string, readonly DocumentNode[]>> = {
  paragraphs: times(40_000, paragraph('Some more words.')),
  'one long paragraph': [paragraph('x'.repeat(maxTextLength + 1))],
  'one long paragraph of characters of two units': [paragraph('𠀀'.repeat(maxTextLength)), paragraph('after')],
  'a table of many rows': [paragraph('Figures'), { type: 'table', content: times(5000, row) }],
  'a list of many items': [
    { type: 'bulletList', content: times(20_000, { type: 'listItem', content: [paragraph('One item.')] }) },
  ],
};

for (const [name, content] of Object.entries(large)) {
  test(`of ${name} the beginning is kept, as a document that the editor can show`, () => {
    const document = { type: 'doc', content };
    const kept = fitDocument(document);
    expect(() => schema.nodeFromJSON(kept).check()).not.toThrow();
    expect(countNodes(kept)).toBeLessThanOrEqual(30_000);
    const words = textOfDocument(kept);
    expect(words.length).toBeLessThanOrEqual(maxTextLength + countNodes(kept));
    expect(words.length).toBeGreaterThan(20_000);
    expect(textOfDocument(document).startsWith(words)).toBe(true);
    expect(fitDocument(kept)).toBe(kept);
  });
}

test('a document that fits stays the very same', () => {
  const document = { type: 'doc', content: [...times(9000, paragraph('Some more words.')), { type: 'paragraph' }] };
  expect(fitDocument(document)).toBe(document);
});

test('more lines than a note takes share paragraphs, and every word stays in its place', () => {
  const lines = fc.array(fc.string({ maxLength: 4 }), { minLength: 10_000, maxLength: 25_000, size: 'max' });
  fc.assert(
    fc.property(lines, (given) => {
      const whole = given.map((line) => line.replaceAll('\n', ' ')).join('\n');
      const kept = fitLines(whole);
      expect(wordsOf(kept)).toEqual(wordsOf(whole));
      expect(kept.split('\n').filter((line) => line.trim() !== '').length).toBeLessThanOrEqual(10_000);
    }),
    { numRuns: 5 },
  );
  expect(fitLines('one\n\ntwo\n')).toBe('one\n\ntwo\n');
});
