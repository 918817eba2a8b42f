import { fold } from './fold.ts';

/** How a name must be written in a text to be found: in any case, with its capital, or all in capitals. */
export type NameCase = 'any' | 'capital' | 'capitals';

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

const latinCapitals = /^[\p{Script=Latin}&.]{2,3}$/u;

/** Says how a name, as the dictionary writes it, must be written in a text. */
export function caseOf(name: string): NameCase {
  const isUpper = name === name.toUpperCase() && name !== name.toLowerCase();
  // "IT", "US", "ARM", "ING" are common words in small letters; a ticker of four letters seldom is.
  if (isUpper && latinCapitals.test(name)) return 'capitals';
  return needCapital.has(fold(name)) && /\p{Lu}/u.test(name) ? 'capital' : 'any';
}

/** Says whether a passage is written as its name must be. In a name of several words the last decides: "la Poste", not "la poste". */
export function isWrittenAs(passage: string, nameCase: NameCase): boolean {
  if (nameCase === 'any') return true;
  if (nameCase === 'capitals') return passage === passage.toUpperCase();
  return /^\p{Lu}/u.test(passage.split(/[\s-]+/u).at(-1) ?? '');
}
