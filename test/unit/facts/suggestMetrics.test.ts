import { expect, test } from '@playwright/test';
import type { Amount } from '#domain/claim.ts';
import { suggestEvents } from '#domain/facts/suggestEvents.ts';
import { suggestMetrics } from '#domain/facts/suggestMetrics.ts';
import { placedNames } from './placedNames.ts';

function metricsIn(text: string, language: string, title = '') {
  const article = { title, text, language, publishedDay: '2024-05-05' };
  const names = placedNames(text);
  return suggestMetrics(article, names, suggestEvents(article, names));
}

function written({ value, currency, unit }: Amount): string {
  return `${value} ${currency ?? unit ?? ''}`.trim();
}

/** A sentence and its figures as "name of entity: value unit". */
type Case = readonly [text: string, ...figures: readonly string[]];

const cases: Readonly<Record<string, readonly Case[]>> = {
  en: [
    ['Acme reported revenue of $1.2 billion.', 'revenue of Acme: 1200000000 USD'],
    ['Revenue at Acme rose 12% to $1.2 billion.', 'revenue of Acme: 1200000000 USD'],
    [
      'Acme posted a net loss of $40 million on sales of $2 billion.',
      'net_loss of Acme: 40000000 USD',
      'revenue of Acme: 2000000000 USD',
    ],
    ['Acme made a $300 million profit.', 'net_income of Acme: 300000000 USD'],
    ['Acme has a market value of $20 billion.', 'market_cap of Acme: 20000000000 USD'],
    ['Acme saw its valuation slashed from $47 billion to $8 billion.', 'valuation of Acme: 8000000000 USD'],
    ['Acme has a market share of 31 percent.', 'market_share of Acme: 31 %'],
    ["Acme's 12,000 employees were told on Monday.", 'employees of Acme: 12000 people'],
    ['Acme employs around 1,300 people in Brazil.', 'employees of Acme: 1300 people'],
    ['Novara has 194 million monthly active users.', 'monthly_active_users of Novara: 194000000 users'],
    ['Novara passed 50 million daily active users.', 'daily_active_users of Novara: 50000000 users'],
    ['Acme has 2 million paying subscribers.', 'subscribers of Acme: 2000000 users'],
    ['Acme operates 640 stores.', 'stores of Acme: 640 stores'],
    ['Acme sold 30,000 vehicles in 2023.', 'units_sold of Acme: 30000 vehicles'],
    ['Novara costs $9.99 a month.', 'price of Novara: 9.99 USD'],
    ['The Novara starts at $44,000.', 'price of Novara: 44000 USD'],
    ['Acme shares fell 5% on Friday.', 'share_price_change of Acme: 5 %'],
    ['Acme has long-term debt of more than $700 million.', 'debt of Acme: 700000000 USD'],
    ['Acme owns a chain of 30 newspapers.', 'newspapers of Acme: 30 newspapers'],
  ],
  fr: [
    ['Acme a réalisé un chiffre d’affaires de 1,2 milliard d’euros.', 'revenue of Acme: 1200000000 EUR'],
    ['Le chiffre d’affaires d’Acme a atteint 320 millions d’euros.', 'revenue of Acme: 320000000 EUR'],
    ['Acme affiche un bénéfice net de 45 millions d’euros.', 'net_income of Acme: 45000000 EUR'],
    ['Acme emploie 450 salariés à Lyon.', 'employees of Acme: 450 people'],
    ['Novara revendique 20 millions d’utilisateurs actifs par mois.', 'monthly_active_users of Novara: 20000000 users'],
    ['Acme compte 3 millions d’abonnés.', 'subscribers of Acme: 3000000 users'],
    ['Acme détient une part de marché de 18 %.', 'market_share of Acme: 18 %'],
    ['Acme est valorisée à 2 milliards d’euros.', 'valuation of Acme: 2000000000 EUR'],
    ['Novara coûte 9,99 euros par mois.', 'price of Novara: 9.99 EUR'],
    ['L’action Acme a perdu 4 % vendredi.', 'share_price_change of Acme: 4 %'],
  ],
  de: [
    ['Acme erzielte einen Umsatz von 1,2 Milliarden Euro.', 'revenue of Acme: 1200000000 EUR'],
    ['Der Umsatz von Acme stieg auf 320 Millionen Euro.', 'revenue of Acme: 320000000 EUR'],
    [
      'Acme meldete einen Verlust von 190 Millionen Euro, nach einem Gewinn von 21 Millionen Euro im Jahr 2022.',
      'net_loss of Acme: 190000000 EUR',
      'net_income of Acme: 21000000 EUR',
    ],
    ['Acme beschäftigt rund 1.300 Mitarbeiter.', 'employees of Acme: 1300 people'],
    ['Novara hat 20 Millionen monatlich aktive Nutzer.', 'monthly_active_users of Novara: 20000000 users'],
    ['Acme verfügt über 600 Filialen.', 'stores of Acme: 600 stores'],
    ['Acme kommt auf einen Marktanteil von 18 Prozent.', 'market_share of Acme: 18 %'],
    ['Novara kostet 9,99 Euro im Monat.', 'price of Novara: 9.99 EUR'],
    ['Ende März hatte Acme liquide Mittel von 32 Millionen Euro.', 'cash of Acme: 32000000 EUR'],
  ],
  zh: [
    ['星海科技2023年营收达到120亿元。', 'revenue of 星海科技: 12000000000 CNY'],
    ['星海科技净利润为8亿元。', 'net_income of 星海科技: 800000000 CNY'],
    ['星海科技的市值超过1000亿美元。', 'market_cap of 星海科技: 100000000000 USD'],
    ['星海科技拥有1.2万名员工。', 'employees of 星海科技: 12000 people'],
    ['小帆的月活跃用户达到2亿用户。', 'monthly_active_users of 小帆: 200000000 users'],
    ['星海科技的市场份额为18%。', 'market_share of 星海科技: 18 %'],
    ['晨星售价为20万元。', 'price of 晨星: 200000 CNY'],
    ['极光汽车股价下跌5%。', 'share_price_change of 极光汽车: 5 %'],
  ],
};

