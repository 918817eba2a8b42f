import { diffArrays } from 'diff';

/** A stretch of a text, and whether the other text lacks it. */
export interface DiffSpan {
  readonly text: string;
  readonly isChanged: boolean;
}

/** Words, single characters in scripts without spaces, white space, single signs. */
const token =
  /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}]\p{M}*|[[\p{L}\p{N}\p{M}]--[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}]]+|\s+|./gsv;
const says = /[\p{L}\p{N}]/u;

/** Holds two sentences against each other word by word; white space does not count. */
export function diffWords(before: string, after: string): { before: DiffSpan[]; after: DiffSpan[] } {
  const tokensBefore = before.match(token) ?? [];
  const tokensAfter = after.match(token) ?? [];
  const spans = { before: [] as DiffSpan[], after: [] as DiffSpan[] };
  const changes = diffArrays(tokensBefore.map(keyOf), tokensAfter.map(keyOf));
  for (const [index, { added, removed, count, value }] of changes.entries()) {
    const next = changes[index + 1];
    // Space or a comma that stands alone between two changes belongs to them: "the old firm" is one change, not three.
    const isIsland = index > 0 && next !== undefined && count <= 2 && !value.some((key) => says.test(key));
    if (!added) pushSpan(spans.before, tokensBefore.splice(0, count), removed || isIsland);
    if (!removed) pushSpan(spans.after, tokensAfter.splice(0, count), added || isIsland);
  }
  return spans;
}

function keyOf(text: string): string {
  return /^\s/u.test(text) ? ' ' : text;
}

/** Adds a stretch, to the one before where both are changed or both are not. */
export function pushSpan(spans: DiffSpan[], parts: readonly string[], isChanged: boolean): void {
  const text = parts.join('');
  if (text === '') return;
  const last = spans.at(-1);
  if (last?.isChanged === isChanged) spans[spans.length - 1] = { text: last.text + text, isChanged };
  else spans.push({ text, isChanged });
}
