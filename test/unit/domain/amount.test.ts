import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { formatAmount, parseAmount } from '#domain/amount.ts';
import type { Amount } from '#domain/claim.ts';

function read(text: string): Amount | 'empty' | 'invalid' {
  const reading = parseAmount(text);
  return reading.state === 'ok' ? reading.amount : reading.state;
}

const amounts: Readonly<Record<string, readonly (readonly [text: string, amount: Amount])[]>> = {
  en: [
    ['$1.2bn', { value: 1_200_000_000, currency: 'USD' }],
    ['$1.2T', { value: 1.2e12, currency: 'USD' }],
    ['£5m', { value: 5_000_000, currency: 'GBP' }],
    ['HK$ 3 million', { value: 3_000_000, currency: 'HKD' }],
    ['USD 1.2 bn', { value: 1_200_000_000, currency: 'USD' }],
    ['₹500 crore', { value: 5_000_000_000, currency: 'INR' }],
    ['3 lakh crore', { value: 3e12 }],
    ['12 usd', { value: 12, currency: 'USD' }],
    ['$100 CAD', { value: 100, currency: 'CAD' }],
    ['two billion dollars', { value: 2_000_000_000, currency: 'USD' }],
    ['more than $3 billion', { value: 3_000_000_000, currency: 'USD' }],
    ['over 1,000 people', { value: 1000, unit: 'people' }],
    ['1,000,000', { value: 1_000_000 }],
    ['1,00,000', { value: 100_000 }],
    ['16.057%', { value: 16.057, unit: '%' }],
    ['1,200%', { value: 1200, unit: '%' }],
    ['18 percent', { value: 18, unit: '%' }],
    ['5 percentage points', { value: 5, unit: 'percentage points' }],
    ['$6.99 per month', { value: 6.99, currency: 'USD', unit: 'per month' }],
    ['1.234 billion', { value: 1_234_000_000 }],
    ['12 k', { value: 12_000 }],
    ['5m', { value: 5_000_000 }],
    ['5 m', { value: 5, unit: 'm' }],
    ['100 metric tons', { value: 100, unit: 'metric tons' }],
    ['42', { value: 42 }],
    ['100 XYZ', { value: 100, unit: 'XYZ' }],
    ['5 ALL', { value: 5, currency: 'ALL' }],
    ['5 all', { value: 5, unit: 'all' }],
  ],
  fr: [
    ['100 milliards USD', { value: 100_000_000_000, currency: 'USD' }],
    ['100 milliards de USD', { value: 100_000_000_000, currency: 'USD' }],
    ['1,2 Md€', { value: 1_200_000_000, currency: 'EUR' }],
    ["3,5 Mds d'euros", { value: 3_500_000_000, currency: 'EUR' }],
    ["1,2 billion d'euros", { value: 1.2e12, currency: 'EUR' }],
    ['49,8 millions', { value: 49_800_000 }],
    ['plus de 49,8 millions d’utilisateurs', { value: 49_800_000, unit: 'utilisateurs' }],
    ["194 millions d'utilisateurs actifs par mois", { value: 194_000_000, unit: 'utilisateurs actifs par mois' }],
    ['18 %', { value: 18, unit: '%' }],
    ['18\u202F%', { value: 18, unit: '%' }],
    ['16,057 %', { value: 16.057, unit: '%' }],
    ['18 pour cent', { value: 18, unit: '%' }],
    ['−3,5 M€', { value: -3_500_000, currency: 'EUR' }],
    ['12 k€', { value: 12_000, currency: 'EUR' }],
    ['1.000.000 €', { value: 1_000_000, currency: 'EUR' }],
    ['1 200,5 €', { value: 1200.5, currency: 'EUR' }],
    ["1'000'000 CHF", { value: 1_000_000, currency: 'CHF' }],
    ['800.000 messages', { value: 800_000, unit: 'messages' }],
    ['sept millions', { value: 7_000_000 }],
    ['50 millions de dollars de Hong Kong', { value: 50_000_000, currency: 'HKD' }],
    ['49,8 M', { value: 49_800_000 }],
  ],
  zh: [
    ['1000亿美元', { value: 100_000_000_000, currency: 'USD' }],
    ['5亿', { value: 500_000_000 }],
    ['5亿用户', { value: 500_000_000, unit: '用户' }],
    ['1亿2000万美元', { value: 120_000_000, currency: 'USD' }],
    ['五十亿元', { value: 5_000_000_000, currency: 'CNY' }],
    ['三千万', { value: 30_000_000 }],
    ['人民币5亿元', { value: 500_000_000, currency: 'CNY' }],
    ['约300万港元', { value: 3_000_000, currency: 'HKD' }],
    ['¥500', { value: 500, currency: 'JPY' }],
    ['¥500 RMB', { value: 500, currency: 'CNY' }],
    ['￥5亿', { value: 500_000_000, currency: 'CNY' }],
    ['500万日元', { value: 5_000_000, currency: 'JPY' }],
    ['１８％', { value: 18, unit: '%' }],
    ['百分之十八', { value: 18, unit: '%' }],
    ['2.5万亿元', { value: 2.5e12, currency: 'CNY' }],
  ],
  de: [
    ['1,5 Mio. Euro', { value: 1_500_000, currency: 'EUR' }],
    ['2 Mrd. €', { value: 2_000_000_000, currency: 'EUR' }],
    ['300-Millionen-Euro', { value: 300_000_000, currency: 'EUR' }],
    ['1,2 Billionen Euro', { value: 1.2e12, currency: 'EUR' }],
    ['sieben Millionen TV-Haushalte', { value: 7_000_000, unit: 'TV-Haushalte' }],
    ['1.234,56 Euro', { value: 1234.56, currency: 'EUR' }],
    ['rund 18 Prozent', { value: 18, unit: '%' }],
  ],
};

