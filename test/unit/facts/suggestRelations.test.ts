import { expect, test } from '@playwright/test';
import { suggestRelations } from '#domain/facts/suggestRelations.ts';
import { placedNames } from './placedNames.ts';

/** Relations as "type: from > to", with the percent or the role where it has one. */
function relationsOf(text: string, language: string, title = ''): string[] {
  return suggestRelations({ title, text, language, publishedDay: '2024-05-05' }, placedNames(text)).map(
    ({ type, from, to, percent, role }) =>
      `${type}: ${from.name} > ${to.name}${percent === undefined ? '' : ` ${percent} %`}${role === undefined ? '' : ` (${role})`}`,
  );
}

/** A sentence and all that it tells. */
type Case = readonly [text: string, ...relations: readonly string[]];

const cases: Readonly<Record<string, readonly Case[]>> = {
  en: [
    ['Acme owns 18% of Brightloom.', 'owns: Acme > Brightloom 18 %'],
    ['Acme, which holds a 24.4 percent stake in Brightloom, declined to comment.', 'owns: Acme > Brightloom 24.4 %'],
    [
      'Acme, the owner of Brightloom, Corvana and Delphin, is for sale.',
      'owns: Acme > Brightloom',
      'owns: Acme > Corvana',
      'owns: Acme > Delphin',
    ],
    ['Brightloom, a unit of Acme, makes chips.', 'subsidiary_of: Brightloom > Acme'],
    ["Acme's subsidiary Brightloom makes chips.", 'subsidiary_of: Brightloom > Acme'],
    ['Brightloom and its largest investor, Corvana, met on Monday.', 'invests_in: Corvana > Brightloom'],
    ['Corvana holds a stake in Brightloom.', 'invests_in: Corvana > Brightloom'],
    ['Acme has partnered with Brightloom.', 'partner_of: Acme > Brightloom'],
    ['Acme and its rival Brightloom cut prices.', 'competitor_of: Acme > Brightloom'],
    ['Acme competes with Brightloom and Corvana.', 'competitor_of: Acme > Brightloom', 'competitor_of: Acme > Corvana'],
    ['Brightloom, a supplier to Acme, closed a plant.', 'supplier_of: Brightloom > Acme'],
    ['Brightloom is a customer of Acme.', 'customer_of: Brightloom > Acme'],
    ['Novara is compatible with Skyline.', 'integrates_with: Novara > Skyline'],
    ['Acme has sued Brightloom.', 'litigates_with: Acme > Brightloom'],
    ['Jane Doe, chief financial officer of Acme, resigned.', 'employs: Acme > Jane Doe (chief financial officer)'],
    ['Acme CEO Jane Doe resigned.', 'employs: Acme > Jane Doe (CEO)'],
    ["Acme's chief designer, Jane Doe, resigned.", 'employs: Acme > Jane Doe (chief designer)'],
    ['Jane Doe, an analyst at Acme, said so.', 'employs: Acme > Jane Doe (analyst)'],
    ['The CEO of Acme, Jane Doe, resigned.', 'employs: Acme > Jane Doe (CEO)'],
    ['Acme founder and former CEO Jane Doe returned.', 'founded_by: Acme > Jane Doe'],
    [
      'Acme was founded in 1999 by Jane Doe and Paul Marchand.',
      'founded_by: Acme > Jane Doe',
      'founded_by: Acme > Paul Marchand',
    ],
    ['Jane Doe sits on the board of Acme.', 'board_member_of: Jane Doe > Acme'],
    ["Acme's Novara was down for an hour.", 'makes: Acme > Novara'],
    ['Acme launched the Novara.', 'makes: Acme > Novara'],
    ['Acme operates in Brazil.', 'operates_in: Acme > Brazil'],
  ],
  fr: [
    [
      'Acme a signé un accord avec Brightloom, le spécialiste lyonnais de l’emballage, dont il possède déjà 18 % du capital.',
      'owns: Acme > Brightloom 18 %',
    ],
    ['Novara, dans laquelle Brightloom détient une participation de 18 %, grandit.', 'owns: Brightloom > Novara 18 %'],
    ['Acme détient 24,5 % du capital de Brightloom.', 'owns: Acme > Brightloom 24.5 %'],
    ['Brightloom, filiale d’Acme, fabrique des puces.', 'subsidiary_of: Brightloom > Acme'],
    ['Corvana, premier actionnaire de Brightloom, a refusé.', 'invests_in: Corvana > Brightloom'],
    ['Acme s’est associé avec Brightloom.', 'partner_of: Acme > Brightloom'],
    ['Acme, concurrent de Brightloom, baisse ses prix.', 'competitor_of: Acme > Brightloom'],
    ['Brightloom est un fournisseur d’Acme.', 'supplier_of: Brightloom > Acme'],
    ['Brightloom est client d’Acme.', 'customer_of: Brightloom > Acme'],
    ['Novara est compatible avec Skyline.', 'integrates_with: Novara > Skyline'],
    ['Acme attaque en justice Brightloom.', 'litigates_with: Acme > Brightloom'],
    ['Jane Doe, porte-parole d’Acme, a démenti.', 'employs: Acme > Jane Doe (porte-parole)'],
    [
      'La directrice financière d’Acme, Jane Doe, quitte ses fonctions.',
      'employs: Acme > Jane Doe (directrice financière)',
    ],
    ['Paul Marchand, cofondateur d’Acme, revient.', 'founded_by: Acme > Paul Marchand'],
    ['Acme a été fondée en 1999 par Jane Doe.', 'founded_by: Acme > Jane Doe'],
    ['Jane Doe siège au conseil d’administration d’Acme.', 'board_member_of: Jane Doe > Acme'],
    ['L’application de messagerie d’Acme, Novara, est en panne.', 'makes: Acme > Novara'],
    ['Acme est présent au Brésil.', 'operates_in: Acme > Brésil'],
  ],
  de: [
    ['Acme hält 18 Prozent der Anteile an Brightloom.', 'owns: Acme > Brightloom 18 %'],
    ['Acme ist mit 24,5 Prozent an Brightloom beteiligt.', 'owns: Acme > Brightloom 24.5 %'],
    ['Brightloom, eine Tochter von Acme, baut Chips.', 'subsidiary_of: Brightloom > Acme'],
    ['Die Acme-Tochter Brightloom baut Chips.', 'subsidiary_of: Brightloom > Acme'],
    ['Brightloom-Großaktionär Corvana lehnte ab.', 'invests_in: Corvana > Brightloom'],
    ['Acme kooperiert mit Brightloom.', 'partner_of: Acme > Brightloom'],
    ['Der Acme-Konkurrent Brightloom senkt die Preise.', 'competitor_of: Acme > Brightloom'],
    ['Acme konkurriert mit Brightloom.', 'competitor_of: Acme > Brightloom'],
    ['Brightloom ist ein Zulieferer von Acme.', 'supplier_of: Brightloom > Acme'],
    ['Brightloom ist ein Kunde von Acme.', 'customer_of: Brightloom > Acme'],
    ['Novara ist kompatibel mit Skyline.', 'integrates_with: Novara > Skyline'],
    ['Acme hat Brightloom verklagt.', 'litigates_with: Acme > Brightloom'],
    ['Acme-Chefin Jane Doe tritt zurück.', 'employs: Acme > Jane Doe (Chefin)'],
    ['Jane Doe, Finanzchefin von Acme, tritt zurück.', 'employs: Acme > Jane Doe (Finanzchefin)'],
    ['Der Vorstandschef von Acme, Paul Marchand, tritt zurück.', 'employs: Acme > Paul Marchand (Vorstandschef)'],
    ['Acme-Gründer Paul Marchand kehrt zurück.', 'founded_by: Acme > Paul Marchand'],
    ['Acme wurde 1999 von Jane Doe gegründet.', 'founded_by: Acme > Jane Doe'],
    ['Jane Doe sitzt im Aufsichtsrat von Acme.', 'board_member_of: Jane Doe > Acme'],
    ['Acme entwickelt Novara.', 'makes: Acme > Novara'],
    ['Acme ist in Brasilien aktiv.', 'operates_in: Acme > Brasilien'],
  ],
  zh: [
    ['星海科技持有云帆软件18%的股份。', 'owns: 星海科技 > 云帆软件 18 %'],
    ['星海科技持有云帆软件百分之十八的股份。', 'owns: 星海科技 > 云帆软件 18 %'],
    ['云帆软件是星海科技的全资子公司。', 'subsidiary_of: 云帆软件 > 星海科技'],
    ['星海科技旗下的云帆软件宣布裁员。', 'subsidiary_of: 云帆软件 > 星海科技'],
    ['星海科技是云帆软件的最大股东。', 'invests_in: 星海科技 > 云帆软件'],
    ['星海科技与云帆软件达成合作。', 'partner_of: 星海科技 > 云帆软件'],
    ['星海科技的竞争对手云帆软件宣布降价。', 'competitor_of: 星海科技 > 云帆软件'],
    ['云帆软件是极光汽车的供应商。', 'supplier_of: 云帆软件 > 极光汽车'],
    ['极光汽车是云帆软件的客户。', 'customer_of: 极光汽车 > 云帆软件'],
    ['晨星兼容小帆。', 'integrates_with: 晨星 > 小帆'],
    ['星海科技起诉云帆软件。', 'litigates_with: 星海科技 > 云帆软件'],
    ['星海科技CEO李文博表示不知情。', 'employs: 星海科技 > 李文博 (CEO)'],
    ['张启明担任极光汽车的首席财务官。', 'employs: 极光汽车 > 张启明 (首席财务官)'],
    ['极光汽车创始人张启明回归。', 'founded_by: 极光汽车 > 张启明'],
    ['张启明出任星海科技独立董事。', 'board_member_of: 张启明 > 星海科技 (独立董事)'],
    ['极光汽车的晨星已经停产。', 'makes: 极光汽车 > 晨星'],
    ['极光汽车推出晨星。', 'makes: 极光汽车 > 晨星'],
    ['极光汽车在巴西设有工厂。', 'operates_in: 极光汽车 > 巴西'],
  ],
};

