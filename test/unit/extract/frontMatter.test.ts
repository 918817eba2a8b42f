import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { noteFacts } from '#extract/formats/frontMatter/noteFacts.ts';
import { splitFrontMatter } from '#extract/formats/frontMatter/splitFrontMatter.ts';

/** What is read of a note's properties, and the lines that are left. */
function read(note: string) {
  const matter = splitFrontMatter(note);
  if (!matter) return undefined;
  const { facts, rest } = noteFacts(matter.properties);
  const { published, ...others } = facts;
  return {
    ...others,
    ...(published && { published: published.edtf }),
    rest: rest.flatMap(({ lines }) => lines),
    body: matter.body,
  };
}

test('a note of Obsidian’s Web Clipper', () => {
  expect(
    read(`---
title: "Acme: the merger \\"of the year\\""
source: "https://news.example/2026/acme?x=1"
author:
  - "[[Jane Doe]]"
  - "[[people/li-wei|Li Wei]]"
published: 2026-11-20
created: 2026-11-24
description: ""
tags:
  - "clippings"
---
The text.`),
  ).toEqual({
    title: 'Acme: the merger "of the year"',
    canonicalUrl: 'https://news.example/2026/acme?x=1',
    author: 'Jane Doe, Li Wei',
    published: '2026-11-20',
    rest: ['created: 2026-11-24', 'description: ""', 'tags:', '  - "clippings"'],
    body: 'The text.',
  });
});

test('the notes of Jekyll, Hugo and Zettlr', () => {
  expect(
    read(
      "---\nlayout: post\ntitle:  Prices fall # at last\ndate:   2024-03-18 10:00:00 +0100\nauthor: 'Joan d''Arc'\nlang: fr-CA\n---\n\nText",
    ),
  ).toEqual({
    title: 'Prices fall',
    published: '2024-03-18',
    author: "Joan d'Arc",
    language: 'fr',
    rest: ['layout: post'],
    body: '\nText',
  });
  expect(
    read(
      '+++\ntitle = "Prices fall"\ndate = 2024-03-18T10:00:00Z\nauthors = ["A. One", \'B. Two\']\nurl = "/posts/prices"\n[params]\ntitle = "No"\n+++\nText',
    ),
  ).toEqual({
    title: 'Prices fall',
    published: '2024-03-18',
    author: 'A. One, B. Two',
    rest: ['url = "/posts/prices"', '[params]', 'title = "No"'],
    body: 'Text',
  });
  expect(read('---\ntitle: Notizen\nid: 20260318\nkeywords: [a, "b, c"]\n...\nText')).toEqual({
    title: 'Notizen',
    rest: ['id: 20260318', 'keywords: [a, "b, c"]'],
    body: 'Text',
  });
});

test('what is not understood stays, and what are no properties stays in the text', () => {
  const odd =
    '---\ntitle: |\n  Two\n  lines\nauthor: {name: Jane}\ndate: someday\nsource: Le Monde\n# a comment\nurl: javascript:alert(1)\n---\nText';
  expect(read(odd)).toEqual({ rest: odd.split('\n').slice(1, -2), body: 'Text' });
  for (const text of [
    '---\nA rule, and words.\n---\nMore',
    '---\n\n---\nText',
    '--- \ntitle: never closed\n',
    'Text\n---\ntitle: x\n---\n',
    ' ---\ntitle: x\n---\n',
  ]) {
    expect(read(text)).toBeUndefined();
  }
});

test('of a title’s values the last line end and the quotes go, whatever they are', () => {
  const words = fc
    .string({ unit: 'grapheme', minLength: 1 })
    .filter((text) => /\S/.test(text) && !/[\p{C}\u2028\u2029]/u.test(text));
  fc.assert(
    fc.property(words, (title) => {
      const quoted = JSON.stringify(title).replace(/\\u([\da-f]{4})/g, (_, code) =>
        String.fromCharCode(Number.parseInt(code, 16)),
      );
      const found = read(`---\ntitle: ${quoted}\n---\nText`);
      expect(found?.title?.replace(/\s+/gu, '')).toBe(
        title
          .replace(/^\[\[(?:[^\]|]*\|)?([^\]|]*)\]\]$/, '$1')
          .replace(/\s+/gu, '')
          .slice(0, 500),
      );
    }),
  );
});

test('no line is lost between the properties and the text', () => {
  const line = fc.oneof(
    fc.constantFrom(
      'title: A',
      'tags:',
      '  - x',
      '- y',
      '[a]',
      'date: 2024',
      '# c',
      '',
      'author: [A, "B"]',
      'x: {y: z}',
      '---',
      '...',
    ),
    fc.string({ maxLength: 20 }).filter((text) => !text.includes('\n') && !text.includes('\r')),
  );
  fc.assert(
    fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
      const text = `---\n${lines.join('\n')}\n---\nText`;
      const matter = splitFrontMatter(text);
      if (!matter) return;
      const written = matter.properties.flatMap((property) => property.lines).join('\n');
      expect(text.startsWith(`---\n${written}`)).toBe(true);
      expect(text.endsWith(matter.body)).toBe(true);
      const between = text.slice(4 + written.length, text.length - matter.body.length);
      expect(between.trim()).toMatch(/^(?:---|\.\.\.)$/);
    }),
  );
});
