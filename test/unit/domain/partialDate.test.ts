/// <reference path="./edtf.d.ts" />
import { expect, test } from '@playwright/test';
import edtf from 'edtf';
import fc from 'fast-check';
import { formatPartialDate, parsePartialDate } from '#domain/partialDate.ts';

/** A Friday: the publication day of the article that the examples are taken from. */
const reference = '2013-08-02';

function edtfOf(text: string, referenceDay?: string): string {
  const reading = parsePartialDate(text, referenceDay);
  if (reading.state === 'ok') return reading.date.edtf;
  return reading.state === 'invalid' ? reading.reason : reading.state;
}

function spanOf(text: string): string {
  const reading = parsePartialDate(text, reference);
  return reading.state === 'ok' ? `${reading.date.min} ${reading.date.max}` : reading.state;
}

for (const [text, span] of [
  ['2013', '2013-01-01 2013-12-31'],
  ['2013-08', '2013-08-01 2013-08-31'],
  ['2012-02', '2012-02-01 2012-02-29'],
  ['1900-02', '1900-02-01 1900-02-28'],
  ['2013-08-05', '2013-08-05 2013-08-05'],
  ['2013?', '2013-01-01 2013-12-31'],
  ['2013-08~', '2013-08-01 2013-08-31'],
  ['2013-12/2014-03', '2013-12-01 2014-03-31'],
  ['2019-21', '2019-03-01 2019-05-31'],
  ['2019-24', '2019-12-01 2020-02-29'],
  ['2019-34', '2019-04-01 2019-06-30'],
  ['201X', '2010-01-01 2019-12-31'],
  ['2013-XX', '2013-01-01 2013-12-31'],
  ['../2014', '0000-01-01 2014-12-31'],
  ['2013-08/..', '2013-08-01 9999-12-31'],
  ['0000', '0000-01-01 0000-12-31'],
  ['0000-02-29', '0000-02-29 0000-02-29'],
  ['9999-24', '9999-12-01 9999-12-31'],
] as const) {
  test(`EDTF ${text} covers ${span}`, () => expect(spanOf(text)).toBe(span));
}