for (const [language, sentences] of Object.entries(cases)) {
  for (const [text, ...relations] of sentences) {
    test(`relations of “${text}”`, () => {
      expect(relationsOf(text, language).sort()).toEqual([...relations].sort());
    });
  }
}

test('what is denied, planned, over or asked is not suggested', () => {
  for (const [text, language] of [
    ['Acme does not own Brightloom.', 'en'],
    ['Acme no longer competes with Brightloom.', 'en'],
    ['Acme would buy a stake in Brightloom if it could.', 'en'],
    ['Acme, the former owner of Brightloom, is for sale.', 'en'],
    ['Jane Doe, former CEO of Acme, wrote a book.', 'en'],
    ['Jane Doe met Paul Marchand in Lyon.', 'en'],
    ['Acme and Brightloom rose on Monday.', 'en'],
    ['Paul Marchand, ancien PDG d’Acme, publie un livre.', 'fr'],
    ['Acme n’est pas une filiale de Brightloom.', 'fr'],
    ['Acme und Brightloom legten zu.', 'de'],
    ['Former Acme CEO Jane Doe wrote a book.', 'en'],
    ['Ex-Acme-Chef Paul Marchand schreibt ein Buch.', 'de'],
    ['星海科技没有起诉云帆软件。', 'zh'],
    ['星海科技可能收购云帆软件。', 'zh'],
    ['星海科技和云帆软件股价上涨。', 'zh'],
  ] as const) {
    expect(relationsOf(text, language), text).toEqual([]);
  }
});

test('“its” and “the company” stand for whom the text means', () => {
  expect(relationsOf('Acme presented its Novara in Lyon.', 'en')).toEqual(['makes: Acme > Novara']);
  expect(relationsOf('Acme grew. “We did well,” said Jane Doe, the company’s chief executive.', 'en', 'Acme')).toEqual([
    'employs: Acme > Jane Doe (chief executive)',
  ]);
});

test('a relation keeps since when it holds, and all passages that tell it', () => {
  const text = 'Acme owns 18% of Brightloom since 2014. Acme, which owns Brightloom, is growing.';
  const [first, ...more] = suggestRelations({ title: '', text, language: 'en' }, placedNames(text));
  expect(more).toEqual([]);
  expect(first?.percent).toBe(18);
  expect(first?.since?.edtf).toBe('2014');
  expect(first?.morePassages).toHaveLength(1);
});
