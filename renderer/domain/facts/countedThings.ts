import type { WordTable } from '#domain/wordTable.ts';

/**
 * What business news counts, in English, French, German and Chinese (small letters without accents), and the one word that a figure has for it. The
 * longer stand first.
 */
export const countedThings: WordTable<string> = [
  [
    '(?:full-time |part-time )?(?:employees|workers|people|staff(?:ers)?|jobs|positions|roles|layoffs|persons|members|engineers|salaries|salarie?e?s|employes|emplois|postes|personnes|collaborateurs|travailleurs|licenciements|suppressions de postes|effectifs|mitarbeiter(?:n|innen)?|beschaftigten?|stellen|arbeitsplatze[n]?|jobs|personen|menschen|musiciens|choristes|chanteurs|名?员工|人|名|个?岗位)',
    'people',
  ],
  [
    '(?:active |monthly |daily |registered |paying )*(?:users|subscribers|customers|clients|utilisateurs|abonnes|utilisatrices|nutzer[n]?|kunden|abonnenten|haushalten?|households|viewers|accounts|members|用户|客户|活跃用户|户)',
    'users',
  ],
  ['(?:vehicles|cars|trucks|vehicules|voitures|camions|fahrzeugen?|autos|辆汽车|辆)', 'vehicles'],
  [
    '(?:stores|shops|outlets|branches|boutiques|magasins|points de vente|agences|filialen|geschaften?|laden|家门店|门店|家店)',
    'stores',
  ],
  ['(?:companies|firms|businesses|startups|entreprises|societes|firmen|unternehmen|家公司|家企业)', 'companies'],
  ['(?:units|unites|einheiten|stuck|exemplare[n]?|exemplaires|台|部)', 'units'],
  ['(?:shares|actions|aktien|股)', 'shares'],
  ['(?:countries|pays|landern?|个国家)', 'countries'],
  ['(?:metric tons|metric tonnes|tonnes|tons|tonnen|吨)', 't'],
  ['(?:gigawatts?|gw)', 'GW'],
  ['(?:megawatts?|mw)', 'MW'],
  ['(?:kilometers|kilometres|kilometern?|km|公里)', 'km'],
  ['(?:square meters|square metres|m²|metres carres|quadratmetern?|平方米)', 'm²'],
  ['(?:square feet|sq\\.? ?ft)', 'sq ft'],
  ['(?:downloads|telechargements|次下载)', 'downloads'],
  ['(?:barrels|barils|fass|桶)', 'barrels'],
  ['(?:passengers|passagers|passagiere[n]?|乘客)', 'passengers'],
  ['(?:visitors|visiteurs|besucher[n]?|visits|visites)', 'visitors'],
  ['(?:articles|artikeln?)', 'articles'],
  ['(?:deaths|morts|deces|tote[n]?)', 'deaths'],
  ['(?:cases|faelle[n]?|falle[n]?|例)', 'cases'],
  ['(?:percentage points|points de pourcentage|prozentpunkte[n]?|个百分点)', 'percentage points'],
  ['(?:basis points|points de base|basispunkte[n]?|个基点)', 'basis points'],
  ['(?:horsepower|hp|ch|chevaux)', 'hp'],
  ['(?:ps)', 'PS'],
  ['(?:nm)', 'Nm'],
  ['(?:kwh)', 'kWh'],
  ['(?:orders|commandes|bestellungen|订单)', 'orders'],
  ['(?:patents|brevets|patente[n]?|项专利)', 'patents'],
  ['(?:aircraft|planes|jets|airplanes|avions|flugzeuge[n]?|架飞机|架)', 'aircraft'],
  ['(?:homes|apartments|logements|wohnungen)', 'homes'],
];
