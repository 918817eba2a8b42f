import type { MetricName } from '#domain/metricName.ts';
import type { FigureKind } from './figureWords.ts';

/*
 * How a figure stands with its word, as pieces of regular expressions over masked sentences: `<amount>` is the amount, `<few>` some words of the same
 * clause, `<run>` more of them, other amounts included, `<owner>` whose figure it is, where that stands between the word and the amount, `<whose>` the same where it stands in the pattern.
 */

/** A figure that shows without a word of its own. */
interface SpecialFigure {
  readonly name: MetricName | undefined;
  readonly kind: FigureKind;
  readonly weight: number;
  readonly pattern: string;
}

interface LanguageForms {
  /** What leads from the word to the amount after it. */
  readonly after: string;
  /** What leads from an amount to the word after it. */
  readonly before: string;
  readonly special: readonly SpecialFigure[];
  /** Words have spaces between them. */
  readonly isSpaced?: boolean;
}

function special(name: MetricName | undefined, kind: FigureKind, weight: number, pattern: string): SpecialFigure {
  return { name, kind, weight, pattern };
}

const aboutEnglish =
  '(?:(?:about|around|nearly|almost|roughly|approximately|some|more than|over|at least|up to|less than|under|just|just over|just under|as much as|an estimated|only|a record) )?';
const aboutFrench =
  "(?:(?:environ|près de|plus de|moins de|au moins|quelque|autour de|jusqu'à|à peine|un peu plus de) ?)?";
const aboutGerman =
  '(?:(?:rund|etwa|knapp|fast|mehr als|über|weniger als|unter|gut|mindestens|bis zu|circa|ca\\.|nur) )?';
const aboutChinese = '(?:约|近|逾|超过|超|达|高达|不到|至少|大约)?';

