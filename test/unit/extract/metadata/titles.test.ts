import { expect, test } from '@playwright/test';
import { chooseSiteName, isSiteName } from '#extract/metadata/siteName.ts';
import { chooseTitle } from '#extract/metadata/title.ts';
import { withoutSite } from '#extract/metadata/titleParts.ts';

const added: readonly (readonly [title: string, sites: readonly string[], own: string])[] = [
  ['Alibaba bannit WeChat | Le Fil', ['Le Fil'], 'Alibaba bannit WeChat'],
  ['Le Fil - Alibaba bannit WeChat', ['le fil'], 'Alibaba bannit WeChat'],
  ['Alibaba bannit WeChat | Économie | Le Fil', [], 'Alibaba bannit WeChat'],
  ['收购海拓芯片_东岸财经网', [], '收购海拓芯片'],
  ['Nothing to pay (neues blatt)', ['neues-blatt.de'], 'Nothing to pay'],
  ['BMX - Die Regeln für Nachweise', ['bmx.example'], 'Die Regeln für Nachweise'],
  ['Profit - and loss', ['Le Fil'], 'Profit - and loss'],
  ['Norvane recalls cells - what to know', ['norvane.com'], 'Norvane recalls cells - what to know'],
  ['Le Fil : le journal', ['le-fil.example'], 'Le Fil : le journal'],
  ['Le Fil', ['Le Fil'], 'Le Fil'],
];
for (const [title, sites, own] of added) {
  test(`"${title}" without the site's name`, () => expect(withoutSite(title, sites)).toBe(own));
}

function choose(given: string[], headings: string[], element = '', site = '', lower: string[] = []): string {
  return chooseTitle({ given, headings, lower, element }, [site]);
}

test('the heading that the page gives elsewhere is its title; a section’s name is not', () => {
  const element = 'A long enough heading - Some paper';
  expect(choose(['The plant opens in June'], ['News'])).toBe('The plant opens in June');
  expect(choose(['Norvane: plant in Aveiro opens'], ['Plant in Aveiro opens in June'])).toBe(
    'Plant in Aveiro opens in June',
  );
  expect(choose([''], ['A long enough heading'], element)).toBe('A long enough heading');
  expect(choose([], ['Some Paper'], element, 'some-paper.example')).toBe('A long enough heading');
  expect(choose(['Residential coupons | Some paper'], ['Coupons'])).toBe('Residential coupons');
  expect(choose([], ['One', 'Two'], 'Three')).toBe('Three');
  expect(choose([], [], '')).toBe('');
});

test('a heading that opens with a kicker gives way to the title without', () => {
  const title = 'Signa in Sorge - Daten und Auftrag';
  expect(choose([title], ['Immobilienkrise Signa in Sorge – Daten und Auftrag'])).toBe(title);
});

test('a lower heading counts where it is all of the title but what was added', () => {
  expect(choose(['The long tumble (2021/5)'], [], '', '', ['Menu', 'The long tumble'])).toBe('The long tumble');
  expect(choose(['The long tumble of Leipzig and Dresden'], [], '', '', ['The long tumble'])).toBe(
    'The long tumble of Leipzig and Dresden',
  );
});

test('a site’s name is known in other writings', () => {
  expect(isSiteName('neues deutschland', 'neues-deutschland.de')).toBe(true);
  expect(isSiteName('Spiegel Online', 'www.spiegel.de')).toBe(true);
  expect(isSiteName('Le Mans', 'Le Monde')).toBe(false);
  expect(isSiteName('', 'Le Monde')).toBe(false);
});

test('a site’s name is neither the page’s title nor a person’s', () => {
  expect(chooseSiteName(['A plant opens', 'Grid'], 'A plant opens', [])).toBe('Grid');
  expect(chooseSiteName(['陆思远', '东岸财经网'], '收购', ['陆思远'])).toBe('东岸财经网');
  expect(chooseSiteName(['陆思远'], '收购', ['陆思远'])).toBeUndefined();
  expect(chooseSiteName(['Heart and Home - Interior | Design | Lifestyle | Travel'], '', [])).toBe('Heart and Home');
});
