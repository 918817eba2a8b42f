import { expect, test } from '@playwright/test';
import { periodOf } from '#domain/eventMonths.ts';

test('events stand under their month, those of a whole year under the year, the undated under nothing', () => {
  const periods = [
    { edtf: '2013-08-05', min: '2013-08-05', max: '2013-08-05' },
    { edtf: '2013-08', min: '2013-08-01', max: '2013-08-31' },
    { edtf: '2013', min: '2013-01-01', max: '2013-12-31' },
    undefined,
  ].map((date) => periodOf(date ? { date } : {}));
  expect(periods).toEqual(['2013-08', '2013-08', '2013', '']);
});