for (const [language, cases] of Object.entries(amounts)) {
  test(`reads amounts in ${language}`, () => {
    expect(cases.map(([text]) => [text, read(text)])).toEqual(cases);
  });
}

test('nothing is empty; what is no amount, or more than one, is invalid', () => {
  expect([read(''), read(' \u00A0\n')]).toEqual(['empty', 'empty']);
  for (const text of [
    ...[
      'a lot',
      'beaucoup',
      '很多',
      '£',
      'USD',
      'G7',
      '1.2.3',
      '1,2,3',
      '10-20 millions',
      '10 à 12 %',
      '1e999',
      '€5 USD',
      'sept',
    ],
    ...['9'.repeat(400), `5 ${'very '.repeat(20)}`, 'NaN', '--', '$-', '1/2'],
  ]) {
    expect(read(text), text).toBe('invalid');
  }
});

test('formats for people', () => {
  const shown = (amount: Amount) =>
    ['en', 'fr', 'zh'].map((language) => formatAmount(amount, language).replace(/[\u00A0\u202F]/g, ' '));
  expect(shown({ value: 100e9, currency: 'USD' })).toEqual(['USD 100B', '100 Md USD', 'USD 1000亿']);
  expect(shown({ value: 49_800_000, unit: 'users' })).toEqual(['49.8M users', '49,8 M users', '4980万 users']);
  expect(shown({ value: 18, unit: '%' })).toEqual(['18%', '18 %', '18%']);
  expect(shown({ value: 9.99, currency: 'EUR' })).toEqual(['EUR 9.99', '9,99 EUR', 'EUR 9.99']);
  expect(shown({ value: 1_234_567, currency: 'EUR' })).toEqual(['EUR 1,234,567', '1 234 567 EUR', 'EUR 1,234,567']);
  // French counts a billion as 10^12, so its short form of that would be misread.
  expect(shown({ value: 1.2e12, currency: 'USD' })).toEqual(['USD 1.2T', '1 200 000 000 000 USD', 'USD 1.2万亿']);
});

test('what is shown reads back as the same amount', () => {
  const value = fc.oneof(
    fc.integer({ min: -1e15, max: 1e15 }),
    fc.integer({ min: -1e9, max: 1e9 }).map((cents) => cents / 100),
    fc
      .tuple(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 0, max: 12 }))
      .map(([digits, zeros]) => digits * 10 ** zeros),
  );
  const kind = fc.constantFrom<Omit<Amount, 'value'>>(
    {},
    { currency: 'USD' },
    { currency: 'CNY' },
    { unit: '%' },
    { unit: 'employees' },
  );
  fc.assert(
    fc.property(value, kind, fc.constantFrom('en', 'fr', 'zh', 'de'), (number, rest, language) => {
      const amount = { value: number || 0, ...rest };
      expect(parseAmount(formatAmount(amount, language))).toEqual({ state: 'ok', amount });
    }),
  );
});

test('any text gives a reading with a finite value', () => {
  const piece = fc.constantFrom(
    '5',
    '1,2',
    '1.000',
    ' ',
    '%',
    '$',
    '€',
    'bn',
    'k',
    '亿',
    '万',
    '元',
    'de',
    'USD',
    '-',
    'plus de',
    '百分之',
    '十',
    'a',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.array(piece).map((pieces) => pieces.join('')),
      ),
      (text) => {
        const reading = parseAmount(text);
        if (reading.state === 'ok') expect(Number.isFinite(reading.amount.value)).toBe(true);
      },
    ),
  );
});
