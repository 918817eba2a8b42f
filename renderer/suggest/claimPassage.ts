import type { Passage } from '#domain/facts/passage.ts';

/** Where a clause may end: at a stop, or at a comma with a space, which no number has. */
const stops = /[;:；：，]\s*|,\s+|\s[–—-]\s/gu;
/** What a clause may begin with, in the four languages that articles are read in. */
const openers =
  /(?<=\s)(?:qui|que|dont|où|(?:dans|sur|avec|pour|par) (?:lequel|laquelle|lesquels|lesquelles)|alors que|tandis que|pendant que|après que|mais|which|who|whose|while|whereas|although|though|but|after|because|while|wobei|während|nachdem|aber|sondern)\s/giu;
/** Less says too little to be a passage of its own. In UTF-16 units, of which a Chinese character is worth several. */
const shortest = 40;
const worthOfHan = 3;
/** A text without a full stop must not be quoted whole. */
const longest = 600;

/** The shortest stretch of a sentence that says what a claim says: the clauses that hold all that it was read from. */
export function claimPassage(text: string, sentence: Passage, read: readonly Passage[]): Passage {
  const within = read.filter(({ start, end }) => start >= sentence.start && end <= sentence.end);
  const first = Math.min(...within.map(({ start }) => start), sentence.end);
  const last = Math.max(...within.map(({ end }) => end), sentence.start);
  if (first >= last) return cut(text, sentence, sentence.start);
  const words = text.slice(sentence.start, sentence.end);
  const edges = [...words.matchAll(stops), ...words.matchAll(openers)].map(({ index, 0: edge }) => ({
    end: sentence.start + index,
    start: sentence.start + index + (/^[\s,;:，；：–—-]/u.test(edge) ? edge.length : 0),
  }));
  const start = Math.max(sentence.start, ...edges.map((edge) => edge.start).filter((edge) => edge <= first));
  const end = Math.min(sentence.end, ...edges.map((edge) => edge.end).filter((edge) => edge >= last));
  const clause = trimmed(text, { start, end });
  return cut(text, worthOf(text.slice(clause.start, clause.end)) < shortest ? sentence : clause, first);
}

function worthOf(words: string): number {
  return words.length + (words.match(/\p{Script=Han}/gu)?.length ?? 0) * (worthOfHan - 1);
}

/** At most so much of it around what matters, and no half words. */
function cut(text: string, passage: Passage, around: number): Passage {
  if (passage.end - passage.start <= longest) return passage;
  const start = Math.max(passage.start, Math.min(around - longest / 4, passage.end - longest));
  const end = Math.min(passage.end, start + longest);
  const words = text.slice(start, end);
  const from = start > passage.start ? Math.max(0, words.slice(0, around - start).indexOf(' ')) : 0;
  const to = end < passage.end ? words.lastIndexOf(' ') : words.length;
  return trimmed(text, withoutHalves(text, { start: start + from, end: to > from ? start + to : end }));
}

/** Not within a surrogate pair. */
function withoutHalves(text: string, { start, end }: Passage): Passage {
  const isLow = (at: number) => /[\uDC00-\uDFFF]/.test(text.charAt(at));
  return { start: isLow(start) ? start + 1 : start, end: isLow(end) ? end - 1 : end };
}

function trimmed(text: string, { start, end }: Passage): Passage {
  const words = text.slice(start, end);
  const from = start + words.length - words.trimStart().length;
  return { start: from, end: Math.max(from, start + words.trimEnd().length) };
}
