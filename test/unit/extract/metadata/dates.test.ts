import { expect, test } from '@playwright/test';
import { choosePublished } from '#extract/metadata/choosePublished.ts';
import { dateIn, dayOfTimestamp, figureOrder, findDate } from '#extract/metadata/dateText.ts';
import { announcedDays, isAboutChange, isAboutOther } from '#extract/metadata/dateWords.ts';
import { urlDate } from '#extract/metadata/urlDate.ts';

const addresses: readonly (readonly [url: string, date: string | undefined])[] = [
  ['https://a.example/2013/08/02/title', '2013-08-02'],
  ['https://a.example/news/2013-8-2/title.html', '2013-08-02'],
  ['https://a.example/20130802/title', '2013-08-02'],
  ['https://a.example/2013/08/title', '2013-08'],
  ['https://a.example/title-2013-13-45.html', undefined],
  ['https://2013.example/08/02', undefined],
  ['https://a.example/p?date=2013/08/02', undefined],
  ['https://a.example/article/20139999123', undefined],
];
for (const [url, date] of addresses) {
  test(`the date in ${url}`, () => expect(urlDate(url)).toBe(date));
}

const printed: readonly (readonly [text: string, date: string | undefined])[] = [
  ['Posted on December 5, 2022 by Joan', '2022-12-05'],
  ['3rd Sept. 2019', '2019-09-03'],
  ['Updated 2021-02-03T10:00', '2021-02-03'],
  ['Publié le 2 août 2013 à 10 h', '2013-08-02'],
  ['Par Anne, le 1er février 2020', '2020-02-01'],
  ['mardi 14 déc. 2021', '2021-12-14'],
  ['Stand: 5.8.2013', '2013-08-05'],
  ['3. August 2015', '2015-08-03'],
  ['12. Jän. 2019', '2019-01-12'],
  ['Dienstag, 28. April 2020', '2020-04-28'],
  ['am 26.10.13', '2013-10-26'],
  ['26 Mai, 2008 |', '2008-05-26'],
  ['Madrid, 6 de mayo de 2022', '2022-05-06'],
  ['06/may/2022', '2022-05-06'],
  ['Agosto 12 del 2020', '2020-08-12'],
  ['2023年11月07日 08:30 来源', '2023-11-07'],
  ['２０２３年１１月７日', '2023-11-07'],
  ['民國110年3月4日', '2021-03-04'],
  ['2024年4月1日 9時00分', '2024-04-01'],
  ['令和3年4月5日', '2021-04-05'],
  ['平成元年1月8日', '1989-01-08'],
  ['2021년 3월 4일', '2021-03-04'],
  ['입력 2021.03.04. 오전 9:30', '2021-03-04'],
  ['31/12/2020', '2020-12-31'],
  ['12/31/2020', '2020-12-31'],
  ['31 February 2020', undefined],
  ['version 1.2.10.3', undefined],
  ['Call 555 2013', undefined],
  ['yesterday', undefined],
];
for (const [text, date] of printed) {
  test(`the date in "${text}"`, () => expect(dateIn(text)).toBe(date));
}

test('a day is told with its place', () => {
  expect(findDate('Ludwigsburg, 5. Mai 2020 – Die Firma')).toEqual({ day: '2020-05-05', index: 13 });
  expect(findDate('no day')).toBeUndefined();
});

test('a timestamp counts by the day that its writer saw', () => {
  expect(dayOfTimestamp('2013-08-02T23:30:00-05:00')).toBe('2013-08-02');
  expect(dayOfTimestamp('2013-08-02 09:00:00')).toBe('2013-08-02');
  expect(dayOfTimestamp('20130802T093000Z')).toBe('2013-08-02');
  expect(dayOfTimestamp(' August 2013 ')).toBe('August 2013');
});

