/// <reference path="./edtf.d.ts" />
import { expect, test } from '@playwright/test';
import edtf from 'edtf';
import fc from 'fast-check';
import { parsePartialDate } from '#domain/partialDate.ts';
import { plainDate } from '#fixtures/plainDates.ts';
import { reference } from '#fixtures/typedDates.ts';

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

test('agrees with the edtf package on plain dates and intervals', () => {
  const dayAt = (time: number) => new Date(time).toISOString().slice(0, 10);
  fc.assert(
    fc.property(
      fc.oneof(
        plainDate,
        // It takes an interval for inverted that ends with a span in which it begins: 2013-01-01/2013.
        fc
          .tuple(plainDate, plainDate)
          .filter(([from, to]) => from.length === to.length)
          .map((ends) => ends.join('/')),
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
