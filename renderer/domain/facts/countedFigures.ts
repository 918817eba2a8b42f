import { fold } from '#domain/fold.ts';
import type { MetricName } from '#domain/metricName.ts';
import type { FoundAmount } from './findAmounts.ts';
import { maskedPattern } from './maskedPattern.ts';

/** What a counted amount says of the one that it belongs to. */
export interface CountedFigure {
  /** None where the words are its name. */
  readonly name: MetricName | undefined;
  readonly weight: number;
}

interface Counted extends CountedFigure {
  readonly unit: string;
  /** What must stand in the amount or beside it; folded. */
  readonly words?: RegExp;
}

function counted(unit: string, name: MetricName | undefined, weight: number, words?: RegExp): Counted {
  return { unit, name, weight, ...(words && { words }) };
}

const daily = /\b(?:daily|a day|per day|quotidien(?:ne)?s?|par jour|journaliers?|taglich)|日活|每日/u;
const monthly =
  /\b(?:monthly|a month|per month|mensuel(?:le)?s?|par mois|monatlich|pro monat|im monat)|月活|月度|每月/u;
const staff =
  /employees|workers|workforce|\bstaff|salarie|employes|collaborateurs|effectif|mitarbeiter|beschaftigt|\bemploy(?:s|ed|ing)?\b|emploie|员工|雇员|雇用/u;

/** By unit, the first that fits. */
const table: readonly Counted[] = [
  counted('users', 'daily_active_users', 0.92, daily),
  counted('users', 'monthly_active_users', 0.92, monthly),
  counted('users', 'subscribers', 0.88, /subscri|abonn|订阅|付费/u),
  counted('users', 'customers', 0.84, /customers|clients|kunden|客户/u),
  counted('users', undefined, 0.78, /household|haushalt|viewers|accounts/u),
  counted('users', 'users', 0.88),
  counted('people', 'employees', 0.9, staff),
  counted('people', 'members', 0.84, /members|membres|adherents|mitglieder/u),
  counted('people', undefined, 0.66, /musicien|choriste|chanteur/u),
  counted('stores', 'stores', 0.84),
  counted('countries', 'countries', 0.7, /operat|present|active|implant|vertreten|tatig|业务/u),
  counted(
    'vehicles',
    'units_sold',
    0.86,
    /\bsold|deliver|vendu|livre|verkauf|ausgeliefert|auslieferung|sales|销|交付/u,
  ),
  counted('vehicles', 'production', 0.82, /\bproduc|built|\bmade\b|fabriqu|gebaut|produzier|生产|产量/u),
  counted('units', 'units_sold', 0.86, /\bsold|deliver|shipped|vendu|livre|verkauf|ausgeliefert|sales|销|交付|出货/u),
  counted('units', 'production', 0.8, /\bproduc|built|fabriqu|gebaut|produzier|生产/u),
  counted('downloads', 'downloads', 0.9),
  counted('orders', 'orders', 0.84),
  counted('articles', undefined, 0.78),
  counted('patents', undefined, 0.78),
  counted('aircraft', undefined, 0.72),
  counted('passengers', undefined, 0.74),
  counted('visitors', undefined, 0.74),
  counted('barrels', 'production', 0.72),
  counted('homes', undefined, 0.66),
  counted('GW', 'capacity', 0.76),
  counted('MW', 'capacity', 0.76),
  counted('hp', 'power', 0.84),
  counted('PS', 'power', 0.84),
  counted('Nm', 'torque', 0.84),
];

const held = 0.74;
const heldStaff = 0.8;

/** What a number of things after a verb of having is a figure of. */
export function heldFigure(text: string, { start }: FoundAmount): CountedFigure {
  const isStaff = /(?:employs|employed|emploie|employait|beschäftigt)[^\d]*$/iu.test(
    text.slice(Math.max(0, start - 30), start),
  );
  return isStaff ? { name: 'employees', weight: heldStaff } : { name: undefined, weight: held };
}

/** How far around an amount the words may stand that say what is counted, in UTF-16 units. */
const before = 22;
const after = 28;

/** What a counted amount of a text is a figure of; none where it is most often something else. */
export function countedFigure(text: string, { start, end, amount }: FoundAmount): CountedFigure | undefined {
  const following = text.slice(end, end + after).split(/[.;,]/u)[0] ?? '';
  const around = fold(text.slice(Math.max(0, start - before), end) + following);
  return table.find(({ unit, words }) => unit === amount.unit && (words === undefined || words.test(around)));
}

const holding =
  '(?:has|have|had|having|boasts?|employs?|employed|employing|counts?|counted|claims?|claimed|reached|hit|passed|topped|surpassed|exceeded|serves?|served|recorded|reported|registered|attracts?|attracted|gained|operates?|operating|runs?|owns?|puts? out|produces?|makes?|delivers?|delivered|sold|built|gets?|gives?|offers?|promises|compte|comptait|emploie|employait|possède|revendique|enregistre|enregistré|vantait|vante|atteint|réunit|rassemble|dispose de|exploite|livré|vendu|produit|développe|hat|hatte|zählt|zählte|beschäftigt|beschäftigte|betreibt|verfügt|erreicht|erreichte|leistet|verkaufte|lieferte|auslieferte|baute|bietet)';
const hedge =
  "(?:(?:about|around|nearly|almost|roughly|approximately|some|more|less|fewer|than|over|at|least|up|to|under|just|only|an?|estimated|total|of|the|all|environ|près|de|plus|moins|au|quelque|jusqu'à|rund|etwa|knapp|fast|mehr|als|über|weniger|gut|mindestens|bis|zu|circa|insgesamt|son|ses|seine) )*";
const holdsAnywhere = maskedPattern(
  `(?<![\\p{L}])${holding}(?![\\p{L}])|拥有|有|达|雇|超过|突破|运营|售出|销售|交付|生产|开设`,
  '',
);
/** "Tencent, with a billion users". */
const withHere = maskedPattern(`^,? (?:with|avec|mit) ${hedge}$`, '');
const holdsHere = maskedPattern(
  `(?:(?<![\\p{L}])${holding} ${hedge}|(?:拥有|有|达到?|雇[用佣]|超过?|突破|共|约)+)$`,
  '',
);

/** Says whether the words between a name and a counted amount say that it has it; of staff they must stand right before the amount. */
export function heldBefore(between: string, name: MetricName | undefined): boolean {
  if (withHere.test(between)) return true;
  return (name === 'employees' ? holdsHere : holdsAnywhere).test(between);
}