for (const [language, sentences] of Object.entries(cases)) {
  for (const [text, ...figures] of sentences) {
    test(`figures of “${text}”`, () => {
      const found = metricsIn(text, language).map(
        ({ name, entity, amount }) => `${name} of ${entity.name}: ${written(amount)}`,
      );
      expect(found.sort()).toEqual([...figures].sort());
    });
  }
}

test('both figures of one sentence come with their bound, date and scope', () => {
  const text =
    'Skyline a enregistré plus de 49,8 millions d’utilisateurs actifs quotidiens entre décembre et mars, tandis que, en mai, Novara vantait ses 194 millions d’utilisateurs actifs par mois.';
  const found = metricsIn(text, 'fr').sort((a, b) => a.trigger.start - b.trigger.start);
  expect(
    found.map(({ entity, name, amount, bound, scope, asOf }) => [
      entity.name,
      name,
      amount.value,
      bound,
      scope,
      asOf?.edtf,
    ]),
  ).toEqual([
    ['Skyline', 'daily_active_users', 49_800_000, 'at_least', 'entre décembre et mars', undefined],
    ['Novara', 'monthly_active_users', 194_000_000, undefined, undefined, '2024-05'],
  ]);
});

test('the bound, the date and the place of a figure are read', () => {
  const [staff] = metricsIn('At the end of 2020 Acme had nearly 4,000 employees in Brazil.', 'en');
  expect([staff?.bound, staff?.asOf?.edtf, staff?.scope]).toEqual(['about', '2020', 'in Brazil']);
  const [users] = metricsIn('Novara hat bis zu 3 Millionen Nutzer weltweit.', 'de');
  expect([users?.bound, users?.scope]).toEqual(['at_most', 'weltweit']);
});

test('amounts of events, plans and other people’s money are no figures', () => {
  for (const [text, language] of [
    ['Acme acquired Brightloom for $500 million.', 'en'],
    ['Acme raised $45 million in a Series B round led by Corvana.', 'en'],
    ['Acme laid off 400 employees.', 'en'],
    ['Acme was fined $8 million.', 'en'],
    ['Some 400 people gathered in Lyon to see Acme.', 'en'],
    ['Acme was founded in 1999 and moved to Brazil in 2004.', 'en'],
    ['Acme a racheté Brightloom pour 320 millions d’euros.', 'fr'],
    ['Acme supprime 600 postes.', 'fr'],
    ['Acme übernimmt Brightloom für 500 Millionen Euro.', 'de'],
    ['Acme streicht 600 Stellen.', 'de'],
    ['星海科技以12亿元收购云帆软件。', 'zh'],
    ['星海科技裁员2000人。', 'zh'],
  ] as const) {
    expect(
      metricsIn(text, language).map(({ name, amount }) => `${name} ${amount.value}`),
      text,
    ).toEqual([]);
  }
});

test('“the company” and “it” stand for whom the text means', () => {
  const [debt] = metricsIn('Acme lost a court case. The company has debts of $3 billion.', 'en', 'Acme');
  expect([debt?.entity.name, debt?.name]).toEqual(['Acme', 'debt']);
  const [power] = metricsIn('Acme presented the Novara. It puts out 151 hp.', 'en', 'The new Novara');
  expect([power?.entity.name, power?.name]).toEqual(['Novara', 'power']);
});
