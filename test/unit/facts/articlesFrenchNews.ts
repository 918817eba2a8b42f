import type { OwnArticle } from './ownArticle.ts';

/** Longer made-up news in French, in the manner of agencies and business papers; all names and all events that an analyst would record. */
export const frenchNews: readonly OwnArticle[] = [
  {
    language: 'fr',
    title: 'Le verrier Clairval annonce la fermeture de son usine de Mazamet',
    published: '2024-03-14',
    text: `Le groupe verrier Clairval a annoncé jeudi la fermeture de son usine de Mazamet, dans le Tarn, d’ici à la fin de l’année. Le site emploie 212 salariés, dont une soixantaine se verront proposer un reclassement à Albi. « La flambée des prix du gaz ne nous laisse pas le choix », a expliqué le directeur général de Clairval, Étienne Rouvière.

Les syndicats dénoncent une décision brutale. « On nous promettait encore des investissements en janvier », s’indigne Nadia Ferhat, déléguée CFDT. Clairval, qui possède quatre autres usines en Europe, a vu son chiffre d’affaires reculer de 9 % en 2023, à 640 millions d’euros.

Le conseil régional a demandé à être reçu par la direction. Une réunion est prévue le 22 mars.`,
    names: [
      ['Clairval', 'company'],
      ['Étienne Rouvière', 'person'],
      ['Nadia Ferhat', 'person'],
      ['CFDT', 'company'],
    ],
    events: [
      { type: 'facility_open_close', participants: ['Clairval'], date: '2024' },
      { type: 'financial_results', participants: ['Clairval'], date: '2023' },
    ],
  },
  {
    language: 'fr',
    title: 'Novacire lève 30 millions d’euros pour ses bioplastiques',
    published: '2023-11-07',
    text: `La jeune pousse lyonnaise Novacire a bouclé un tour de table de 30 millions d’euros mené par le fonds Arbessa Capital, avec la participation de la Banque des Territoires. C’est la plus grosse levée de fonds de l’année dans la chimie verte.

Fondée en 2018 par Inès Baudry et Yannick Le Goff, l’entreprise fabrique des emballages à partir d’algues bretonnes. Elle compte ouvrir une première usine à Saint-Malo au printemps 2025 et recruter 80 personnes. Parmi ses clients figurent déjà Danone et le torréfacteur Cafés Merling.

« Nous voulons remplacer le plastique partout où c’est possible », résume Inès Baudry.`,
    names: [
      ['Novacire', 'company'],
      ['Arbessa Capital', 'company'],
      ['Banque des Territoires', 'company'],
      ['Inès Baudry', 'person'],
      ['Yannick Le Goff', 'person'],
      ['Danone', 'company'],
      ['Cafés Merling', 'company'],
    ],
    events: [
      {
        type: 'funding_round',
        participants: ['Novacire'],
        amount: { value: 30_000_000, currency: 'EUR' },
      },
      { type: 'facility_open_close', participants: ['Novacire'], status: 'planned' },
      { type: 'headcount_change', participants: ['Novacire'], amount: { value: 80, unit: 'people' } },
    ],
  },
  {
    language: 'fr',
    title: 'Chez Orphéa, Marc-Antoine Delmas succède à Hélène Castaing',
    published: '2022-09-01',
    text: `Changement à la tête du fabricant d’instruments Orphéa. Marc-Antoine Delmas a été nommé directeur général du groupe, a indiqué jeudi le conseil d’administration. Il remplace Hélène Castaing, qui quittera ses fonctions le 30 septembre après onze années passées dans la maison.

Passé par Yamaha et par le luthier allemand Steinhoff, Marc-Antoine Delmas, 47 ans, devra redresser une entreprise fragilisée. L’an dernier, Orphéa a essuyé une perte nette de 12 millions d’euros.

Le nouveau patron présentera son plan stratégique en novembre.`,
    names: [
      ['Orphéa', 'company'],
      ['Marc-Antoine Delmas', 'person'],
      ['Hélène Castaing', 'person'],
      ['Yamaha', 'company'],
      ['Steinhoff', 'company'],
    ],
    events: [
      { type: 'executive_change', participants: ['Marc-Antoine Delmas'] },
      { type: 'executive_change', participants: ['Hélène Castaing'], date: '2022-09-30' },
      {
        type: 'financial_results',
        participants: ['Orphéa'],
        amount: { value: 12_000_000, currency: 'EUR' },
        date: '2021',
      },
    ],
  },
  {
    language: 'fr',
    title: 'Cyberattaque : Transalpes Fret tourne au ralenti',
    published: '2023-06-20',
    text: `Le transporteur savoyard Transalpes Fret a été victime d’une cyberattaque dans la nuit de samedi à dimanche. Ses serveurs restent inaccessibles et les expéditions se font « à la main », a reconnu mardi son porte-parole, Julien Morettin. Aucune donnée de client n’aurait été dérobée.

La société a porté plainte et fait appel au cabinet spécialisé Sentinelle Cyber. Le parquet de Chambéry a ouvert une enquête. Transalpes Fret exploite 450 camions et réalise un chiffre d’affaires de 95 millions d’euros.`,
    names: [
      ['Transalpes Fret', 'company'],
      ['Julien Morettin', 'person'],
      ['Sentinelle Cyber', 'company'],
    ],
    events: [
      { type: 'incident', participants: ['Transalpes Fret'] },
      { type: 'litigation', participants: ['Transalpes Fret'] },
    ],
  },
  {
    language: 'fr',
    title: 'L’Autorité de la concurrence autorise le rachat de Pharmelis par Biogard',
    published: '2024-01-25',
    text: `L’Autorité de la concurrence a donné son feu vert au rachat de Pharmelis par le laboratoire Biogard, moyennant la cession de quatre médicaments. L’opération, d’un montant de 1,2 milliard d’euros, avait été annoncée en juillet 2023.

Biogard s’est engagé à céder notamment l’antidouleur Dolarix. Son concurrent Medianor serait intéressé, selon des sources proches du dossier. « Nous pourrons intégrer les équipes dès le mois de mars », s’est félicitée Sophie Arnould, présidente de Biogard.`,
    names: [
      ['Pharmelis', 'company'],
      ['Biogard', 'company'],
      ['Dolarix', 'product'],
      ['Medianor', 'company'],
      ['Sophie Arnould', 'person'],
      ['Autorité de la concurrence', 'company'],
    ],
    events: [
      {
        type: 'acquisition',
        participants: ['Biogard', 'Pharmelis'],
      },
      { type: 'regulatory_action', participants: ['Biogard'] },
      { type: 'divestiture', participants: ['Biogard'] },
    ],
  },
  {
    language: 'fr',
    title: 'Véloria lance un vélo cargo électrique et baisse ses prix',
    published: '2023-04-18',
    text: `Véloria a dévoilé mardi le Portéo, un vélo cargo électrique qui sera commercialisé à partir de septembre au prix de 3 490 euros. Il est assemblé à Saint-Étienne, où le constructeur a investi 8 millions d’euros l’an dernier.

Dans le même temps, la marque baisse de 10 % les tarifs de son modèle Citadin. Elle espère ainsi tenir tête au néerlandais Brouwer Bikes. « Le marché se tasse, il faut être offensif », justifie le PDG, Karim Haddouche.

Véloria a par ailleurs signé un partenariat avec La Poste, qui testera cinquante Portéo à Bordeaux.`,
    names: [
      ['Véloria', 'company'],
      ['Portéo', 'product'],
      ['Citadin', 'product'],
      ['Brouwer Bikes', 'company'],
      ['Karim Haddouche', 'person'],
      ['La Poste', 'company'],
    ],
    events: [
      { type: 'product_launch', participants: ['Véloria', 'Portéo'] },
      { type: 'pricing_change', participants: ['Véloria'], amount: { value: 10, unit: '%' } },
      { type: 'partnership', participants: ['Véloria', 'La Poste'] },
    ],
  },
  {
    language: 'fr',
    title: 'Recette : la tarte aux poireaux de ma grand-mère',
    published: '2022-10-12',
    text: `Rien ne vaut une bonne tarte aux poireaux quand les soirées rafraîchissent. Comptez trois beaux poireaux, deux œufs, vingt centilitres de crème et une pincée de muscade.

Faites fondre les poireaux à feu doux avec une noix de beurre. Pendant ce temps, foncez un moule avec la pâte. Mélangez les œufs et la crème, versez, puis enfournez trente minutes à 180 degrés. Servez avec une salade bien relevée.`,
    names: [],
    events: [],
  },
  {
    language: 'fr',
    title: 'Le marathon de la baie sourit à Aurélie Kerbrat',
    published: '2023-05-22',
    text: `Sous un soleil de plomb, Aurélie Kerbrat a remporté dimanche la vingtième édition du marathon de la baie. La Brestoise a devancé la Kényane Mercy Chebet de plus d’une minute.

« J’ai lancé mon attaque au trentième kilomètre », a raconté la lauréate à l’arrivée. Chez les hommes, la victoire est revenue à Thomas Guillou. Plus de 5 000 coureurs avaient pris le départ.`,
    names: [
      ['Aurélie Kerbrat', 'person'],
      ['Mercy Chebet', 'person'],
      ['Thomas Guillou', 'person'],
    ],
    events: [],
  },
];