test('figures parted by slashes are read as the page’s language writes them', () => {
  expect(dateIn('03/04/2020', figureOrder('en-US'))).toBe('2020-03-04');
  expect(dateIn('03/04/2020', figureOrder('en-GB'))).toBe('2020-04-03');
  expect(dateIn('03/04/2020', figureOrder('fr'))).toBe('2020-04-03');
  expect(dateIn('25/04/2020', figureOrder('en'))).toBe('2020-04-25');
});

const announced: readonly (readonly [text: string, day: string])[] = [
  ['Published: 2 March 2021', '2 March 2021'],
  ['Mise en ligne\n  23 mai 2019', '23 mai 2019'],
  ['Gespeichert von rasos am 24. Juli 2017', '24. Juli 2017'],
  ['Publicado el 6 de mayo de 2022', '6 de mayo de 2022'],
  ['发布时间：2023-11-07', '2023-11-07'],
  ['公開日 2024年4月1日', '2024年4月1日'],
  ['입력 : 2021-03-04', '2021-03-04'],
];
for (const [text, day] of announced) {
  test(`what "${text.replace(/\s+/g, ' ')}" announces`, () => expect(announcedDays(text).published).toEqual([day]));
}

const changed: readonly string[] = [
  'Last modified on 5 May 2020',
  'Dernière mise à jour le 5 mai 2020',
  'Diese Seite wurde zuletzt am 5. Mai 2020 geändert',
  'Última actualización: 5 de mayo de 2020',
  '最后更新：2020年5月5日',
  '最終更新 2020年5月5日',
  '최종수정 2020-05-05',
];
for (const text of changed) {
  test(`"${text}" is about a change`, () => {
    expect(isAboutChange(text)).toBe(true);
    expect(announcedDays(text).published).toEqual([]);
    expect(announcedDays(text).changed).toHaveLength(1);
  });
}

test('since when a reader belongs is no day of the page', () => {
  for (const line of ['Joined: 4. Jul 2012', 'Mitglied seit 2012', '注册时间 2012-07-04', '가입 2012-07-04']) {
    expect(isAboutOther(line)).toBe(true);
  }
  expect(isAboutOther('Posted 4 July 2012')).toBe(false);
});

test('the day of publication is the declared one, set right by the day that is printed beside it', () => {
  const nothing = { marked: [], near: [], further: () => ({ likely: [], relative: [], changed: [] }) };
  const choose = (candidates: object) =>
    choosePublished(
      { declared: [], dated: [], address: undefined, changed: [], body: nothing, ...candidates },
      'day-first',
    )?.edtf;
  const near = (day: string) => ({ body: { ...nothing, near: [day] } });
  expect(choose({ declared: ['2019-10-18T22:04:00Z'] })).toBe('2019-10-18');
  expect(choose({ declared: ['2019-10-18T22:04:00Z'], ...near('2019-10-19') })).toBe('2019-10-19');
  expect(choose({ declared: ['2019-10-18'], ...near('2019-10-25') })).toBe('2019-10-18');
  expect(choose({ dated: ['2019-10-18'], ...near('2019-10-25') })).toBe('2019-10-25');
  expect(choose({ dated: ['2019-10-18'], changed: ['2019-10-25'] })).toBe('2019-10-18');
  expect(choose({ address: '2019-10', ...near('2019-10-25') })).toBe('2019-10-25');
  expect(choose({ address: '2019-10' })).toBe('2019-10');
  expect(choose({ changed: ['2020-01-02T03:04:05Z'] })).toBe('2020-01-02');
  expect(choose({ declared: ['0000-00-00', '1970-01-01', 'soon'] })).toBeUndefined();
});

test('figures that may be read both ways are read as the page prints the day elsewhere', () => {
  const further = () => ({ likely: [], relative: [], changed: [] });
  const body = { marked: [], near: ['2023-11-01'], further };
  const candidates = { declared: ['11/01/2023 12:43:42'], dated: [], address: undefined, changed: [], body };
  expect(choosePublished(candidates, 'day-first')?.edtf).toBe('2023-11-01');
  expect(choosePublished({ ...candidates, body: { ...body, near: [] } }, 'day-first')?.edtf).toBe('2023-01-11');
});
