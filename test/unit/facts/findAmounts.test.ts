import { expect, test } from '@playwright/test';
import { findAmounts } from '#domain/facts/findAmounts.ts';

/** Amounts as they stand in running text: the text, then of each amount its passage, value and currency or unit. */
const cases: readonly (readonly [text: string, ...found: readonly (readonly [string, number, string])[]])[] = [
  ['It was slashed from $47 billion to $8 billion.', ['$47 billion', 47e9, 'USD'], ['$8 billion', 8e9, 'USD']],
  ['More than 4,000 people work there.', ['4,000 people', 4000, 'people']],
  ['The yield hit 16.057% on Monday', ['16.057%', 16.057, '%']],
  ['They cut 1,000 maintenance and cleaning workers', ['1,000 maintenance and cleaning workers', 1000, 'people']],
  ['a $6.99-a-month service', ['$6.99', 6.99, 'USD']],
  ['worth US$1.2bn and €300m', ['US$1.2bn', 1.2e9, 'USD'], ['€300m', 300e6, 'EUR']],
  ['a $5-7 million deal', ['$5', 5e6, 'USD'], ['7 million', 7e6, 'USD']],
  ['between 5 and 10 million euros', ['5', 5e6, 'EUR'], ['10 million euros', 10e6, 'EUR']],
  ['2,000 to 3,000 jobs', ['2,000', 2000, 'people'], ['3,000 jobs', 3000, 'people']],
  ['une IPO de 100 milliards USD pour', ['100 milliards USD', 100e9, 'USD']],
  ['plus de 49,8 millions d’utilisateurs actifs', ['49,8 millions d’utilisateurs', 49.8e6, 'users']],
  ['une participation de 18\u00A0%.', ['18\u00A0%', 18, '%']],
  ['de 10 à 15\u202F%', ['10', 10, '%'], ['15\u202F%', 15, '%']],
  ['rachat pour 320 millions d’euros', ['320 millions d’euros', 320e6, 'EUR']],
  ['supprimer 1\u202F200 emplois', ['1\u202F200 emplois', 1200, 'people']],
  ['ein Verlust von 190 Millionen Euro', ['190 Millionen Euro', 190e6, 'EUR']],
  ['Die 300-Millionen-Euro-Anleihe', ['300-Millionen-Euro', 300e6, 'EUR']],
  ['zwei Millionen Kunden', ['zwei Millionen Kunden', 2e6, 'users']],
  ['von 10 bis 15 Prozent', ['10', 10, '%'], ['15 Prozent', 15, '%']],
  ['以1000亿美元收购', ['1000亿美元', 100e9, 'USD']],
  ['营收增长18%，达到三千万元', ['18%', 18, '%'], ['三千万元', 30e6, 'CNY']],
  ['裁员1.2万名员工', ['1.2万名员工', 12_000, 'people']],
  ['持有百分之十八的股份', ['百分之十八', 18, '%']],
];

for (const [text, ...wanted] of cases) {
  test(`amounts of “${text}”`, () => {
    const found = findAmounts(text).map(({ start, end, amount }) => [
      text.slice(start, end),
      amount.value,
      amount.currency ?? amount.unit,
    ]);
    expect(found).toEqual(wanted);
  });
}

test('dates, versions, ordinals and addresses are no amounts', () => {
  for (const text of [
    'On Dec. 9, 2019',
    'Covid-19 and G20',
    'version 11.18.19',
    'https://a.example/100',
    'the 5th of May',
  ]) {
    expect(findAmounts(text)).toEqual([]);
  }
});
