import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { parse } from 'yaml';
import type { DocumentNode } from '#domain/document.ts';
import { entityPage } from '#domain/export/entityPage.ts';
import { frontMatter, tagOf } from '#domain/export/frontMatter.ts';
import { markdownOf } from '#domain/export/markdownBlocks.ts';
import { notePage } from '#domain/export/notePage.ts';

const links = {
  entityName: (id: string) => ({ alibaba: 'Alibaba', free: 'Free 2' })[id],
  assetPath: (id: string) => (id === 'kept' ? '../assets/kept.png' : undefined),
  noteName: () => 'Other note',
};
const text = (words: string, ...marks: { type: string; attrs?: Record<string, unknown> }[]): DocumentNode => ({
  type: 'text',
  text: words,
  ...(marks.length > 0 && { marks }),
});
const node = (type: string, content: DocumentNode[] = [], attrs?: Record<string, unknown>): DocumentNode => ({
  type,
  content,
  ...(attrs && { attrs }),
});
const paragraph = (...content: DocumentNode[]) => node('paragraph', content);
const markdown = (...content: DocumentNode[]) => markdownOf(node('doc', content), links).trimEnd();
const bold = { type: 'bold' };
const italic = { type: 'italic' };

test('each kind of block is written as Markdown has it', () => {
  expect(
    markdown(
      node('heading', [text('Results')], { level: 2 }),
      paragraph(text('One'), { type: 'hardBreak' }, text('two')),
    ),
  ).toBe('## Results\n\nOne\\\ntwo');
  expect(markdown(node('blockquote', [paragraph(text('a')), paragraph(text('b'))]))).toBe('> a\n>\n> b');
  expect(
    markdown(
      node('bulletList', [
        node('listItem', [
          paragraph(text('a')),
          node('orderedList', [node('listItem', [paragraph(text('b'))])], { start: 3 }),
        ]),
        node('listItem', [paragraph(text('c'))]),
      ]),
    ),
  ).toBe('- a\n  3. b\n- c');
  expect(markdown(node('codeBlock', [text('a\n```\nb')], { language: 'js' }))).toBe('````js\na\n```\nb\n````');
  expect(markdown(node('image', [], { assetId: 'kept', alt: 'A [chart]' }))).toBe('![A chart](<../assets/kept.png>)');
  expect(markdown(node('caption', [text('Figure 1')]))).toBe('Figure 1');
});

test('a picture that is not kept is a link, as showing it would ask the network', () => {
  const remote = node('image', [], { remoteSrc: 'https://example.com/a b.png', alt: 'Plan' });
  expect(markdown(remote)).toBe('[Plan](<https://example.com/a%20b.png>)');
  expect(markdown(node('image', [], { remoteSrc: 'cid:a', alt: 'Plan' }))).toBe('Plan');
});

test('marks nest, keep spaces outside and fall back to tags where Markdown would not read them', () => {
  expect(markdown(paragraph(text('a '), text('b ', bold), text('c', bold, italic), text('.')))).toBe('a **b *c***.');
  expect(markdown(paragraph(text('说'), text('“好”', bold), text('了')))).toBe('说<strong>“好”</strong>了');
  expect(markdown(paragraph(text('x`y', { type: 'code' })))).toBe('``x`y``');
  const excerpt = { type: 'excerpt', attrs: { excerptId: 'e' } };
  expect(markdown(paragraph(text('Alibaba bought '), text('18 %', excerpt), text(' of Weibo', excerpt, bold)))).toBe(
    'Alibaba bought ==18 % **of Weibo**==',
  );
  expect(markdown(paragraph(text('here', { type: 'link', attrs: { href: 'https://example.com/a(b) c' } })))).toBe(
    '[here](<https://example.com/a(b)%20c>)',
  );
  const other = { type: 'link', attrs: { href: 'vigie:note/0190a7f0-0000-7000-8000-000000000001' } };
  expect(markdown(paragraph(text('there', other)))).toBe('[there](<Other%20note.md>)');
});

test('mentions are wikilinks to the pages of what they mention', () => {
  const mention = (id: string, label: string) => node('mention', [], { id, label });
  expect(markdown(paragraph(mention('alibaba', 'Alibaba'), text(', '), mention('free', 'Free')))).toBe(
    '[[Alibaba]], [[Free 2|Free]]',
  );
  expect(markdown(paragraph(mention('gone', 'Gone [x]')))).toBe('Gone \\[x\\]');
});

test('text says what it said, whatever signs it has', () => {
  const written = (words: string) => markdown(paragraph(text(words)));
  expect(written('*a* _b_ `c` [d](e) <f> ~~g~~ ==h==')).toBe(
    '\\*a\\* \\_b\\_ \\`c\\` \\[d\\](e) \\<f\\> \\~\\~g\\~\\~ \\=\\=h\\=\\=',
  );
  expect(written('# a')).toBe('\\# a');
  expect(written('1. a')).toBe('1\\. a');
  expect(written('- a')).toBe('\\- a');
  expect(written('#1 %%x%% &amp; C# 18 % A&B')).toBe('\\#1 \\%\\%x\\%\\% \\&amp; C# 18 % A&B');
});

