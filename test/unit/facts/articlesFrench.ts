import type { OwnArticle } from './ownArticle.ts';

/** Made-up news in French. */
export const frenchArticles: readonly OwnArticle[] = [
  {
    language: 'fr',
    title: 'Lumenis rachète le spécialiste de la cybersécurité Cryptalis',
    published: '2023-09-12',
    text: `Le groupe Lumenis rachète Cryptalis, spécialiste français de la cybersécurité, pour 320 millions d’euros. L’opération a été annoncée mardi par le PDG de Lumenis, Arnaud Delcourt. « C’est une étape majeure », a déclaré Arnaud Delcourt.

Fondée en 2011, Cryptalis emploie 450 salariés à Rennes. En 2022, son chiffre d’affaires a progressé de 18 %.`,
    names: [
      ['Lumenis', 'company'],
      ['Cryptalis', 'company'],
      ['Arnaud Delcourt', 'person'],
    ],
    events: [
      { type: 'acquisition', participants: ['Lumenis', 'Cryptalis'], amount: { value: 320_000_000, currency: 'EUR' } },
      { type: 'financial_results', participants: ['Cryptalis'], amount: { value: 18, unit: '%' }, date: '2022' },
    ],
  },
  {
    language: 'fr',
    title: 'Maison Verrier supprime 600 postes en Europe',
    published: '2024-02-06',
    text: `Le fabricant de meubles Maison Verrier va supprimer 600 postes en Europe, dont 200 en France, d’ici à la fin de l’année. La direction l’a annoncé lundi aux syndicats. L’entreprise fermera deux usines dans les Vosges.

Selon la CGT, Maison Verrier envisage aussi de céder sa filiale Lit & Co. Le directeur général, Hugo Marchetti, a refusé de commenter.`,
    names: [
      ['Maison Verrier', 'company'],
      ['Hugo Marchetti', 'person'],
    ],
    events: [
      {
        type: 'headcount_change',
        participants: ['Maison Verrier'],
        amount: { value: 600, unit: 'people' },
        status: 'planned',
        date: '2024',
      },
      { type: 'facility_open_close', participants: ['Maison Verrier'] },
      { type: 'divestiture', participants: ['Maison Verrier'], status: 'planned' },
    ],
  },
  {
    language: 'fr',
    title: 'Solaria lève 45 millions d’euros',
    published: '2022-05-18',
    text: `La start-up Solaria a levé 45 millions d’euros auprès de Partech Ventures et de la banque Novalia. Le tour de table doit financer son arrivée en Allemagne. Solaria a nommé Claire Vasseur directrice financière le 2 mai.

L’entreprise lyonnaise lance aussi une application baptisée SunPilot.`,
    names: [
      ['Solaria', 'company'],
      ['Partech Ventures', 'company'],
      ['Novalia', 'company'],
      ['Claire Vasseur', 'person'],
      ['SunPilot', 'product'],
    ],
    events: [
      { type: 'funding_round', participants: ['Solaria'], amount: { value: 45_000_000, currency: 'EUR' } },
      { type: 'executive_change', participants: ['Claire Vasseur', 'Solaria'], date: '2022-05-02' },
      { type: 'product_launch', participants: ['SunPilot'] },
    ],
  },
  {
    language: 'fr',
    title: 'La CNIL inflige une amende de 8 millions d’euros à Adverto',
    published: '2023-01-05',
    text: `La CNIL a infligé une amende de 8 millions d’euros à la régie publicitaire Adverto. Le gendarme des données lui reproche d’avoir déposé des traceurs sans consentement. Adverto a annoncé son intention de saisir le Conseil d’État.`,
    names: [['Adverto', 'company']],
    events: [{ type: 'regulatory_action', participants: ['Adverto'], amount: { value: 8_000_000, currency: 'EUR' } }],
  },
  {
    language: 'fr',
    title: 'Ce que la lecture nous apprend',
    published: '2020-08-01',
    text: `Lire un roman, c’est accepter de se perdre. Jeanne Morvan, professeure de lettres, le rappelle souvent à ses élèves. « Un livre ne se consomme pas », dit-elle.

On croit que les écrans ont tué la lecture. Il n’en est rien : les bibliothèques n’ont jamais été aussi fréquentées.`,
    names: [['Jeanne Morvan', 'person']],
    events: [],
  },
];
