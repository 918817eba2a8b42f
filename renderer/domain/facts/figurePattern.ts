import type { MetricName } from '#domain/metricName.ts';
import { figureForms } from './figureForms.ts';
import { type FigureKind, type FigureWord, figureWords } from './figureWords.ts';
import { maskedPattern } from './maskedPattern.ts';
import { anyNameMark, marks } from './nameMarks.ts';
import type { Passage } from './passage.ts';

/** An amount of a masked sentence that is a figure: where its mark and its words stand there. */
export interface FoundFigure extends Passage {
  readonly at: number;
  /** None where the words are its name. */
  readonly name: MetricName | undefined;
  /** The word for the figure, where it has one. */
  readonly word?: Passage;
  /** The place of the mark of whose figure it is, where that stands between the word and the amount. */
  readonly owner?: number;
  readonly weight: number;
  /** It is counted, and no word calls it a figure. */
  readonly isCounted?: true;
}

interface ReadyForms {
  readonly words: readonly (FigureWord & { readonly ready: RegExp })[];
  readonly after: RegExp;
  readonly before: RegExp;
  readonly special: readonly {
    readonly name: MetricName | undefined;
    readonly weight: number;
    readonly ready: RegExp;
  }[];
}

const owner = `(?: (?:of|at|for|de|d'|du|von|bei|der|des) ?(?:the |la |le |l'|der |dem )?(?:[\\p{L}-]+ ){0,2}?<whose>,?)?`;
const whose = `(?<owner>[${marks.company}${marks.product}${marks.anaphor}])`;
/** How far before a word its amount may stand, in UTF-16 units. */
const reach = 60;
const letters: Readonly<Record<FigureKind, string>> = {
  money: marks.money,
  percent: marks.percent,
  any: marks.money + marks.percent,
};
const known = new Map<string, ReadyForms>();

/** Finds the amounts of a masked sentence that words of a language (BCP 47 tag) call a figure; where several do, the first of the table. */
export function figuresIn(sentence: string, language: string): FoundFigure[] {
  const { words, after, before, special } = formsOf(language);
  const found = new Map<number, FoundFigure>();
  const keep = (figure: FoundFigure) => {
    const other = found.get(figure.at);
    if (!other || other.weight < figure.weight) found.set(figure.at, figure);
  };
  const taken: Passage[] = [];
  for (const { name, weight, kind, ready } of words) {
    for (const match of sentence.matchAll(ready)) {
      const word = { start: match.index, end: match.index + match[0].length };
      if (taken.some(({ start, end }) => start < word.end && word.start < end)) continue;
      taken.push(word);
      const figure = figureAfter(sentence, word, after, kind) ?? figureBefore(sentence, word, before, kind);
      if (figure) keep({ ...figure, name, word, weight });
    }
  }
  for (const { name, weight, ready } of special) {
    for (const match of sentence.matchAll(ready)) {
      const at = match.indices?.groups?.amount?.[0];
      const owner = match.indices?.groups?.owner?.[0];
      const end = match.index + match[0].length;
      if (at !== undefined) keep({ at, start: match.index, end, name, weight, ...(owner !== undefined && { owner }) });
    }
  }
  return [...found.values()].sort((a, b) => a.at - b.at);
}

type Place = Pick<FoundFigure, 'at' | 'start' | 'end' | 'owner'>;

function figureAfter(sentence: string, word: Passage, form: RegExp, kind: FigureKind): Place | undefined {
  form.lastIndex = word.end;
  const match = form.exec(sentence);
  const at = match?.indices?.groups?.amount?.[0];
  if (!match || at === undefined || !letters[kind].includes(sentence.charAt(at))) return undefined;
  const owner = match.indices?.groups?.owner?.[0];
  return { at, start: word.start, end: word.end + match[0].length, ...(owner !== undefined && { owner }) };
}

function figureBefore(sentence: string, word: Passage, form: RegExp, kind: FigureKind): Place | undefined {
  const from = Math.max(0, word.start - reach);
  const match = form.exec(sentence.slice(from, word.start));
  const at = match?.indices?.groups?.amount?.[0];
  if (!match || at === undefined || !letters[kind].includes(sentence.charAt(from + at))) return undefined;
  return { at: from + at, start: from + match.index, end: word.end };
}

function formsOf(language: string): ReadyForms {
  const [base = ''] = language.toLowerCase().split('-');
  const ready = known.get(base) ?? makeForms(base);
  known.set(base, ready);
  return ready;
}

function makeForms(language: string): ReadyForms {
  const { after = '(?!)', before = '(?!)', special = [], isSpaced = true } = figureForms[language] ?? {};
  const [start, end] = isSpaced ? ['(?<![\\p{L}\\d])', '(?![\\p{L}\\d])'] : ['', ''];
  return {
    words: (figureWords[language] ?? []).map((word) => ({
      ...word,
      ready: maskedPattern(`${start}(?:${word.pattern})${end}`, 'g'),
    })),
    after: readyForm(after, 'any', 'dy'),
    before: readyForm(`(?:${before})$`, 'any', 'd'),
    special: special.map(({ name, weight, kind, pattern }) => ({
      name,
      weight,
      ready: readyForm(pattern, kind, 'dg'),
    })),
  };
}

function readyForm(pattern: string, kind: FigureKind, flags: string): RegExp {
  return maskedPattern(
    pattern
      .replaceAll('<amount>', `(?<amount>[${letters[kind]}])`)
      .replaceAll('<owner>', owner)
      .replaceAll('<whose>', whose)
      .replaceAll('<any>', `[${anyNameMark}]`)
      .replaceAll('<few>', `[^${anyNameMark}.,;:!?。，；：！？()"]{0,30}?`)
      .replaceAll('<run>', `[^${anyNameMark}.;:!?。；：！？]{0,60}?`),
    flags,
  );
}
