import type { OwnArticle } from './ownArticle.ts';

/** Longer made-up news in German, in the manner of agencies and regional papers; all names and all events that an analyst would record. */
export const germanNews: readonly OwnArticle[] = [
  {
    language: 'de',
    title: 'Pumpenbauer Wetzlin übernimmt dänischen Rivalen Aquaform',
    published: '2024-02-20',
    text: `Der Pumpenhersteller Wetzlin AG kauft den dänischen Konkurrenten Aquaform für 410 Millionen Euro. Das teilte das Unternehmen am Dienstag in Kassel mit. Der Abschluss wird für das dritte Quartal erwartet, die Kartellbehörden müssen noch zustimmen.

„Mit Aquaform schließen wir eine Lücke im Norden“, sagte Wetzlin-Chef Joachim Terbrüggen. Im vergangenen Jahr steigerte Wetzlin den Umsatz um acht Prozent auf 1,3 Milliarden Euro. Aquaform beschäftigt 900 Mitarbeiter.`,
    names: [
      ['Wetzlin AG', 'company'],
      ['Aquaform', 'company'],
      ['Joachim Terbrüggen', 'person'],
    ],
    events: [
      {
        type: 'acquisition',
        participants: ['Wetzlin AG', 'Aquaform'],
        amount: { value: 410_000_000, currency: 'EUR' },
      },
      { type: 'financial_results', participants: ['Wetzlin AG'], date: '2023' },
    ],
  },
  {
    language: 'de',
    title: 'Warenhauskette Hallmann meldet Insolvenz an',
    published: '2023-01-31',
    text: `Die Warenhauskette Hallmann hat beim Amtsgericht Hannover Insolvenz beantragt. Betroffen sind 38 Filialen und rund 2.400 Beschäftigte. Zum vorläufigen Insolvenzverwalter wurde der Anwalt Sebastian Quast bestellt.

Hallmann hatte sich zuletzt vergeblich um einen Kredit bemüht. Die Gewerkschaft Verdi forderte einen Rettungsplan. Nach Informationen der „Norddeutschen Rundschau“ prüft der Finanzinvestor Keystone Partners einen Einstieg.`,
    names: [
      ['Hallmann', 'company'],
      ['Sebastian Quast', 'person'],
      ['Verdi', 'company'],
      ['Keystone Partners', 'company'],
    ],
    events: [
      { type: 'incident', participants: ['Hallmann'] },
      { type: 'stake_change', participants: ['Keystone Partners'], status: 'rumoured' },
    ],
  },
  {
    language: 'de',
    title: 'Lumitec ruft Nachttischlampen zurück',
    published: '2022-06-08',
    text: `Der Leuchtenhersteller Lumitec ruft 25.000 Nachttischlampen der Serie Luna zurück. Bei einigen Geräten könne das Netzteil überhitzen, warnte das Unternehmen am Mittwoch. Kunden erhalten den Kaufpreis erstattet.

Lumitec hatte die Lampen von März bis Mai bei Ikea verkauft. Verletzt wurde nach Angaben einer Sprecherin niemand.`,
    names: [
      ['Lumitec', 'company'],
      ['Luna', 'product'],
      ['Ikea', 'company'],
    ],
    events: [{ type: 'product_end', participants: ['Lumitec'] }],
  },
  {
    language: 'de',
    title: 'Solarfirma Heliosun baut Werk in Bitterfeld',
    published: '2023-09-05',
    text: `Die Solarfirma Heliosun will in Bitterfeld ein Werk für Module errichten. In den Bau sollen 180 Millionen Euro fließen, 350 Arbeitsplätze entstehen. Die Produktion soll Ende 2025 beginnen.

Gründerin Katrin Oelsner sprach von einem Signal für den Standort. Wirtschaftsminister Sven Schulze sagte Fördermittel zu. Heliosun arbeitet künftig mit dem Chemiekonzern BASF zusammen.`,
    names: [
      ['Heliosun', 'company'],
      ['Katrin Oelsner', 'person'],
      ['Sven Schulze', 'person'],
      ['BASF', 'company'],
    ],
    events: [
      { type: 'facility_open_close', participants: ['Heliosun'], status: 'planned' },
      { type: 'partnership', participants: ['Heliosun', 'BASF'] },
    ],
  },
  {
    language: 'de',
    title: 'So gelingt der perfekte Rhabarberkuchen',
    published: '2022-05-02',
    text: `Rhabarber hat von April bis Juni Saison. Wer einen saftigen Kuchen backen will, sollte die Stangen vorher schälen und mit etwas Zucker ziehen lassen. Den Teig rühren Sie aus Butter, Eiern, Mehl und einer Prise Salz.

Backen Sie den Kuchen bei 180 Grad etwa 45 Minuten. Dazu passt ein Klecks Sahne.`,
    names: [],
    events: [],
  },
];
