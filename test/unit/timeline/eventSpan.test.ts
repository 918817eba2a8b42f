import { expect, test } from '@playwright/test';
import { parsePartialDate } from '#domain/partialDate.ts';
import { dayNumberOf, spanOf } from '#features/timeline/eventSpan.ts';

function spanOfText(text: string) {
  const reading = parsePartialDate(text);
  if (reading.state !== 'ok') throw new Error(`${text} is no date.`);
  return spanOf(reading.date);
}

test('days count from 1970, before it and in the first and last years too', () => {
  expect(dayNumberOf('1970-01-01')).toBe(0);
  expect(dayNumberOf('1969-12-31')).toBe(-1);
  expect(dayNumberOf('2000-03-01')).toBe(11_017);
  expect(dayNumberOf('0000-01-01')).toBe(-719_528);
  expect(dayNumberOf('9999-12-31')).toBe(2_932_896);
});

test('a part of a year is as long as it is', () => {
  const lengthOf = (text: string) => spanOfText(text).end - spanOfText(text).start;
  expect(lengthOf('2013-08-05')).toBe(1);
  expect(lengthOf('2012-02')).toBe(29);
  expect(lengthOf('Q3 2013')).toBe(92);
  expect(lengthOf('2013')).toBe(365);
  expect(lengthOf('2013-12/2014-03')).toBe(121);
});

test('uncertain dates and open ends are told from others', () => {
  expect(spanOfText('2013?')).toMatchObject({ isUncertain: true });
  expect(spanOfText('2013-08~')).toMatchObject({ isUncertain: true });
  expect(spanOfText('2013')).toMatchObject({ isUncertain: false });
  expect(spanOfText('2014-03/..')).toMatchObject({ open: 'end', start: dayNumberOf('2014-03-01') });
  expect(spanOfText('../2013-03')).toMatchObject({ open: 'start', end: dayNumberOf('2013-04-01') });
});
