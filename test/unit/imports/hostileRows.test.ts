import { expect, test } from '@playwright/test';
import type { DocumentNode } from '#domain/document.ts';
import { checkedRow } from '#features/import/checkedRow.ts';
import { documentStrays } from '#fixtures/xss/strays.ts';
import { textVectors } from '#fixtures/xss/texts.ts';

const id = '0190f0a0-0000-7000-8000-000000000001';
const times = { rev: 1, createdAt: '2026-01-01T00:00:00.000Z', updatedAt: '2026-01-01T00:00:00.000Z' };

const text = (words: string, ...marks: readonly object[]) => ({ type: 'text', text: words, marks });
const link = (href: unknown, more: object = {}) => ({ type: 'link', attrs: { href, ...more } });

/** Nodes and marks that nobody who writes in Vigie can make. */
const nodes: readonly object[] = [
  ...[
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'data:text/html,x',
    'vigie:note/../x',
    'file:///etc/passwd',
    1,
    null,
    {},
  ].map((href) => ({
    type: 'paragraph',
    content: [text('x', link(href))],
  })),
  {
    type: 'paragraph',
    content: [text('x', link('https://ok.invalid', { onclick: 'alert(1)', style: 'position:fixed', target: '_top' }))],
  },
  { type: 'image', attrs: { src: 'https://canary.invalid/x.png', assetId: '../../etc/passwd' } },
  { type: 'image', attrs: { remoteSrc: 'javascript:alert(1)' } },
  { type: 'script', content: [text('alert(1)')] },
  { type: 'iframe', attrs: { src: 'https://canary.invalid' } },
  {
    type: 'paragraph',
    attrs: { onclick: 'alert(1)', style: 'background:url(https://canary.invalid)' },
    content: [text('x', { type: 'style' })],
  },
  { type: '__proto__' },
  { type: 'constructor', attrs: { __proto__: { polluted: 1 } } },
  { type: 'doc', content: [{ type: 'doc' }] },
  { type: 'text', text: '' },
  {
    type: 'heading',
    attrs: { level: '1"><img src=x onerror=alert(1)>' },
    content: textVectors.map((vector) => text(vector)),
  },
  { type: 'codeBlock', attrs: { language: '"><img src=x onerror=alert(1)>' }, content: [text('x')] },
  { type: 'mention', attrs: { id: 'x', label: '<img src=x onerror=alert(1)>' } },
];

test('a document in a file that says it is Vigie’s is believed no more than a page', () => {
  for (const node of nodes) {
    const row = { id, ...times, text: 'x', document: { type: 'doc', content: [node] } };
    const checked = checkedRow('bodies', JSON.parse(JSON.stringify(row)));
    if (checked.state === 'wrong') continue;
    const { document } = checked.row as unknown as { readonly document: DocumentNode };
    expect(documentStrays(document), JSON.stringify(node)).toEqual([]);
    expect(JSON.stringify(document), JSON.stringify(node)).not.toMatch(/"(?:onclick|style|src|target)":"/);
  }
  expect(Reflect.get({}, 'polluted')).toBeUndefined();
});

test('what is no row, or reaches into every object, is none', () => {
  const given = [
    null,
    [],
    'x',
    1,
    {},
    { id },
    JSON.parse(`{"__proto__":{"polluted":1},"id":"${id}"}`),
    { id: '../../x', ...times, text: '', document: { type: 'doc' } },
    { id, ...times, rev: 'x', text: '', document: { type: 'doc' } },
    { id, ...times, text: { toString: 1 }, document: { type: 'doc' } },
    { id, ...times, text: '', document: { type: 'doc' }, more: 1 },
  ];
  for (const one of given) expect(checkedRow('bodies', one).state, JSON.stringify(one)).toBe('wrong');
  let deep: object = { type: 'paragraph' };
  for (let depth = 0; depth < 20_000; depth += 1) deep = { type: 'blockquote', content: [deep] };
  expect(checkedRow('bodies', { id, ...times, text: '', document: { type: 'doc', content: [deep] } }).state).toBe(
    'wrong',
  );
  expect(Reflect.get({}, 'polluted')).toBeUndefined();
});
