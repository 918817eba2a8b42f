import { expect, test } from '@playwright/test';
import { findDates } from '#domain/facts/findDates.ts';

/** A Tuesday. */
const published = '2019-11-19';

/** Dates as they stand in running text: the text, then of each date its EDTF. */
const cases: readonly (readonly [text: string, ...edtf: readonly string[]])[] = [
  ['NASA announced Nov. 18 that it was adding companies', '2019-11-18'],
  ['In May, it awarded orders, but one was canceled two months later', '2019-05', '2019-07'],
  ['The group announced over the weekend that', '2019-11-16/2019-11-17'],
  ['layoffs will begin this week', '2019-11-18/2019-11-24'],
  ['on September 30; he had resigned the previous week', '2019-09-30', '2019-09-23/2019-09-29'],
  ['who activated their accounts last Tuesday', '2019-11-12'],
  ['That relationship began last November', '2018-11'],
  ['to go on sale in late January', '2020-01'],
  ['After debuting two months ago', '2019-09'],
  ['announced at the beginning of the week', '2019-11-18'],
  ['The drama began earlier this year', '2019'],
  ['The Sun may march on', ...[]],
  ['dès le 5 août, la société', '2019-08-05'],
  ['pour la fin de cette année', '2019'],
  ['entre décembre et mars', '2019-12/2020-03'],
  ['lundi dernier et la semaine dernière', '2019-11-18', '2019-11-11/2019-11-17'],
  ['il y a deux ans, au premier trimestre 2017', '2017', '2017-01/2017-03'],
  ['am 5. August 2013 und im vergangenen Jahr', '2013-08-05', '2018'],
  ['Ende Oktober, im dritten Quartal', '2019-10', '2019-07/2019-09'],
  ['vor zwei Jahren, seit 2015', '2017', '2015'],
  ['2013年8月5日，去年', '2013-08-05', '2018'],
  ['上周五和今年上半年', '2019-11-15', '2019-01/2019-06'],
  ['预计第三季度完成', '2019-07/2019-09'],
];

for (const [text, ...wanted] of cases) {
  test(`dates of “${text}”`, () => {
    expect(findDates(text, published).map(({ date }) => date.edtf)).toEqual(wanted);
  });
}

test('a relative date is left out where the day of publication is not known', () => {
  expect(findDates('yesterday, in 2018', undefined).map(({ date }) => date.edtf)).toEqual(['2018']);
});

test('the passage is the words of the date', () => {
  const text = 'Signed on Tuesday, 8 March 2016, in Kiel.';
  expect(findDates(text, published).map(({ start, end }) => text.slice(start, end))).toEqual([
    'on Tuesday, 8 March 2016',
  ]);
});
