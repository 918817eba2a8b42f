import fc from 'fast-check';
import type { DocumentNode } from '#domain/document.ts';

const excerptIds = ['a', 'b', 'c'].map((letter) => `0190a7f0-0000-7000-8000-00000000000${letter}`);

const anyMarks = fc.uniqueArray(
  fc.oneof(
    fc.constantFrom('bold', 'italic', 'highlight').map((type) => ({ type })),
    fc.constantFrom(...excerptIds).map((excerptId) => ({ type: 'excerpt', attrs: { excerptId } })),
    fc.constant({ type: 'link', attrs: { href: 'https://example.com/' } }),
  ),
  { selector: (mark) => JSON.stringify(mark), maxLength: 3 },
);

const anyText = fc.oneof(
  fc.string({ minLength: 1, maxLength: 12 }),
  fc.constantFrom('Alibaba', ' ', '阿里巴巴', 'é', '👩‍💻', 'a\u00a0b', '𠀀'),
);

const anyInline: fc.Arbitrary<DocumentNode> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ type: fc.constant('text'), text: anyText, marks: anyMarks }) },
  { weight: 1, arbitrary: fc.constant({ type: 'hardBreak' }) },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 900 }).map((page) => ({ type: 'pageBreak', attrs: { page } })) },
  {
    weight: 1,
    arbitrary: fc.string({ maxLength: 8 }).map((label) => ({ type: 'mention', attrs: { id: excerptIds[0], label } })),
  },
);

const anyTextBlock: fc.Arbitrary<DocumentNode> = fc.oneof(
  fc.array(anyInline, { maxLength: 4 }).map((content) => ({ type: 'paragraph', content })),
  fc.array(anyInline, { maxLength: 3 }).map((content) => ({ type: 'heading', attrs: { level: 2 }, content })),
  fc.array(anyInline, { maxLength: 3 }).map((content) => ({ type: 'caption', content })),
  fc
    .string({ minLength: 1 })
    .map((text) => ({ type: 'codeBlock', content: [{ type: 'text', text: `${text}\nnext` }] })),
);

const paragraph: DocumentNode = { type: 'paragraph' };

const { block } = fc.letrec<{ block: DocumentNode }>((tie) => {
  const blocks = fc.array(tie('block'), { minLength: 1, maxLength: 3, depthIdentifier: 'blocks' });
  const cell = (type: string) => blocks.map((content): DocumentNode => ({ type, content }));
  return {
    block: fc.oneof(
      { depthSize: 'small', depthIdentifier: 'blocks', withCrossShrink: true },
      anyTextBlock,
      fc.constantFrom<DocumentNode>(
        { type: 'horizontalRule' },
        { type: 'image', attrs: { remoteSrc: 'https://example.com/a.png', alt: 'What it shows' } },
      ),
      blocks.map((content): DocumentNode => ({ type: 'blockquote', content })),
      blocks.map(
        (content): DocumentNode => ({
          type: 'bulletList',
          content: [{ type: 'listItem', content: [paragraph, ...content] }],
        }),
      ),
      fc
        .tuple(cell('tableHeader'), cell('tableCell'))
        .map((cells): DocumentNode => ({ type: 'table', content: [{ type: 'tableRow', content: cells }] })),
    ),
  };
});

/** A document that the schema can hold, with every kind of node, text outside the BMP, empty blocks and overlapping excerpts. */
export const anyDocument: fc.Arbitrary<DocumentNode> = fc
  .array(block, { minLength: 1, maxLength: 5 })
  .map((content) => ({ type: 'doc', content }));
