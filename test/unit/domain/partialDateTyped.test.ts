import { expect, test } from '@playwright/test';
import { formatPartialDate, parsePartialDate } from '#domain/partialDate.ts';
import { edtfOf, reference, typed } from '#fixtures/typedDates.ts';

for (const [language, cases] of Object.entries(typed)) {
  test(`reads what a person types in ${language}`, () => {
    const read = cases.map(([text]) => [text, edtfOf(text, reference)]);
    expect(read).toEqual(cases);
  });
}

test('counts from an instant as from its day', () => {
  expect(edtfOf('hier', '2013-08-02T23:59:59.000Z')).toBe('2013-08-01');
  expect(edtfOf('2013-08-05T23:30:00+09:00')).toBe('2013-08-05');
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