export const figureForms: Readonly<Record<string, LanguageForms>> = {
  en: {
    after: `<owner>(?: <run>)??(?: of| at| to| was| were| is| are|,| reached| hit| totall?ed| totall?ing| exceed(?:ed|s|ing)| topp(?:ed|ing)| surpass(?:ed|es)| came in at| came to| stood at| stands at| start(?:s|ing)? at| for|:) ${aboutEnglish}<amount>(?! to )`,
    before: '<amount>(?: (?:worth )?(?:in|of) | |-)(?:(?!in |of |on |for |to |and |from |by )[\\p{L}-]+ ){0,2}?',
    special: [
      special(
        'price',
        'money',
        0.86,
        `<amount>(?:[ -]|(?= ?/))(?:a|an|per|/|each|every)[ -]?(?:month|year|week|person|seat|user|unit|barrel|ounce|hour)\\b`,
      ),
      special(
        'price',
        'money',
        0.86,
        '<amount>[ -](?:monthly|yearly|annual)(?: subscription| fee| rate| plan| price)?',
      ),
      special(
        'price',
        'money',
        0.82,
        `(?:costs?(?: you)?(?= (?!between)(?:[a-z]+ ){0,2}?\\uE007)|charges?|charging|sells? for|retails? (?:for|at)|is available for|on sale for|starts? at|starting at|will set you back|goes? for)(?: <few>)? ?${aboutEnglish}<amount>(?! (?:million|billion))`,
      ),
      special(
        'valuation',
        'money',
        0.86,
        `(?:valued at|valuing <any> at|valuation of|(?:is|are|was|now) worth) ${aboutEnglish}<amount>`,
      ),
      special(
        'spending',
        'money',
        0.72,
        `(?:spend(?:s|ing)?|spent|invest(?:s|ing)) ${aboutEnglish}<amount> (?:on|in|a year on|annually on)`,
      ),
      special(
        'share_price_change',
        'percent',
        0.8,
        `(?:shares?|stock)(?: (?:in |of )<whose>)?(?: <few>)? (?:rose|fell|jumped|climb(?:ed|ing)|dropped|gained|lost|added|surged|tumbled|slid|plunged|rallied|soared|sank|advanced|declined|(?:was|were|is|are) (?:up|down))(?: by)?(?: <few>)? ?${aboutEnglish}<amount>`,
      ),
      special(
        'share_price_change',
        'percent',
        0.74,
        `<whose>(?: \\.?[a-z\\d=]{2,10})? (?:rose|fell|jumped|climbed|dropped|gained|lost|added|surged|tumbled|slid|plunged)(?: by)?(?: [\\d.,/]+(?: points)?,? or)? ?${aboutEnglish}<amount>`,
      ),
      special(
        'share_price_change',
        'percent',
        0.76,
        `(?:climbing|surging|rallying|tumbling|closed up|closed down|lost|gained|added) ${aboutEnglish}<amount> (?:so far this year|this year|year to date|on the day|in (?:premarket|after-hours) trading)`,
      ),
      special('market_share', 'percent', 0.84, '<amount> of the (?:[\\p{L}-]+ ){0,3}market'),
      special(
        'growth',
        'percent',
        0.68,
        `(?:revenues?|sales|profits?|net income|earnings)(?: <few>)? (?:rose|grew|increased|climbed|jumped|fell|dropped|declined|decreased|surged|slipped)(?: by)? ${aboutEnglish}<amount>`,
      ),
    ],
  },
  fr: {
    after: `<owner>(?: <run>)??(?: de| d'| du| à| a atteint| atteint| s'élève à| s'élevait à| s'est élevée? à| s'établit à| s'est établie? à| est de| était de| dépasse| a dépassé| représente| s'affiche à|,|:) ?${aboutFrench}<amount>`,
    before: "<amount> (?:de |en |d')(?:[\\p{L}-]+ )?",
    special: [
      special(
        'price',
        'money',
        0.86,
        '<amount>(?: |/)(?:par|le|la|chaque|/) ?(?:mois|an|semaine|personne|utilisateur|unité|action|baril)\\b',
      ),
      special(
        'price',
        'money',
        0.82,
        `(?:coûte|coûtera|facture|est vendue?|est proposée?|commercialisée?|à partir de|au prix de)(?: <few>)? ?(?:à )?${aboutFrench}<amount>`,
      ),
      special(
        'share_price',
        'money',
        0.78,
        `(?:trad(?:ed|es|ing)|closed|was last|were last|quoted)(?: <few>)? at ${aboutEnglish}<amount>`,
      ),
      special('valuation', 'money', 0.88, `(?:valorisée?|valorise <any>|évaluée?)(?: à)? ${aboutFrench}<amount>`),
      special(
        'share_price_change',
        'percent',
        0.78,
        `(?:action|titre|cours)s?(?: (?:d'|de )?<whose>)?(?: <few>)? (?:a )?(?:gagne|gagné|perd|perdu|bondit|bondi|chute|chuté|recule|reculé|progresse|progressé|cède|cédé|grimpe|grimpé)(?: de)? ${aboutFrench}<amount>`,
      ),
      special(
        'growth',
        'percent',
        0.68,
        `(?:chiffre d'affaires|ventes|revenus|bénéfices?|résultat)(?: <few>)? (?:a |ont |est en |sont en )?(?:progressé|augmenté|crû|bondi|reculé|baissé|chuté|hausse|baisse|progresse|augmente|recule|baisse)(?: de)? ${aboutFrench}<amount>`,
      ),
      special('market_share', 'percent', 0.84, '<amount> du marché'),
    ],
  },
  de: {
    after: `<owner>(?:(?: <run>)??(?: von| auf| bei| beträgt| betrug| lag bei| liegt bei| erreichte| erreicht| in Höhe von| in der Höhe von| ab| zu|:))? ${aboutGerman}<amount>`,
    before: '<amount>(?: (?:an |bei )?|-)(?:(?!im |am |in |auf |und |nach )[\\p{L}-]+ ){0,2}?',
    special: [
      special(
        'price',
        'money',
        0.86,
        '<amount>(?: |/)(?:pro|im|je|/) ?(?:Monat|Jahr(?! \\d)|Woche|Person|Nutzer|Stück|Fass|Tonne)\\b',
      ),
      special(
        'price',
        'money',
        0.82,
        `(?:kostet|kosten|verlangt|ist (?:ab|für)|erhältlich (?:ab|für)|zum Preis von)(?: <few>)? ?${aboutGerman}<amount>`,
      ),
      special('valuation', 'money', 0.86, `(?:bewertet <any>?<few>mit|mit) ${aboutGerman}<amount> bewertet`),
      special(
        'share_price_change',
        'percent',
        0.78,
        `(?:Aktie|Aktien|Papiere)(?: (?:von |der )?<whose>)?(?: <few>)? (?:legte|legten|stieg|stiegen|fiel|fielen|verlor|verloren|gewann|gewannen|gab|gaben|kletterte|sackte)(?: <few>)?(?: um)? ${aboutGerman}<amount>`,
      ),
      special(
        'growth',
        'percent',
        0.68,
        `(?:Umsatz|Gewinn|Erlöse|Ergebnis|Absatz)(?: <few>)? (?:stieg|wuchs|kletterte|sank|fiel|legte|ging|schrumpfte|brach)(?: <few>)? um ${aboutGerman}<amount>`,
      ),
      special('market_share', 'percent', 0.84, '<amount> des (?:[\\p{L}-]+ )?Marktes'),
    ],
  },
  zh: {
    isSpaced: false,
    after: `<few>(?:为|是|达到|达|至|到|突破|超过|高达|录得|共|约)?${aboutChinese}(?:人民币)?<amount>`,
    before: '<amount>(?:的)?',
    special: [
      special('price', 'money', 0.84, '(?:每月|每年|月付|年付|起价)<few><amount>'),
      special('price', 'money', 0.84, '<amount>(?:/|每)(?:月|年|台|辆)'),
      special(
        'share_price_change',
        'percent',
        0.8,
        '(?:股价|股票|股份)<few>(?:上涨|下跌|大涨|大跌|涨|跌|收涨|收跌)(?:了|逾|超|约|超过)?<amount>',
      ),
      special(
        'growth',
        'percent',
        0.7,
        '(?:营收|收入|利润|净利润|销售额|销量)<few>(?:增长|增加|下降|减少|下滑|上升|同比增长|同比下降)(?:了|约|逾|超)?<amount>',
      ),
    ],
  },
};
