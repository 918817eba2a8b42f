import { createHash as nodeHash } from 'node:crypto';
import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { createNameGiver, fileNameOf } from '#domain/export/fileName.ts';
import { createHash } from '#domain/export/sha256.ts';

test('titles become names that read like them', () => {
  const names = [
    ['Alibaba buys 18 % of Weibo', 'Alibaba buys 18 % of Weibo'],
    ['WeChat: the end?', 'WeChat - the end'],
    ['AC/DC \\ "live" <now>', 'AC-DC - live now'],
    ['阿里巴巴集团：年报', '阿里巴巴集团：年报'],
    ['C# [2013] | a^b', 'C 2013 - a b'],
    ['  ...hidden.  ', 'hidden'],
    ['../../etc/passwd', 'etc-passwd'],
    ['a\u202Egnp.exe', 'agnp.exe'],
    ['line\nbreak\tand\0nul', 'line break and nul'],
    ['CON', '_CON'],
    ['nul.txt', '_nul.txt'],
    ['Com1', '_Com1'],
    ['COM10', 'COM10'],
    ['Conference', 'Conference'],
    ['', 'Untitled'],
    ['???', 'Untitled'],
    ['...', 'Untitled'],
  ] as const;
  for (const [title, name] of names) expect(fileNameOf(title, 'Untitled'), JSON.stringify(title)).toBe(name);
});

test('a long title is cut between letters', () => {
  expect(fileNameOf('é'.repeat(4096), 'Untitled')).toBe('é'.repeat(90));
  expect(fileNameOf('阿'.repeat(4096), 'Untitled')).toBe('阿'.repeat(60));
  expect(fileNameOf('👩‍💻'.repeat(4096), 'Untitled')).toMatch(/^(?:👩\u200D💻)+$/u);
});

test('any titles make names that every system can hold, none twice', () => {
  const title = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 400 }),
    fc.constantFrom(
      'CON',
      'con',
      'Con.',
      'a',
      'A',
      'a ',
      'a 2',
      '..',
      'É',
      'e\u0301',
      'ﬁ',
      'fi',
      'ß',
      'SS',
      '\u202e',
      'a/b',
      'a-b',
    ),
  );
  fc.assert(
    fc.property(fc.array(title, { maxLength: 40 }), (titles) => {
      const give = createNameGiver();
      const names = titles.map((one) => give(one, 'Untitled'));
      expect(new Set(names.map((name) => name.normalize('NFKC').toLowerCase())).size).toBe(names.length);
      for (const name of names) {
        expect(name).not.toMatch(/[\\\/:*?"<>\|\p{Cc}\p{Cs}[\p{Cf}--\u200D]]|^[\s.]|[\s.]$/v);
        expect(name).not.toMatch(/^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i);
        expect(Buffer.byteLength(`${name}.md`)).toBeLessThan(255);
      }
    }),
  );
});

test('a hash that grows in pieces is the one of the whole', () => {
  fc.assert(
    fc.property(fc.array(fc.uint8Array({ maxLength: 200 }), { maxLength: 8 }), (pieces) => {
      const hash = createHash();
      for (const piece of pieces) hash.add(piece);
      expect(hash.close()).toBe(nodeHash('sha256').update(Buffer.concat(pieces)).digest('hex'));
    }),
  );
});
