import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { readingOrder } from '#extract/formats/pdf/columns.ts';
import { seam, vocabularyOf } from '#extract/formats/pdf/joinLines.ts';
import { layOut } from '#extract/formats/pdf/layOut.ts';
import { type Piece, piecesOf } from '#extract/formats/pdf/piece.ts';
import type { Run } from '#extract/formats/pdf/run.ts';

const piece = (text: string, left: number, baseline: number, more: Partial<Piece> = {}): Piece => ({
  text,
  left,
  right: left + text.length * 5,
  baseline,
  size: 10,
  font: 'text',
  ...more,
});
const run = (text: string, left: number, more: Partial<Run> = {}): Run => ({
  text,
  left,
  width: text.length * 5,
  baseline: 100,
  size: 10,
  font: 'text',
  spaced: false,
  ...more,
});
/** Lines of running text below each other. */
const column = (name: string, left: number, top: number, count: number) =>
  Array.from({ length: count }, (_, index) =>
    piece(`${index === 0 ? 'The' : 'goes on'} words of ${name} ${index} and`, left, top + index * 12),
  );
const layout = (pages: readonly (readonly Piece[])[]) => layOut(pages, { language: 'en', statedTitle: undefined }).html;
const plain = (html: string) => html.replace(/<wbr[^>]*>/g, '').replace(/<[^>]+>/g, '\n');

test('runs of one line make pieces: words, kerned letters, raised figures, and text that is drawn twice for boldness', () => {
  const texts = (...runs: Run[]) => piecesOf(runs).map(({ text }) => text);
  expect(texts(run('Two', 10), run('words', 29))).toEqual(['Two words']);
  expect(texts(run('to', 10), run('gether', 20.5))).toEqual(['together']);
  expect(texts(run('after', 20.5, { spaced: true }), run('to', 10))).toEqual(['to after']);
  expect(texts(run('note', 10), run('1', 30, { size: 6, baseline: 96 }))).toEqual(['note1']);
  expect(texts(run('Bold', 10), run('Bold', 10.3))).toEqual(['Bold']);
  expect(texts(run('left', 10), run('right', 80))).toEqual(['left', 'right']);
  expect(texts(run('above', 10), run('below', 10, { baseline: 112 }))).toEqual(['above', 'below']);
  expect(texts(run('合', 10, { width: 10 }), run('作', 20, { width: 10, spaced: true }))).toEqual(['合作']);
});

test('columns are read one after the other, what stands across them before and after', () => {
  const regions = readingOrder([
    piece('A headline that goes across both of the columns of the page and is long', 50, 80, { right: 500 }),
    ...column('right', 300, 110, 8),
    ...column('left', 50, 104, 9),
    piece('A line that goes across again, as below a figure, and is as long as it', 50, 230, { right: 500 }),
  ]);
  expect(regions.map((region) => region[0]?.text.slice(0, 22))).toEqual([
    'A headline that goes a',
    'The words of left 0 an',
    'The words of right 0 a',
    'A line that goes acros',
  ]);
});

test('the cells of a table are no columns, and narrow text with wide gaps is no table', () => {
  const row = (cells: readonly string[], baseline: number) =>
    cells.map((cell, index) => piece(cell, [50, 250, 350][index] ?? 0, baseline));
  const table = [
    ...row(['in million', '2023', '2022'], 100),
    ...row(['Revenue', '1,204', '1,020'], 114),
    ...row(['Net income', '150', '120'], 128),
    ...row(['Employees', '12,400', '11,900'], 142),
  ];
  expect(layout([table])).toContain('in million</th><th>2023</th><th>2022</th></tr><tr><td>Revenue</td>');
  const justified = [
    [piece('der', 50, 100), piece('Vorstand', 120, 100, { right: 200 })],
    [piece('bezeichnete', 50, 112), piece('die', 185, 112, { right: 200 })],
    [piece('Führung', 50, 124), piece('als', 185, 124, { right: 200 })],
    [piece('bedeutend', 50, 136), piece('für', 185, 136, { right: 200 })],
  ].flat();
  expect(plain(layout([justified])).trim()).toBe('der Vorstand bezeichnete die Führung als bedeutend für');
});

test('a broken word is whole again where the hyphen was only the line’s', () => {
  const known = vocabularyOf(['Our long-term plan for co-operation', 'reorganised'], 'en');
  const french = vocabularyOf([], 'fr');
  const joined = (before: string, after: string, words = known) => {
    const { before: left, between } = seam(before, after, words);
    return `${left}${between}${after}`;
  };
  expect(joined('the manufac-', 'turers say')).toBe('the manufacturers say');
  expect(joined('a long-', 'term plan')).toBe('a long-term plan');
  expect(joined('it reor-', 'ganised the')).toBe('it reorganised the');
  expect(joined('der EU-', 'Kommission')).toBe('der EU-Kommission');
  expect(joined('die Ein-', 'und Ausfuhr')).toBe('die Ein- und Ausfuhr');
  expect(joined('in 2013-', '2014 it')).toBe('in 2013-2014 it');
  expect(joined('estime-t-', 'il encore', french)).toBe('estime-t-il encore');
  expect(joined('soft\u00AD', 'ware')).toBe('software');
  expect(joined('one line', 'and another')).toBe('one line and another');
  expect(joined('预计同比增', '长18%')).toBe('预计同比增长18%');
});

test('a paragraph that goes on overleaf is one, with the mark of the page inside', () => {
  const first = [
    ...column('one', 50, 100, 5),
    piece('and so the sentence goes on and on over', 50, 160, { right: 212 }),
  ];
  const second = [piece('the end of the page to the next one here.', 50, 100), ...column('two', 50, 130, 3)];
  expect(layout([first, second])).toContain(
    'on and on over <wbr data-page="2">the end of the page to the next one here.</p>',
  );
});

test('every piece of a page is read exactly once, whatever stands where', () => {
  const anyPiece = fc.record({
    text: fc.constantFrom('word', 'some more words of running text', '1,204', '合作', 'A'),
    left: fc.integer({ min: 0, max: 500 }),
    baseline: fc.integer({ min: 0, max: 800 }),
    size: fc.integer({ min: 4, max: 30 }),
  });
  fc.assert(
    fc.property(fc.array(anyPiece, { maxLength: 60 }), (places) => {
      const pieces = places.map(({ text, left, baseline, size }) => piece(text, left, baseline, { size }));
      const read = readingOrder(pieces).flat();
      expect(read).toHaveLength(pieces.length);
      expect(new Set(read)).toEqual(new Set(pieces));
      layout([pieces]);
    }),
  );
});
