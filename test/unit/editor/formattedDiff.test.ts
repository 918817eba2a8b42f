import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { type DocumentNode, textOfDocument } from '#domain/document.ts';
import { type FormattedLine, formatRows } from '#domain/formattedDiff.ts';
import { diffTexts } from '#domain/textDiff.ts';
import { formatsOf } from '#domain/textFormats.ts';
import { anyDocument } from '#fixtures/anyDocument.ts';

const formatted = (document: DocumentNode) => ({ text: textOfDocument(document), formats: formatsOf(document) });

function rowsOf(before: DocumentNode, after: DocumentNode) {
  const sides = [formatted(before), formatted(after)] as const;
  return formatRows(diffTexts(sides[0].text, sides[1].text), ...sides);
}

const saidBy = (lines: readonly FormattedLine[]) =>
  lines.flatMap(({ pieces }) => pieces.map(({ text }) => text)).join('');
const withoutLines = (text: string) =>
  text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .join('');

test('the format runs cover the plain text and nothing else', () => {
  fc.assert(
    fc.property(anyDocument, (document) => {
      const { text, formats } = formatted(document);
      const said = formats.map(({ start, end }) => text.slice(start, end)).join('');
      expect(said.replaceAll('\n', '')).toBe(text.replaceAll('\n', ''));
      expect(formats.at(-1)?.end ?? 0).toBe(text.length);
    }),
  );
});

test('every word of both texts is in the rows, in its order, whatever the documents', () => {
  fc.assert(
    fc.property(anyDocument, anyDocument, (before, after) => {
      const rows = rowsOf(before, after);
      expect(rows.map(({ linesBefore }) => saidBy(linesBefore)).join('')).toBe(withoutLines(textOfDocument(before)));
      expect(rows.map(({ linesAfter }) => saidBy(linesAfter)).join('')).toBe(withoutLines(textOfDocument(after)));
    }),
  );
});

test('a document has no differences to itself', () => {
  fc.assert(
    fc.property(anyDocument, (document) => {
      for (const { kind } of rowsOf(document, document)) expect(kind).toBe('same');
    }),
  );
});

const text = (said: string, ...marks: string[]): DocumentNode => ({
  type: 'text',
  text: said,
  ...(marks.length > 0 && { marks: marks.map((type) => ({ type })) }),
});
const block = (type: string, ...content: DocumentNode[]): DocumentNode => ({ type, content });
const doc = (...content: DocumentNode[]) => block('doc', ...content);

test('changed words keep their look, and words that only look different are told', () => {
  const rows = rowsOf(
    doc(
      { type: 'heading', attrs: { level: 2 }, content: [text('WeChat banned')] },
      block('paragraph', text('Alibaba holds '), text('18 %', 'bold'), text(' of Weibo.')),
      block('bulletList', block('listItem', block('paragraph', text('Sellers were told.')))),
    ),
    doc(
      { type: 'heading', attrs: { level: 2 }, content: [text('WeChat banned')] },
      block('paragraph', text('Alibaba holds '), text('30 %', 'bold', 'italic'), text(' of Weibo.')),
      block('paragraph', text('Sellers were told.')),
    ),
  );
  expect(rows.map(({ kind }) => kind)).toEqual(['same', 'changed', 'restyled']);
  expect(rows[0]?.linesBefore[0]).toMatchObject({ line: { block: 'heading', level: 2 }, isFirst: true });
  expect(rows[1]?.linesAfter[0]?.pieces).toEqual([
    { text: 'Alibaba holds ', isChanged: false, marks: [] },
    { text: '30', isChanged: true, marks: ['bold', 'italic'] },
    { text: ' %', isChanged: false, marks: ['bold', 'italic'] },
    { text: ' of Weibo.', isChanged: false, marks: [] },
  ]);
  expect(rows[2]?.linesBefore[0]?.line.within).toEqual(['bulletList']);
});
