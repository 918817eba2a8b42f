import { expect, test } from '@playwright/test';
import { chooseAuthors, cleanByline } from '#extract/metadata/byline.ts';
import { isPersonName } from '#extract/metadata/personName.ts';
import { signedNames } from '#extract/metadata/signature.ts';

const bylines: readonly (readonly [text: string, name: string | undefined])[] = [
  ['By Mara Lindqvist', 'Mara Lindqvist'],
  ['Par Camille Aubry — publié le 2 août 2013', 'Camille Aubry'],
  ['Von Jana Krüger', 'Jana Krüger'],
  ['Por Lucía Ferrer', 'Lucía Ferrer'],
  ['作者：陆思远', '陆思远'],
  ['记者 陆思远', '陆思远'],
  ['文/陆思远', '陆思远'],
  ['取材・文／高橋美咲', '高橋美咲'],
  ['高橋美咲 記者', '高橋美咲'],
  ['김민준 기자 minjun@paper.example', '김민준'],
  ['Mara Lindqvist | 5 min read', 'Mara Lindqvist'],
  ['Mara Lindqvist, Staff Writer', 'Mara Lindqvist'],
  ['Mara Lindqvist, Senior Technology Reporter', 'Mara Lindqvist'],
  ['Written by  Joan\n Ferrer', 'Joan Ferrer'],
  ['https://facebook.com/paper', undefined],
  ['@mara', undefined],
  ['admin', undefined],
  ['Staff Writer', undefined],
  ['La Rédaction', undefined],
  ['佚名', undefined],
  ['編集部', undefined],
  ['편집부', undefined],
  ['Grid & Cell', undefined],
  ['desk@paper.example', undefined],
  ['', undefined],
  ['x'.repeat(200), undefined],
];
for (const [text, name] of bylines) {
  test(`the author in "${text.slice(0, 50)}"`, () => expect(cleanByline(text, ['grid & cell'])).toBe(name));
}

const signatures: readonly (readonly [lines: readonly string[], names: readonly string[]])[] = [
  [['By Mara Lindqvist'], ['Mara Lindqvist']],
  [['BY MARA LINDQVIST'], ['MARA LINDQVIST']],
  [
    ['By', 'Mara Lindqvist', 'and', 'Tomás Reis', '2 August 2013'],
    ['Mara Lindqvist', 'Tomás Reis'],
  ],
  [['Mara Lindqvist | Senior Writer | July 2, 2025'], ['Mara Lindqvist']],
  [['---- by Kenneth Orr'], ['Kenneth Orr']],
  [['Thread starter', 'Perla Legend', 'Start date'], ['Perla Legend']],
  [['Par Camille Aubry, à Paris'], ['Camille Aubry']],
  [['Propos recueillis par Camille Aubry'], ['Camille Aubry']],
  [['par', 'Camille Aubry', ', 21 juin 2018'], ['Camille Aubry']],
  [['Von Jana Krüger, Berlin'], ['Jana Krüger']],
  [['Ein Interview von Jana Krüger'], ['Jana Krüger']],
  [['Datum:', '19.11.2021', 'Autorin:', 'Jana Krüger'], ['Jana Krüger']],
  [['Escrito por Lucía de la Fuente'], ['Lucía de la Fuente']],
  [['Por', 'Lucía Ferrer'], ['Lucía Ferrer']],
  [['作者：陆思远 来源：东岸财经网'], ['陆思远']],
  [['本报记者 陆思远'], ['陆思远']],
  [['（记者 陆思远）'], ['陆思远']],
  [['文｜陆思远'], ['陆思远']],
  [['取材・文＝高橋 美咲'], ['高橋 美咲']],
  [['執筆：ジョン・スミス'], ['ジョン・スミス']],
  [['高橋美咲記者'], ['高橋美咲']],
  [['[서울=뉴스] 김민준 기자 = 노르반은'], ['김민준']],
  [['글 김민준'], ['김민준']],
  [['Von Anfang an war klar, dass'], []],
  [['By the numbers'], []],
  [['die Lizenzen', 'von Creative Commons funktionieren wie ein'], []],
  [['文化和旅游部'], []],
  [['Markets', '2 August 2013'], []],
];
for (const [lines, names] of signatures) {
  test(`who signs in "${lines.join(' / ')}"`, () => expect(signedNames(lines, 'day-first')).toEqual(names));
}

const names: readonly (readonly [text: string, isName: boolean])[] = [
  ['Gavin O’Callaghan', true],
  ['Perry Bacon Jr.', true],
  ['Ludwig van der Rohe', true],
  ['Анна Петрова', true],
  ['陆思远', true],
  ['高橋 美咲', true],
  ['김민준', true],
  ['Kommentar', false],
  ['five minutes to read', false],
  ['2 August 2013', false],
  ['东岸财经网站编辑部', false],
];
for (const [text, isName] of names) {
  test(`"${text}" is ${isName ? 'a' : 'no'} name`, () => expect(isPersonName(text)).toBe(isName));
}

const site = { all: ['Daily Grid', 'mara-lindqvist.example'], own: ['Daily Grid'] };
const choose = (declared: readonly string[], printed: readonly string[], text = '') =>
  chooseAuthors({ declared: [declared], printed: () => printed, text }, site);

test('authors are named once each, and nobody is invented', () => {
  expect(choose(['By Anne Roy', 'Anne Roy', 'Bo Li'], [])).toEqual(['Anne Roy', 'Bo Li']);
  expect(choose(['Staff', 'https://x.example'], [])).toEqual([]);
  expect(choose(['Daily Grid'], [])).toEqual([]);
});

test('a login gives way to the name that is printed, and one that nobody sees is no author', () => {
  expect(choose(['sarah-i'], ['Sarah Ingram'], 'sarah-i')).toEqual(['Sarah Ingram']);
  expect(choose(['sarah-i'], [], 'posted by sarah-i today')).toEqual(['sarah-i']);
  expect(choose(['sarah-i'], [], 'nothing of the kind: sarah-island')).toEqual([]);
});

test('one whose site it is counts where nobody else is named', () => {
  expect(choose(['Mara Lindqvist'], [])).toEqual(['Mara Lindqvist']);
  expect(choose(['Mara Lindqvist'], ['Joan Ferrer'])).toEqual(['Joan Ferrer']);
});
