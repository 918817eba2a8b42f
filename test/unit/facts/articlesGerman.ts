import type { OwnArticle } from './ownArticle.ts';

/** Made-up news in German. */
export const germanArticles: readonly OwnArticle[] = [
  {
    language: 'de',
    title: 'Nordwind übernimmt Batteriehersteller Voltara',
    published: '2024-03-14',
    text: `Der Hamburger Windkraftkonzern Nordwind AG übernimmt den Batteriehersteller Voltara. Das teilte das Unternehmen am Donnerstag mit. Der Kaufpreis liegt bei 240 Millionen Euro.

„Mit Voltara gewinnen wir einen starken Partner“, sagte Vorstandschefin Katrin Lohse. Die Übernahme von Voltara soll bis Ende Juni abgeschlossen werden. Nordwind beschäftigt 3.200 Mitarbeiter.`,
    names: [
      ['Nordwind AG', 'company'],
      ['Voltara', 'company'],
      ['Katrin Lohse', 'person'],
    ],
    events: [{ type: 'acquisition', participants: ['Nordwind AG', 'Voltara'] }],
  },
  {
    language: 'de',
    title: 'Möbelhändler Holzmeister streicht 450 Stellen',
    published: '2023-11-20',
    text: `Der Möbelhändler Holzmeister streicht 450 Stellen in der Verwaltung. Das Unternehmen schließt außerdem zwölf Filialen in Bayern. Im vergangenen Jahr verzeichnete Holzmeister einen Verlust von 85 Millionen Euro.

Holzmeister-Chef Bernd Quandt tritt zum Jahresende zurück. Nachfolgerin wird Sabine Reuter, bisher Finanzchefin der Kaufring GmbH.`,
    names: [
      ['Holzmeister', 'company'],
      ['Bernd Quandt', 'person'],
      ['Sabine Reuter', 'person'],
      ['Kaufring GmbH', 'company'],
    ],
    events: [
      { type: 'headcount_change', participants: ['Holzmeister'], amount: { value: 450, unit: 'people' } },
      { type: 'facility_open_close', participants: ['Holzmeister'] },
      {
        type: 'financial_results',
        participants: ['Holzmeister'],
        amount: { value: 85_000_000, currency: 'EUR' },
        date: '2022',
      },
      { type: 'executive_change', participants: ['Bernd Quandt'] },
    ],
  },
  {
    language: 'de',
    title: 'Insolvenz: Flugtaxi-Start-up Aerolift ist zahlungsunfähig',
    published: '2024-10-22',
    text: `Das Flugtaxi-Start-up Aerolift hat Insolvenz angemeldet. Der Antrag ging am Montag beim Amtsgericht München ein, wie ein Sprecher mitteilte. Noch im Mai hatte Aerolift 60 Millionen Dollar bei Investoren eingesammelt, darunter der Fonds Bluecrest Capital.

„Wir kämpfen weiter“, sagte Gründer Daniel Wiegner der Wirtschaftszeitung.`,
    names: [
      ['Aerolift', 'company'],
      ['Bluecrest Capital', 'company'],
      ['Daniel Wiegner', 'person'],
    ],
    events: [
      { type: 'incident', participants: ['Aerolift'] },
      {
        type: 'funding_round',
        participants: ['Aerolift'],
        amount: { value: 60_000_000, currency: 'USD' },
        date: '2024-05',
      },
    ],
  },
  {
    language: 'de',
    title: 'Kartellamt untersagt Fusion von Milchwerk und Almgold',
    published: '2022-06-02',
    text: `Das Bundeskartellamt hat die Fusion der Molkereien Milchwerk und Almgold untersagt. Die Behörde begründete das mit zu hohen Marktanteilen in Süddeutschland. Milchwerk kündigte an, vor Gericht zu ziehen.

Almgold bringt im Herbst den Joghurtdrink Bergfit auf den Markt.`,
    names: [
      ['Milchwerk', 'company'],
      ['Almgold', 'company'],
    ],
    events: [
      { type: 'merger', participants: ['Milchwerk', 'Almgold'], status: 'blocked' },
      { type: 'product_launch', participants: ['Almgold'] },
    ],
  },
  {
    language: 'de',
    title: 'Der Garten im Frühling',
    published: '2021-03-01',
    text: `Wenn die Tage länger werden, beginnt im Garten die Arbeit. Zuerst wird der Boden gelockert, dann kommen die Samen in die Erde. Tomaten brauchen Wärme und sollten nicht vor Mitte Mai ins Freie.

Wer keinen Garten hat, kann auf dem Balkon anfangen. Kräuter wie Schnittlauch und Petersilie gedeihen auch im Topf.`,
    names: [],
    events: [],
  },
];
