import { fold, foldKeepingCase } from './fold.ts';
import { bareName } from './nameFinderForm.ts';

/** How a name must be written in a text to be found: in any case, with its capital, all in capitals, or letter by letter as in the dictionary. */
export type NameCase = 'any' | 'capital' | 'capitals' | 'exact';

/**
 * Names that are also words of a language when written small, so that they are found only with their capital ("Orange", "ORANGE", not
 * "orange"). Every other name is found in any case, as writers are careless ("taobao"). German needs few, as its nouns have capitals anyway.
 * The table is our own; comma-separated and folded, as `fold` leaves them.
 */
const commonWords = {
  en: `ally, alphabet, amazon, apple, arm, aurora, bath, beats, best, best buy, bolt, boots, box, brave, canvas, caterpillar, champion, chase,
    chime, circle, citizen, coach, compass, copilot, cosmos, cruise, cursor, dash, delta, diamond, discord, discover, dish, dove, eagle, edge,
    element, enterprise, express, fidelity, figure, focus, ford, fortune, fossil, fox, frontier, galaxy, gap, gemini, general, globe, grab, guess,
    harmony, here, hive, home depot, honest, imagine, indeed, instant, intel, iris, jaguar, kind, kindle, kite, lime, lion, lucid, lush, magic,
    marathon, mars, match, matter, medium, mercury, meta, micron, mint, monday, monster, national, nest, next, notion, oak, oasis, octopus, omega,
    on, opera, oracle, orange, orbit, palm, patch, peak, perplexity, pixel, plaid, planet, polo, post, prime, progressive, puma, quest, rapid,
    reach, relay, ring, rival, root, rover, safari, sage, scale, science, shell, shield, signal, slack, slate, smart, snap, snowflake, sonic,
    spark, sprint, square, standard, staples, star, strategy, stripe, subway, sun, swift, target, teams, tempo, threads, tide, time, toast,
    toggle, trident, twist, uber, unity, universal, vice, virgin, visa, vision, vital, wave, whole foods, windows, wish, wolf, word, workday,
    zip, zoom`,
  fr: `action, air, avant, axe, but, canal, casino, carrefour, celio, continent, contact, courir, cultura, echo, elle, envie, express, fer, free,
    geant, habitat, impact, international, la banque postale, la poste, la redoute, le bon coin, le figaro, le monde, le point, les echos, liberation,
    mango, match, metro, nature, nouvelles frontieres, paradis, photo, plus, point, poste, printemps, quick, relais, sport, total, transat,
    vente privee, virage, voix`,
  de: `bild, die welt, die zeit, gelb, klar, real, rot, spiegel, stern, welt, zeit`,
} as const;

const needCapital: ReadonlySet<string> = new Set(Object.values(commonWords).flatMap((words) => words.split(/,\s+/)));

const shortLatin = /^[\p{Script=Latin}&.]{2,3}$/u;

/** Says whether a name, by its `fold`, is also a word of English, French or German. */
export function isCommonWord(folded: string): boolean {
  return needCapital.has(folded);
}

/** German nouns that are names too: their capital says nothing in a German text. */
const germanNouns: ReadonlySet<string> = new Set([
  ...commonWords.de.split(/,\s+/),
  'orange',
  'ally',
  'echo',
  'action',
  'kind',
  'star',
  'sport',
  'post',
  'national',
  'mars',
  'mango',
  'metro',
  'total',
  'ring',
  'match',
  'base',
  'element',
  'figur',
  'champion',
]);

/** Says whether a name, by its `fold`, is a noun in German, which has a capital anyway. */
export function isGermanNoun(folded: string): boolean {
  return germanNouns.has(folded);
}

/** Says how a name, as the dictionary writes it, must be written in a text. */
export function caseOf(name: string): NameCase {
  // "IT", "US", "ARM", "ING" are common words in small letters, and "Mi" and "Ola" may be; a ticker of four letters seldom is.
  if (shortLatin.test(name)) return name === name.toUpperCase() ? 'capitals' : 'capital';
  return isCommonWord(fold(name)) ? 'capital' : 'any';
}

/** Says whether a passage is written as its name must be. In a name of several words the last decides: "la Poste", not "la poste". */
export function isWrittenAs(passage: string, name: string, nameCase: NameCase): boolean {
  switch (nameCase) {
    case 'any':
      return true;
    case 'capital':
      return /^\p{Lu}/u.test(passage.split(/[\s-]+/u).at(-1) ?? '');
    case 'capitals':
      return passage === passage.toUpperCase();
    case 'exact':
      return spellingOf(passage) === spellingOf(name);
    default:
      return nameCase satisfies never;
  }
}

/** A name with its capitals but without what writers vary: accents, kinds of hyphen, apostrophe and space, the mark at its end. */
function spellingOf(name: string): string {
  return bareName(foldKeepingCase(name));
}
