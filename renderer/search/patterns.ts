import { readTokenGroups, type SearchToken, type TokenGroup } from '#domain/searchTokens.ts';
import { listPlurals } from './plurals.ts';
import type { WordsNode } from './queryTree.ts';

/** Tokens that must follow one another; of the last one, only its beginning where the pattern is open. */
export interface Pattern {
  readonly tokens: readonly [string, ...string[]];
  readonly open: boolean;
}

/** The patterns any of which stands for a word or phrase: as typed, written in one, in the singular or plural. A quoted phrase is as it is. */
export function listPatterns({ text, quoted, open }: WordsNode): Pattern[] {
  const groups = readTokenGroups(text);
  const apart = patternOf(
    groups.flatMap(({ tokens }) => tokens),
    open,
  );
  const joined = groups.some((group) => group.joined) ? patternOf(groups.flatMap(joinedTokens), open) : undefined;
  return [apart, joined].flatMap((pattern) => (pattern ? [pattern, ...(quoted ? [] : listForms(pattern))] : []));
}

/** Besides its beginning, the whole word itself, so that it counts for more than the words that only begin like it. */
function listForms({ tokens, open }: Pattern): Pattern[] {
  if (tokens.length > 1) return [];
  const forms = listPlurals(tokens[0]).map((form): Pattern => ({ tokens: [form], open: false }));
  return open ? [{ tokens, open: false }, ...forms] : forms;
}

function joinedTokens({ tokens, joined }: TokenGroup): readonly SearchToken[] {
  return joined ? [joined] : tokens;
}

/**
 * In scripts without spaces a text goes on after the last character that was typed: its pairs suffice, and a single character is the beginning of
 * a pair.
 */
function patternOf(tokens: readonly SearchToken[], open: boolean): Pattern | undefined {
  const last = tokens.at(-1);
  const before = tokens.at(-2);
  const endsRun = last?.kind === 'tail';
  const continuesPair = endsRun && before?.kind === 'pair' && before.end === last.end;
  const [first, ...rest] = (continuesPair ? tokens.slice(0, -1) : tokens).map(({ text }) => text);
  if (first === undefined) return undefined;
  return { tokens: [first, ...rest], open: endsRun ? !continuesPair : open };
}
