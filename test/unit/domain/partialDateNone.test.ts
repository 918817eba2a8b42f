import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { formatPartialDate, parsePartialDate } from '#domain/partialDate.ts';
import { edtfOf, reference } from '#fixtures/typedDates.ts';

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
