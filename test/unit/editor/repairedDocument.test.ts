import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { type DocumentNode, textOfDocument } from '#domain/document.ts';
import { repairedDocument } from '#editor/repairedDocument.ts';
import { schema } from '#editor/schema.ts';
import { anyDocument } from '#fixtures/anyDocument.ts';

const documentOf = (...content: unknown[]) => ({ type: 'doc', content }) as DocumentNode;
const paragraph = (...content: unknown[]) => ({ type: 'paragraph', content });

test('a document of ours comes back as it is', () => {
  fc.assert(
    fc.property(anyDocument, (document) => {
      const ours = schema.nodeFromJSON(document).toJSON() as DocumentNode;
      expect(repairedDocument(ours)).toEqual({ document: ours, isRepaired: false });
    }),
  );
});

test('what the schema does not know is left out, its words stay', () => {
  const link = (href: string) => ({ type: 'text', text: 'here', marks: [{ type: 'link', attrs: { href } }] });
  const hostile = documentOf(
    { type: 'iframe', attrs: { src: 'https://example.com/' }, content: [paragraph({ type: 'text', text: 'inside' })] },
    paragraph(link('javascript:alert(1)'), {
      type: 'text',
      text: ' and ',
      marks: [{ type: 'script' }, { type: 'bold' }],
    }),
    { type: 'image', attrs: { remoteSrc: 'javascript:alert(1)', alt: 'x' } },
    { type: 'image', attrs: { assetId: '../../secret', onerror: 'alert(1)' } },
    { type: 'heading', attrs: { level: 'x' }, content: [{ type: 'text', text: 'level' }] },
    paragraph({ type: 'text', text: '' }, { type: 'text' }),
  );
  const { document, isRepaired } = repairedDocument(hostile);
  expect(isRepaired).toBe(true);
  schema.nodeFromJSON(document).check();
  expect(JSON.stringify(document)).not.toMatch(/javascript|iframe|secret|onerror|script/);
  expect(textOfDocument(document)).toContain('inside\nhere and');
  expect(textOfDocument(document)).toContain('level');
});

test('whatever JSON says it is a document becomes one', () => {
  const anyNode = fc.letrec<{ node: unknown }>((tie) => ({
    node: fc.record(
      {
        type: fc.constantFrom(
          'doc',
          'paragraph',
          'text',
          'image',
          'table',
          'tableRow',
          'bulletList',
          'listItem',
          'heading',
          'mention',
          'x',
        ),
        text: fc.string({ maxLength: 3 }),
        attrs: fc.dictionary(
          fc.constantFrom('level', 'id', 'assetId', 'remoteSrc', 'page', '__proto__', 'colspan'),
          fc.jsonValue({ maxDepth: 1 }),
        ),
        content: fc.array(tie('node'), { maxLength: 3 }),
        marks: fc.array(
          fc.record({
            type: fc.constantFrom('link', 'bold', 'excerpt', 'x'),
            attrs: fc.constantFrom({}, { href: 'javascript:1' }, { excerptId: 1 }),
          }),
          {
            maxLength: 2,
          },
        ),
      },
      { requiredKeys: ['type'] },
    ),
  })).node;
  fc.assert(
    fc.property(anyNode, (node) => {
      const { document } = repairedDocument(node as DocumentNode);
      schema.nodeFromJSON(document).check();
      expect(JSON.stringify(document)).not.toContain('javascript:');
    }),
  );
  const deep = Array.from({ length: 20_000 }).reduce<DocumentNode>(
    (inner) => ({ type: 'blockquote', content: [inner] }),
    paragraph() as DocumentNode,
  );
  schema.nodeFromJSON(repairedDocument(documentOf(deep)).document).check();
});