const typed = {
  en: [
    ['Aug 5, 2013', '2013-08-05'],
    ['5th of August, 2013', '2013-08-05'],
    ['Monday, August 5, 2013 10:30 AM', '2013-08-05'],
    ['5-Aug-13', '2013-08-05'],
    ['yesterday', '2013-08-01'],
    ['last night', '2013-08-01'],
    ['this Monday', '2013-08-05'],
    ['on Tuesday', '2013-07-30'],
    ['last Friday', '2013-07-26'],
    ['next Friday', '2013-08-09'],
    ['last week', '2013-07-22/2013-07-28'],
    ['over the weekend', '2013-07-27/2013-07-28'],
    ['this weekend', '2013-08-03/2013-08-04'],
    ['last month', '2013-07'],
    ['last November', '2012-11'],
    ['two months ago', '2013-06'],
    ['three years ago', '2010'],
    ['in 3 days', '2013-08-05'],
    ['late January', '2013-01'],
    ['In December', '2013-12'],
    ['Nov. 18', '2013-11-18'],
    ['spring of last year', '2012-21'],
    ['Q3 2013', '2013-07/2013-09'],
    ['third quarter of 2013', '2013-07/2013-09'],
    ["Q3'13", '2013-07/2013-09'],
    ['first half of 2013', '2013-01/2013-06'],
    ['December to March', '2012-12/2013-03'],
    ['August 5-7, 2013', '2013-08-05/2013-08-07'],
    ['2013–2014', '2013/2014'],
    ['since May 2012', '2012-05/..'],
    ['before 2014', '../2013-12-31'],
    ['after 2013', '2014-01-01/..'],
    ['about 2013', '2013~'],
    ['perhaps August 2013', '2013-08?'],
    ['circa 2013?', '2013%'],
    ['week of August 5', '2013-08-05/2013-08-11'],
    ['2013-W32', '2013-08-05/2013-08-11'],
    ['the 2010s', '201X'],
    ['FY2013', '2013'],
  ],
  fr: [
    ['5 août 2013', '2013-08-05'],
    ['1er août 2013', '2013-08-01'],
    ['lundi 5 août 2013 à 10h30', '2013-08-05'],
    ['août 2013', '2013-08'],
    ['le 5 août', '2013-08-05'],
    ['dès le 5 Août', '2013-08-05'],
    ['5/8/2013', '2013-08-05'],
    ['8/25/2013', '2013-08-25'],
    ['05.08.2013', '2013-08-05'],
    ['5/8', '2013-08-05'],
    ['hier', '2013-08-01'],
    ['hier soir', '2013-08-01'],
    ['avant-hier', '2013-07-31'],
    ['aujourd’hui', '2013-08-02'],
    ['ce lundi', '2013-08-05'],
    ['mardi dernier', '2013-07-30'],
    ['la semaine prochaine', '2013-08-05/2013-08-11'],
    ['il y a trois jours', '2013-07-30'],
    ['le mois dernier', '2013-07'],
    ['novembre dernier', '2012-11'],
    ['en mai', '2013-05'],
    ['fin 2013', '2013'],
    ['la fin de cette année', '2013'],
    ['mi-août', '2013-08'],
    ['T3 2013', '2013-07/2013-09'],
    ['troisième trimestre 2013', '2013-07/2013-09'],
    ['1er semestre 2013', '2013-01/2013-06'],
    ['printemps 2019', '2019-21'],
    ['été', '2013-22'],
    ['entre décembre et mars', '2012-12/2013-03'],
    ['entre le 11 et le 28 mars', '2013-03-11/2013-03-28'],
    ['de mai à juillet 2013', '2013-05/2013-07'],
    ['depuis 2013', '2013/..'],
    ["jusqu'à fin 2014", '../2014'],
    ['avant le 5 août', '../2013-08-04'],
    ['vers 2013', '2013~'],
    ['peut-être août 2013', '2013-08?'],
    ['2013 ?', '2013?'],
    ['semaine du 5 août', '2013-08-05/2013-08-11'],
    ["l'an dernier", '2012'],
  ],
  zh: [
    ['2013年8月5日', '2013-08-05'],
    ['二〇一三年八月五日', '2013-08-05'],
    ['2013年8月5日 星期一', '2013-08-05'],
    ['8月5日', '2013-08-05'],
    ['十二月', '2013-12'],
    ['昨天', '2013-08-01'],
    ['前天', '2013-07-31'],
    ['上周', '2013-07-22/2013-07-28'],
    ['上周五', '2013-07-26'],
    ['下周一', '2013-08-05'],
    ['三天前', '2013-07-30'],
    ['两个月前', '2013-06'],
    ['去年', '2012'],
    ['去年8月', '2012-08'],
    ['上月5日', '2013-07-05'],
    ['年底', '2013'],
    ['8月中旬', '2013-08'],
    ['2012年第三季度', '2012-07/2012-09'],
    ['2013年上半年', '2013-01/2013-06'],
    ['2019年春季', '2019-21'],
    ['2012年12月至2013年3月', '2012-12/2013-03'],
    ['8月5日至7日', '2013-08-05/2013-08-07'],
    ['2013年以来', '2013/..'],
    ['约2013年', '2013~'],
    ['２０１３年８月', '2013-08'],
  ],
  de: [
    ['5. August 2013', '2013-08-05'],
    ['am 5. August', '2013-08-05'],
    ['Mitte März 2014', '2014-03'],
    ['gestern Abend', '2013-08-01'],
    ['am Dienstag', '2013-07-30'],
    ['letzten Montag', '2013-07-29'],
    ['letzte Woche', '2013-07-22/2013-07-28'],
    ['vor drei Tagen', '2013-07-30'],
    ['Ende Q3', '2013-07/2013-09'],
    ['erstes Halbjahr 2013', '2013-01/2013-06'],
    ['im Frühjahr 2019', '2019-21'],
    ['seit 2012', '2012/..'],
  ],
} as const;

for (const [language, cases] of Object.entries(typed)) {
  test(`reads what a person types in ${language}`, () => {
    const read = cases.map(([text]) => [text, edtfOf(text, reference)]);
    expect(read).toEqual(cases);
  });
}

test('no date where there is no such day', () => {
  for (const text of [
    ...[
      '2013-13-45',
      '2013-02-30',
      '2013-02-29',
      '2013-00',
      '2014/2013',
      '30 février 2013',
      '31/02/2013',
      '25/13/2013',
    ],
    ...['2013年2月30日', '99 August 2013', 'June 31, 2013'],
  ]) {
    expect(edtfOf(text, reference), text).toBe('impossible');
  }
});

