import type { SqlValue } from '@sqlite.org/sqlite-wasm';
import { listPatterns, type Pattern } from '#search/patterns.ts';
import type { FilterNode, NearNode, QueryNode, WordsNode } from '#search/queryTree.ts';

/** A condition on a row `n` of `note`, with the values that are bound to its question marks. */
export interface Condition {
  readonly sql: string;
  readonly values: readonly SqlValue[];
}

/** A search as SQLite takes it: what the full-text table must match, if anything, and what must be true of the note besides. */
export interface CompiledQuery {
  readonly match: string | undefined;
  readonly conditions: readonly Condition[];
}

/** Stands in FTS5 behind what is only the beginning of a word; nothing typed stands outside of quotes. */
const beginningSign = ' *';

/** Tells whether a search asks for words that begin somehow, which costs FTS5 all their notes at once. */
export function hasBeginnings({ match }: CompiledQuery): boolean {
  return match?.includes(`"${beginningSign}`) ?? false;
}

/** What is known of a part of a search: it is all of these together. */
interface Part {
  readonly must: readonly string[];
  readonly mustNot: readonly string[];
  readonly conditions: readonly Condition[];
}

/** Compiles a search. Everything typed is bound or stands as a quoted token of letters and digits, so nothing typed can break the SQL. */
export function compileQuery(root: QueryNode, conditionOf: (filter: FilterNode) => Condition): CompiledQuery {
  function compile(node: QueryNode): Part {
    switch (node.kind) {
      case 'words':
        return mustHave(matchOfWords(node));
      case 'near':
        return mustHave(matchOfNear(node));
      case 'filter':
        return { must: [], mustNot: [], conditions: [conditionOf(node)] };
      case 'not':
        return negate(compile(node.node));
      case 'and':
        return merge(node.nodes.map(compile));
      case 'or':
        return choose(node.nodes.map(compile));
      default:
        return node satisfies never;
    }
  }

  const { must, mustNot, conditions } = compile(root);
  if (must.length > 0) return { match: matchOf({ must, mustNot }), conditions };
  return { match: undefined, conditions: [...conditions, ...excluded(mustNot)] };
}

function mustHave(match: string | undefined): Part {
  return { must: match === undefined ? [] : [match], mustNot: [], conditions: [] };
}

function merge(parts: readonly Part[]): Part {
  return {
    must: parts.flatMap(({ must }) => must),
    mustNot: parts.flatMap(({ mustNot }) => mustNot),
    conditions: parts.flatMap(({ conditions }) => conditions),
  };
}

function negate(part: Part): Part {
  if (part.conditions.length === 0 && part.must.length > 0)
    return { must: [], mustNot: [matchOf(part)], conditions: [] };
  const { sql, values } = conditionOfPart(part);
  // A note whose date or language nobody knows is not of that date or language.
  return { must: [], mustNot: [], conditions: [{ sql: `NOT ifnull(${sql}, 0)`, values }] };
}

function choose(parts: readonly Part[]): Part {
  if (parts.every(({ must, conditions }) => must.length > 0 && conditions.length === 0)) {
    return { must: [`(${parts.map(matchOf).join(' OR ')})`], mustNot: [], conditions: [] };
  }
  return { must: [], mustNot: [], conditions: [joinConditions(parts.map(conditionOfPart), ' OR ')] };
}

function conditionOfPart({ must, mustNot, conditions }: Part): Condition {
  const found = must.length > 0 ? [inText(matchOf({ must, mustNot }))] : excluded(mustNot);
  return joinConditions([...conditions, ...found], ' AND ');
}

function joinConditions(conditions: readonly Condition[], operator: ' AND ' | ' OR '): Condition {
  if (conditions.length === 0) return { sql: '1', values: [] };
  return {
    sql: `(${conditions.map(({ sql }) => sql).join(operator)})`,
    values: conditions.flatMap(({ values }) => values),
  };
}

function excluded(mustNot: readonly string[]): Condition[] {
  if (mustNot.length === 0) return [];
  const { sql, values } = inText(mustNot.join(' OR '));
  return [{ sql: `NOT ${sql}`, values }];
}

/** That the text of a note matches, where the search itself is over more than text. */
function inText(match: string): Condition {
  return { sql: '(n.id IN (SELECT rowid FROM text WHERE text MATCH ?))', values: [match] };
}

function matchOf({ must, mustNot }: Pick<Part, 'must' | 'mustNot'>): string {
  const wanted = `(${must.join(' AND ')})`;
  return mustNot.length > 0 ? `(${wanted} NOT (${mustNot.join(' OR ')}))` : wanted;
}

function matchOfWords(node: WordsNode): string | undefined {
  return inField(node, matchOfPatterns(listPatterns(node)));
}

/** More ways to write the words than these are not tried: each is looked for by itself. */
const maxNearForms = 64;

const isPair = /^[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmr}\p{scx=Mymr}]/u;

/** FTS5 has no OR inside NEAR, so every choice of a form for each word is written out. */
function matchOfNear({ words, distance }: NearNode): string | undefined {
  const lists = words.map(listPatterns).filter((patterns) => patterns.length > 0);
  const [first] = words;
  if (lists.length === 0 || !first) return undefined;
  const isMany = lists.reduce((product, { length }) => product * length, 1) > maxNearForms;
  const choices = lists.reduce<readonly (readonly Pattern[])[]>(
    (chosen, patterns) =>
      chosen.flatMap((before) => (isMany ? patterns.slice(0, 1) : patterns).map((pattern) => [...before, pattern])),
    [[]],
  );
  const forms = choices.map((patterns) => {
    // Pairs of characters overlap, so there is one more of them in between than there are characters.
    const between = distance + (patterns.some(({ tokens }) => isPair.test(tokens[0])) ? 1 : 0);
    return `NEAR(${patterns.map(phraseOf).join(' ')}, ${between})`;
  });
  return inField(first, `(${forms.join(' OR ')})`);
}

function inField({ field }: WordsNode, match: string | undefined): string | undefined {
  return field === undefined || match === undefined ? match : `({${field}} : ${match})`;
}

/** The FTS5 expression that any of the patterns fits. Source: sqlite.org/fts5.html, "Full-text Query Syntax". */
export function matchOfPatterns(patterns: readonly Pattern[]): string | undefined {
  if (patterns.length === 0) return undefined;
  return `(${patterns.map(phraseOf).join(' OR ')})`;
}

function phraseOf({ tokens, open }: Pattern): string {
  return `"${tokens.join(' ')}"${open ? beginningSign : ''}`;
}
