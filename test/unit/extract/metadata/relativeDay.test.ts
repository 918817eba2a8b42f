import { expect, test } from '@playwright/test';
import { relativeDay } from '#extract/metadata/relativeDay.ts';

const seenAt = '2024-03-18T09:30:00Z';
const lines: readonly (readonly [line: string, day: string | undefined])[] = [
  ['3 days ago', '2024-03-15'],
  ['an hour ago', '2024-03-18'],
  ['12 hours ago', '2024-03-17'],
  ['Yesterday at 9:30', '2024-03-17'],
  ['il y a 2 jours', '2024-03-16'],
  ['Publié hier à 18 h', '2024-03-17'],
  ['vor 5 Stunden', '2024-03-18'],
  ['vor einer Woche', '2024-03-11'],
  ['Hace 3 días', '2024-03-15'],
  ['3天前', '2024-03-15'],
  ['昨天 18:20', '2024-03-17'],
  ['10時間前', '2024-03-17'],
  ['2日前', '2024-03-16'],
  ['3시간 전', '2024-03-18'],
  ['2일 전', '2024-03-16'],
  ['5 months ago', undefined],
  ['vor Ort', undefined],
  ['3 minute read', undefined],
  ['It was three days ago that everything began, as the mayor told us', undefined],
];
for (const [line, day] of lines) {
  test(`the day of "${line}"`, () => expect(relativeDay(line, seenAt)).toBe(day));
}

test('without an instant no day is named', () => {
  expect(relativeDay('3 days ago', 'soon')).toBeUndefined();
});
