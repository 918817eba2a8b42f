import { expect, test } from '@playwright/test';
import { Transform } from '@tiptap/pm/transform';
import fc from 'fast-check';
import { type DocumentNode, textOfDocument } from '#domain/document.ts';
import { excerptMarkName } from '#domain/excerptMarks.ts';
import { locateExcerpt } from '#domain/locateExcerpt.ts';
import { quoteAt, readsTheSame } from '#domain/textQuote.ts';
import { schema } from '#editor/schema.ts';
import { createTextMap } from '#editor/textMap.ts';

const paragraphs = [
  'Alibaba a annoncé un partenariat avec le service de microblogging Weibo de Sina.',
  '阿里巴巴集团宣布与新浪微博合作，持股18%。',
  'Weibo a enregistré plus de 49,8 millions d’utilisateurs actifs quotidiens entre décembre et mars.',
  'Der Konzern prüft einen Börsengang im kommenden Jahr; ein Sprecher lehnte einen Kommentar ab.',
];
const id = '01930000-0000-7000-8000-000000000001';

/** A document in which a passage of one paragraph is an excerpt, and what was quoted. */
function marked(paragraph: number, from: number, length: number) {
  const node = schema.nodeFromJSON({
    type: 'doc',
    content: paragraphs.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] })),
  });
  const map = createTextMap(node);
  const text = paragraphs[paragraph % paragraphs.length] ?? '';
  const base = map.text.indexOf(text);
  const start = base + (from % (text.length - 4));
  const end = Math.min(base + text.length, start + 4 + (length % 60));
  const positions = map.positionsOf(start, end);
  if (!positions) throw new Error('The passage has no place.');
  const mark = schema.mark(excerptMarkName, { excerptId: id });
  const transform = new Transform(node).addMark(positions.from, positions.to, mark);
  return { transform, positions, excerpt: { id, quote: quoteAt(map.text, start, end) } };
}

const edit = fc.record({
  kind: fc.constantFrom('insert', 'delete', 'split', 'bold'),
  at: fc.nat(),
  length: fc.nat({ max: 40 }),
  text: fc.oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }),
    fc.constantFrom('Weibo', '微博', 'a annoncé'),
  ),
});
type Edit = typeof edit extends fc.Arbitrary<infer Value> ? Value : never;

/** Does one edit where it can be done, and says which stretch of the document before it was touched. */
function apply(transform: Transform, { kind, at, length, text }: Edit): { from: number; to: number } | undefined {
  const size = transform.doc.content.size;
  const from = at % size;
  const to = Math.min(size, from + length);
  const [$from, $to] = [transform.doc.resolve(from), transform.doc.resolve(to)];
  if (!$from.parent.isTextblock || !$to.parent.isTextblock) return undefined;
  if (kind === 'insert') transform.insert(from, schema.text(text));
  else if (kind === 'split') transform.split(from);
  else if (kind === 'bold') transform.addMark(from, to, schema.mark('bold'));
  else if (from < to && $from.sameParent($to)) transform.delete(from, to);
  else return undefined;
  return kind === 'bold' ? undefined : { from, to: kind === 'delete' ? to : from };
}

test('edits outside an excerpt leave it as it was; edits inside make it drift, and its place still holds what is left of it', () => {
  fc.assert(
    fc.property(fc.nat(), fc.nat(), fc.nat(), fc.array(edit, { maxLength: 12 }), (paragraph, start, length, edits) => {
      const { transform, positions, excerpt } = marked(paragraph, start, length);
      let { from, to } = positions;
      let isTouched = false;
      for (const one of edits) {
        const before = transform.mapping.maps.length;
        const touched = apply(transform, one);
        if (touched && touched.from < to && touched.to > from) isTouched = true;
        const mapping = transform.mapping.slice(before);
        [from, to] = [mapping.map(from, 1), mapping.map(to, -1)];
      }
      const document = transform.doc.toJSON() as DocumentNode;
      const text = textOfDocument(document);
      const place = locateExcerpt(document, excerpt);
      if (!isTouched) {
        expect(place.state).toBe('ok');
        expect(place.state !== 'orphan' && text.slice(place.start, place.end)).toBe(excerpt.quote.exact);
        return;
      }
      // Whatever is left of it lies where it is said to be.
      const map = createTextMap(transform.doc);
      const left = from < to ? map.offsetsOf(from, to) : undefined;
      if (!left || left.start >= left.end || place.state === 'orphan') return;
      const isMarked = hasMark(document);
      if (isMarked) {
        expect(place.start).toBeGreaterThanOrEqual(left.start);
        expect(place.end).toBeLessThanOrEqual(left.end);
      }
      expect(place.state === 'ok').toBe(readsTheSame(text.slice(place.start, place.end), excerpt.quote.exact));
    }),
    { numRuns: 600 },
  );
});

test('an excerpt whose words are all gone is an orphan, and back where it was once they are back', () => {
  fc.assert(
    fc.property(fc.nat(), fc.nat(), (paragraph, start) => {
      // Long enough to be no chance find.
      const { transform, positions, excerpt } = marked(paragraph, start, 59);
      fc.pre(excerpt.quote.exact.length > 20);
      const before = transform.doc;
      transform.delete(positions.from, positions.to);
      const state = locateExcerpt(transform.doc.toJSON() as DocumentNode, excerpt).state;
      expect(state).not.toBe('ok');
      const undone = transform.step(transform.steps.at(-1)?.invert(before) ?? fail());
      expect(locateExcerpt(undone.doc.toJSON() as DocumentNode, excerpt).state).toBe('ok');
    }),
  );
});

function fail(): never {
  throw new Error('There was no step.');
}

function hasMark(node: DocumentNode): boolean {
  return (
    (node.marks ?? []).some(({ type }) => type === excerptMarkName) || (node.content ?? []).some((one) => hasMark(one))
  );
}
