import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { formatPartialDate, parsePartialDate } from '#domain/partialDate.ts';
import { plainDate } from '#fixtures/plainDates.ts';

test('formats for people', () => {
  const shown = (text: string) => {
    const reading = parsePartialDate(text);
    if (reading.state !== 'ok') throw new Error(`${text} is ${reading.state}`);
    return ['en', 'fr', 'zh'].map((language) =>
      formatPartialDate(reading.date, language).replace(/[\u00A0\u2009\u202F]/g, ' '),
    );
  };
  expect(shown('2013-08-05')).toEqual(['August 5, 2013', '5 août 2013', '2013年8月5日']);
  expect(shown('2013-08-01')).toEqual(['August 1, 2013', '1er août 2013', '2013年8月1日']);
  expect(shown('2013-08')).toEqual(['August 2013', 'août 2013', '2013年8月']);
  expect(shown('2013?')).toEqual(['2013?', '2013 ?', '2013年？']);
  expect(shown('2013-08~')).toEqual(['c. August 2013', 'vers août 2013', '约2013年8月']);
  expect(shown('2019-21')).toEqual(['spring 2019', 'printemps 2019', '2019年春季']);
  expect(shown('2013-12/2014-03')).toEqual([
    'December 2013 – March 2014',
    'décembre 2013 – mars 2014',
    '2013年12月至2014年3月',
  ]);
  expect(shown('2013-07/2013-09')).toEqual(['Q3 2013', 'T3 2013', '2013年第3季度']);
  expect(shown('../2014')).toEqual(['until 2014', 'jusqu’en 2014', '至2014年']);
  expect(shown('2013-08-01/..')).toEqual(['since August 1, 2013', 'depuis le 1er août 2013', '2013年8月1日起']);
  expect(shown('201X')).toEqual(['2010s', 'années 2010', '2010年代']);
});

test('what is shown reads back as the same date', () => {
  fc.assert(
    fc.property(
      plainDate,
      fc.constantFrom('', '?', '~', '%'),
      fc.constantFrom('en', 'fr', 'zh'),
      (plain, qualifier, language) => {
        const reading = parsePartialDate(`${plain}${qualifier}`);
        if (reading.state !== 'ok' || plain < '1000') return;
        expect(parsePartialDate(formatPartialDate(reading.date, language))).toEqual(reading);
      },
    ),
  );
});