test('unknown where it is no date, or counts from a day that is not given', () => {
  for (const text of [
    'a lot',
    'soon',
    'bientôt',
    '12',
    '10:30',
    '很快',
    '2013-',
    'XX',
    '/',
    '../..',
    '?',
    'x'.repeat(5000),
  ]) {
    expect(edtfOf(text, reference), text).toBe('unknown');
  }
  for (const text of [
    ...[
      'hier',
      'yesterday',
      'this Monday',
      'le 5 août',
      'August 13',
      'Q3',
      '昨天',
      '8月5日',
      'last week',
      'fin de cette année',
      '5/8',
    ],
    ...['two years ago', 'entre décembre et mars'],
  ]) {
    expect(edtfOf(text), text).toBe('unknown');
    expect(edtfOf(text, 'about noon'), text).toBe('unknown');
  }
  expect(edtfOf('  ')).toBe('empty');
});

test('counts from an instant as from its day', () => {
  expect(edtfOf('hier', '2013-08-02T23:59:59.000Z')).toBe('2013-08-01');
  expect(edtfOf('2013-08-05T23:30:00+09:00')).toBe('2013-08-05');
});

test('the first and the last year that there are do not crash', () => {
  expect(edtfOf('yesterday', '0000-01-01')).toBe('unknown');
  expect(edtfOf('tomorrow', '9999-12-31')).toBe('unknown');
  expect(edtfOf('last year', '0001-06-01')).toBe('0000');
  expect(edtfOf('hier', '0001-01-01')).toBe('0000-12-31');
  for (const year of ['0000', '9999']) {
    const reading = parsePartialDate(year);
    expect(reading.state === 'ok' && formatPartialDate(reading.date, 'en')).toBe(year);
  }
});

test('no time zone shifts a day', () => {
  const before = process.env.TZ;
  const texts = Object.values(typed).flatMap((cases) => [...cases]);
  try {
    for (const zone of [
      'Pacific/Kiritimati',
      'Pacific/Pago_Pago',
      'America/New_York',
      'Asia/Shanghai',
      'Europe/Paris',
      'UTC',
    ]) {
      process.env.TZ = zone;
      expect(
        texts.map(([text]) => edtfOf(text, reference)),
        zone,
      ).toEqual(texts.map(([, expected]) => expected));
      const reading = parsePartialDate('2013-08-05');
      expect(reading.state === 'ok' && formatPartialDate(reading.date, 'fr'), zone).toBe('5 août 2013');
    }
  } finally {
    if (before === undefined) delete process.env.TZ;
    else process.env.TZ = before;
  }
});

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

const year = fc.integer({ min: 1, max: 9999 }).map((value) => String(value).padStart(4, '0'));
const month = fc.integer({ min: 1, max: 12 }).map((value) => String(value).padStart(2, '0'));
const anyDay = fc.integer({ min: 1, max: 31 }).map((value) => String(value).padStart(2, '0'));
const plainDate = fc.oneof(
  year,
  fc.tuple(year, month).map((parts) => parts.join('-')),
  fc.tuple(year, month, anyDay).map((parts) => parts.join('-')),
);

test('agrees with the edtf package on plain dates and intervals', () => {
  const dayAt = (time: number) => new Date(time).toISOString().slice(0, 10);
  fc.assert(
    fc.property(
      fc.oneof(
        plainDate,
        fc.tuple(plainDate, plainDate).map((ends) => ends.join('/')),
      ),
      (text) => {
        // It takes February 29 of a common year for March 1.
        fc.pre(!text.includes('-02-29'));
        const reading = parsePartialDate(text);
        try {
          const expected = edtf(text);
          expect(reading).toEqual({
            state: 'ok',
            date: { edtf: text, min: dayAt(expected.min), max: dayAt(expected.max) },
          });
        } catch (error) {
          if (reading.state === 'ok') throw error;
          expect(reading).toEqual({ state: 'invalid', reason: 'impossible' });
        }
      },
    ),
  );
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

test('any text gives a reading, and any date a first day no later than its last', () => {
  const word = fc.constantFrom(
    '5',
    '2013',
    'août',
    '-',
    '/',
    '?',
    '~',
    'last',
    'week',
    '至',
    '月',
    'fin',
    'il y a',
    '31',
    '年',
    ' ',
    '..',
    "l'an",
    'to',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.array(word).map((words) => words.join(' ')),
      ),
      (text) => {
        const reading = parsePartialDate(text, reference);
        if (reading.state === 'ok') expect(reading.date.min <= reading.date.max).toBe(true);
      },
    ),
  );
});
