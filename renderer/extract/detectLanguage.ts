import { detectAll } from 'tinyld';

/** A longer sample says no more and takes longer. In UTF-16 units. */
const sampleLength = 1500;
/** The detector errs on long texts as on short ones; the votes of pieces do not. */
const pieceLength = 250;
/** Shorter text is as often guessed wrong as right. In letters. */
const shortestSample = 30;
const shortestHanSample = 6;
/** The share of the votes that a language needs, and how far it must be ahead, where the page declares none. */
const likely = 0.35;
const lead = 2;
/** The share and the length of text from which the text is believed against the page. */
const sure = 0.6;
const sureLength = 200;

/** Where so many pieces are so sure of one language, the others change nothing, and each takes half a millisecond. */
const enoughVoters = 2;
const beyondDoubt = 0.9;

/** The languages of the business press; the detector's rarer ones are mistakes more often than finds. */
const only = 'en fr de es it pt nl sv da no fi pl cs ro hu tr id vi ru uk el ar he th ca bg sr hr sk zh ja ko fa'.split(
  ' ',
);

/**
 * The language of a text as a BCP 47 primary tag: what the page declares where the text does not contradict it, else what the text shows;
 * undefined where neither is sure.
 */
export function detectLanguage(text: string, declared?: string): string | undefined {
  const stated = /^\s*([a-z]{2,3})(?:[-_]|\s*$|\s*,)/i.exec(declared ?? '')?.[1]?.toLowerCase();
  const sample = text.slice(0, sampleLength);
  const byScript = languageOfScript(sample);
  if (byScript) return byScript;
  if (countOf(sample, /\p{L}/gu) < shortestSample) return stated;
  // Most pages are what they say: it takes two pieces to see.
  if (stated && votes(sample.slice(0, pieceLength * 2))[0]?.[0] === stated) return stated;
  const [[best, share] = ['', 0], [, next] = ['', 0]] = votes(sample);
  if (stated) return share >= sure && sample.length >= sureLength ? best : stated;
  return share >= likely && share >= next * lead ? best : undefined;
}

/** Chinese, Japanese and Korean show in their letters; the detector needs more text to see it. */
function languageOfScript(sample: string): string | undefined {
  const kana = countOf(sample, /[\p{Script=Hiragana}\p{Script=Katakana}]/gu);
  const hangul = countOf(sample, /\p{Script=Hangul}/gu);
  const han = countOf(sample, /\p{Script=Han}/gu);
  const total = kana + hangul + han;
  // A Chinese text is full of Latin names and figures, and each of its characters is worth several letters.
  if (total < shortestHanSample || total * 3 < countOf(sample, /\p{L}/gu)) return undefined;
  if (hangul > total / 2) return 'ko';
  return kana > total / 20 ? 'ja' : 'zh';
}

/** The languages that the pieces of a text vote for, each with its share, the likeliest first. */
function votes(sample: string): [language: string, share: number][] {
  const shares = new Map<string, number>();
  let voters = 0;
  for (let at = 0; at === 0 || at + pieceLength <= sample.length; at += pieceLength) {
    const guesses = detectAll(sample.slice(at, at + pieceLength), { only });
    const total = guesses.reduce((sum, { accuracy }) => sum + accuracy, 0);
    if (total === 0) continue;
    voters += 1;
    for (const { lang, accuracy } of guesses) shares.set(lang, (shares.get(lang) ?? 0) + accuracy / total);
    if (voters >= enoughVoters && Math.max(...shares.values()) >= beyondDoubt * voters) break;
  }
  return [...shares].map(([language, sum]): [string, number] => [language, sum / voters]).sort(([, a], [, b]) => b - a);
}

function countOf(text: string, kind: RegExp): number {
  return text.match(kind)?.length ?? 0;
}
