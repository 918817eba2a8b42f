import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { type DocumentNode, listTextBlocks, textOfDocument } from '#domain/document.ts';
import { excerptRanges } from '#domain/excerptMarks.ts';
import { schema } from '#editor/schema.ts';
import { createTextMap } from '#editor/textMap.ts';
import { anyDocument } from '#fixtures/anyDocument.ts';

const nodeOf = (document: DocumentNode) => {
  const node = schema.nodeFromJSON(document);
  node.check();
  return node;
};

/** The document's own text between two positions, made as `textOfDocument` makes it. */
const textBetween = (document: DocumentNode, from: number, to: number) =>
  textOfDocument(nodeOf(document).cut(from, to).toJSON() as DocumentNode);

test('the text of the map is the plain text of the document', () => {
  fc.assert(
    fc.property(anyDocument, (document) => {
      expect(createTextMap(nodeOf(document)).text).toBe(textOfDocument(document));
    }),
  );
});

test('what the editor stores again has the same plain text', () => {
  fc.assert(
    fc.property(anyDocument, (document) => {
      expect(textOfDocument(nodeOf(document).toJSON() as DocumentNode)).toBe(textOfDocument(document));
    }),
  );
});

test('positions of a passage hold exactly its text, and lead back to its offsets', () => {
  fc.assert(
    fc.property(anyDocument, fc.nat(), fc.nat(), (document, a, b) => {
      const map = createTextMap(nodeOf(document));
      const stops = listStops(document);
      fc.pre(stops.length > 1);
      const [start = 0, end = 0] = [stops[a % stops.length] ?? 0, stops[b % stops.length] ?? 0].sort((x, y) => x - y);
      const passage = map.text.slice(start, end);
      // A passage begins and ends with something of a block, not with the end of a line between two.
      fc.pre(passage !== '' && !startsOrEndsBetweenBlocks(document, start, end));
      const positions = map.positionsOf(start, end);
      expect(positions).toBeDefined();
      if (!positions) return;
      expect(textBetween(document, positions.from, positions.to)).toBe(passage);
      expect(map.offsetsOf(positions.from, positions.to)).toEqual({ start, end });
    }),
    { numRuns: 500 },
  );
});

test('an offset inside a mention stands for the whole of it', () => {
  const document: DocumentNode = {
    type: 'doc',
    content: [
      {
        type: 'paragraph',
        content: [
          { type: 'text', text: 'by ' },
          { type: 'mention', attrs: { id: null, label: 'Alibaba' } },
        ],
      },
    ],
  };
  const map = createTextMap(nodeOf(document));
  expect(map.text).toBe('by @Alibaba');
  expect(map.positionsOf(5, 7)).toEqual({ from: 4, to: 5 });
  expect(map.offsetsOf(4, 5)).toEqual({ start: 3, end: 11 });
});

test('positions outside any text move inwards', () => {
  const document: DocumentNode = {
    type: 'doc',
    content: [
      { type: 'paragraph' },
      { type: 'paragraph', content: [{ type: 'text', text: 'one' }] },
      { type: 'horizontalRule' },
      { type: 'paragraph', content: [{ type: 'text', text: 'two' }] },
      { type: 'paragraph' },
    ],
  };
  const node = nodeOf(document);
  const map = createTextMap(node);
  expect(map.offsetsOf(0, node.content.size)).toEqual({ start: 0, end: 7 });
  // From behind "one" to the front of "two" there is nothing.
  expect(map.offsetsOf(6, 9)).toEqual({ start: 4, end: 4 });
  expect(createTextMap(nodeOf({ type: 'doc', content: [{ type: 'paragraph' }] })).positionsOf(0, 0)).toBeUndefined();
});

test('excerpt marks are found in the document where the editor has them', () => {
  fc.assert(
    fc.property(anyDocument, (document) => {
      const node = nodeOf(document);
      const map = createTextMap(node);
      for (const [excerptId, { start, end }] of excerptRanges(document)) {
        let from = Number.POSITIVE_INFINITY;
        let to = 0;
        node.descendants((child, position) => {
          if (!child.marks.some((mark) => mark.attrs.excerptId === excerptId)) return;
          from = Math.min(from, position);
          to = position + child.nodeSize;
        });
        expect(map.offsetsOf(from, to)).toEqual({ start, end });
      }
    }),
  );
});

/** Offsets that do not fall inside a mention. */
function listStops(document: DocumentNode): number[] {
  const stops: number[] = [];
  let offset = 0;
  for (const block of listTextBlocks(document)) {
    for (const node of block.content ?? []) {
      const length = textOfDocument({ type: 'paragraph', content: [node] }).length;
      if (node.type === 'text') for (let at = 0; at < length; at++) stops.push(offset + at);
      else stops.push(offset);
      offset += length;
    }
    stops.push(offset);
    offset += 1;
  }
  return stops;
}

function startsOrEndsBetweenBlocks(document: DocumentNode, start: number, end: number): boolean {
  let offset = 0;
  for (const block of listTextBlocks(document)) {
    offset += textOfDocument(block).length;
    if (offset === start || offset + 1 === end) return true;
    offset += 1;
  }
  return false;
}
