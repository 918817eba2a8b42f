import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { type DiffRow, type DiffSpan, diffTexts } from '#domain/textDiff.ts';

/** A row as one line: `~` before its kind, changed words in brackets. */
function lines(rows: readonly DiffRow[]): string[] {
  return rows.map(({ kind, before, after }) => `${kind}: ${marked(before)} | ${marked(after)}`);
}

function marked(spans: readonly DiffSpan[]): string {
  return spans.map(({ text, isChanged }) => (isChanged ? `[${text}]` : text)).join('');
}

test('texts that say the same have only rows that are the same, whatever their white space', () => {
  const text = 'Alibaba bans WeChat.\nThe ban begins on 5 August. Sellers were told.';
  expect(lines(diffTexts(text, text.replace('5 August', '5\u00A0August').replace('\n', '\n\n')))).toEqual([
    'same: Alibaba bans WeChat. | Alibaba bans WeChat.',
    `same: The ban begins on 5 August. Sellers were told. | The ban begins on 5\u00A0August. Sellers were told.`,
  ]);
  expect(diffTexts('', '')).toEqual([]);
});

test('words that differ are marked inside paragraphs that stand side by side', () => {
  expect(
    lines(
      diffTexts(
        'The group holds 18 % of the network.\nNobody at the company would comment.',
        'The group now holds 30 % of the network.\nNobody at the company would comment on Monday.',
      ),
    ),
  ).toEqual([
    'changed: The group holds [18] % of the network. | The group [now ]holds [30] % of the network.',
    'changed: Nobody at the company would comment. | Nobody at the company would comment[ on Monday].',
  ]);
});

test('Chinese is compared character by character', () => {
  expect(
    lines(diffTexts('阿里巴巴集团已屏蔽微信链接。卖家接到通知。', '阿里巴巴集团屏蔽了微信链接。卖家接到通知。')),
  ).toEqual(['changed: 阿里巴巴集团[已]屏蔽微信链接。卖家接到通知。 | 阿里巴巴集团屏蔽[了]微信链接。卖家接到通知。']);
});

test('paragraphs that one text lacks stand alone', () => {
  const [first, second, third] = [
    'Renault signed with Nissan on Monday.',
    'Shares fell by three per cent in Paris.',
    'Both companies expect to save a billion.',
  ];
  expect(lines(diffTexts(`${first}\n${second}\n${third}`, `${first}\n${third}`))).toEqual([
    `same: ${first} | ${first}`,
    `removed: [${second}] | `,
    `same: ${third} | ${third}`,
  ]);
  expect(lines(diffTexts(first, second))).toEqual([`replaced: [${first}] | [${second}]`]);
  expect(lines(diffTexts(`${first}\n${third}`, second))).toEqual([
    `replaced: [${first}] | [${second}]`,
    `removed: [${third}] | `,
  ]);
});

test('a paragraph that the other text has in two stands beside both', () => {
  expect(
    lines(diffTexts('Alibaba bans WeChat. Sellers were told.', 'Alibaba bans WeChat.\nSellers were told at once.')),
  ).toEqual(['changed: Alibaba bans WeChat. Sellers were told. | Alibaba bans WeChat.\nSellers were told[ at once].']);
});

test('repeated lines do not lead the alignment astray', () => {
  const ad = 'Advertisement';
  expect(lines(diffTexts(`${ad}\nOne thing happened.\n${ad}`, `${ad}\nOne thing happened.\nAnd more.\n${ad}`))).toEqual(
    [
      `same: ${ad} | ${ad}`,
      'same: One thing happened. | One thing happened.',
      'added:  | [And more.]',
      `same: ${ad} | ${ad}`,
    ],
  );
});

const sentences = fc.array(
  fc.constantFrom(
    'Alibaba grows. ',
    'Le marché baisse ! ',
    '微信被屏蔽。',
    'Advertisement\n',
    'It is 18.5 today.\n',
    '\n',
    'x'.repeat(900),
  ),
  { maxLength: 12 },
);

test('both sides always say all of their text, and nothing is changed exactly where both say the same', () => {
  const bare = (text: string) => text.replace(/\s+/gu, '');
  const said = (rows: readonly DiffRow[], side: 'before' | 'after') =>
    bare(rows.flatMap((row) => row[side].map(({ text }) => text)).join(''));
  fc.assert(
    fc.property(sentences, sentences, (one, other) => {
      const [before, after] = [one.join(''), other.join('')];
      const rows = diffTexts(before, after);
      expect(said(rows, 'before')).toBe(bare(before));
      expect(said(rows, 'after')).toBe(bare(after));
      const unchanged = (side: 'before' | 'after') =>
        bare(rows.flatMap((row) => row[side].flatMap(({ text, isChanged }) => (isChanged ? [] : [text]))).join(''));
      expect(unchanged('before')).toBe(unchanged('after'));
      if (bare(before) !== bare(after)) expect(rows.some(({ kind }) => kind !== 'same')).toBe(true);
    }),
  );
});

test('a character outside the basic plane is never cut', () => {
  const text = `${'𠮷'.repeat(1000)}。`;
  for (const row of diffTexts(text, '')) {
    for (const span of row.before) expect(span.text.isWellFormed()).toBe(true);
  }
});