test('a table has one line a row, also where cells span several', () => {
  const cell = (type: string, words: string, attrs?: Record<string, unknown>) =>
    node(type, [paragraph(text(words))], attrs);
  const table = node('table', [
    node('tableRow', [cell('tableHeader', 'Year', { rowspan: 2 }), cell('tableHeader', 'a | b', { colspan: 2 })]),
    node('tableRow', [cell('tableCell', '1'), cell('tableCell', '2')]),
  ]);
  expect(markdown(table)).toBe('| Year | a \\| b |  |\n| --- | --- | --- |\n|  | 1 | 2 |');
});

test('any properties come back out of the YAML as they went in', () => {
  const value = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom(
      'no',
      'Yes',
      '1:20',
      '2013-08',
      '~',
      '---',
      '- a',
      'a: b',
      '#a',
      '"',
      "'",
      '\n',
      ' a',
      '{}',
      '!!js/function',
      '&a',
      '*a',
      '__proto__',
      '=cmd',
    ),
    fc.boolean(),
    fc.integer(),
    fc.array(fc.string({ unit: 'grapheme' }), { minLength: 1, maxLength: 3 }),
  );
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom('title', 'url', 'tags', 'author', 'grade'), value), (properties) => {
      const written = frontMatter(Object.entries(properties));
      expect(written).toMatch(/^---\n[\s\S]*---\n$/u);
      const yaml = written.slice(4, -4);
      expect(parse(yaml)).toEqual({ ...properties });
      expect(parse(yaml, { version: '1.1' })).toEqual({ ...properties });
    }),
  );
});

test('names become tags that Obsidian knows', () => {
  expect(tagOf('Electric cars')).toBe('Electric-cars');
  expect(tagOf('AI / chips')).toBe('AI-/-chips');
  expect(tagOf('电动车')).toBe('电动车');
  expect(tagOf('2013')).toBe('_2013');
  expect(tagOf('?!')).toBeUndefined();
});

const noteId = '0190a7f0-0000-7000-8000-000000000001';

test('a note’s page has its facts above its text, and the quotes that its text lost below', () => {
  const shared = { rev: 1, createdAt: '2026-01-02T03:04:05.678Z', updatedAt: '2026-01-02T03:04:05.678Z' };
  const page = notePage(
    {
      note: {
        ...shared,
        id: noteId,
        kind: 'clip',
        title: 'Alibaba: 18 %',
        capture: { state: 'ready' },
        triage: 'important',
        starred: 1,
        url: 'https://example.com/a',
        published: { edtf: '2013-08', min: '2013-08-01', max: '2013-08-31' },
        lead: '',
        wordCount: 1,
        shelf: 'important',
        live: 1,
      },
      document: node('doc', [paragraph(text('Words.'))]),
      source: { ...shared, id: noteId, name: 'Le Monde', domain: 'lemonde.fr', reliability: 'B' },
      entities: [
        { id: 'alibaba', kind: 'company', name: 'Alibaba' },
        { id: 'cars', kind: 'topic', name: 'Electric cars' },
      ],
      excerpts: [{ ...shared, id: noteId, noteId, quote: { exact: 'What it said', prefix: '', suffix: '' } }],
      grade: { reliability: 'B', credibility: 2 },
    },
    'Alibaba - 18 %',
    links,
    { untitled: 'Untitled', lostExcerpts: 'Excerpts', attachments: 'Attachments' },
  );
  expect(page).toBe(`---
title: "Alibaba: 18 %"
aliases:
  - "Alibaba: 18 %"
url: https://example.com/a
source: Le Monde
source-domain: lemonde.fr
reliability: B
published: 2013-08
created: "2026-01-02T03:04:05.678Z"
updated: "2026-01-02T03:04:05.678Z"
kind: clip
triage: important
starred: true
grade: B2
companies:
  - "[[Alibaba]]"
topics:
  - "[[Electric cars]]"
tags:
  - Electric-cars
vigie-id: ${noteId}
---

# Alibaba: 18 %

Words.

## Excerpts

> ==What it said==
`);
});

test('an entity’s page has its other names as aliases, so that a link by any of them leads to it', () => {
  const page = entityPage(
    {
      id: noteId,
      rev: 1,
      createdAt: '2026-01-02T03:04:05.678Z',
      updatedAt: '2026-01-02T03:04:05.678Z',
      kind: 'company',
      name: 'Alibaba',
      aliases: [{ text: '阿里巴巴' }, { text: 'BABA' }],
      nameKeys: [],
      sharedKeys: [],
      sortKey: '',
      identifiers: { ticker: 'BABA' },
      description: 'A [company].',
      watchlists: ['Asia'],
      ownFields: [{ name: 'Tier', value: '1' }],
    },
    'Alibaba',
    [
      { title: 'Relations', lines: ['- Alibaba owns 18 % of [[Weibo]]'] },
      { title: 'Events', lines: [] },
    ],
  );
  expect(page).toContain(
    'aliases:\n  - 阿里巴巴\n  - BABA\nticker: BABA\nwatchlists:\n  - Asia\ntags:\n  - company\n  - Asia\n',
  );
  expect(page).toContain(
    '\n---\n\n# Alibaba\n\nA \\[company\\].\n\n- Tier: 1\n\n## Relations\n\n- Alibaba owns 18 % of [[Weibo]]\n',
  );
  expect(page).not.toContain('Events');
});
