import type { Alias } from './entity.ts';
import { type FoldedUnits, foldToUnits } from './foldOffsets.ts';
import { isLookedFor } from './lookedFor.ts';
import { caseOf, isWrittenAs, type NameCase } from './nameFinderCase.ts';
import { nameForm, withoutHyphens } from './nameFinderForm.ts';
import { buildTrie } from './nameFinderTrie.ts';
import { beginsWord, wordEndAt } from './nameFinderWord.ts';

/** What a dictionary of names needs to know of a name besides its letters. */
type Flags = Pick<Alias, 'caseSensitive' | 'ambiguous'>;

/** What a dictionary of names needs to know of an entity. */
export interface NamedEntity extends Flags {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly ({ readonly text: string } & Flags)[];
}

/** A name that stands in a text: UTF-16 offsets in the original, the end exclusive. */
export interface NameHit {
  readonly entityId: string;
  readonly start: number;
  readonly end: number;
  /** That the name is one that others have as well, and so says little alone. */
  readonly isAmbiguous?: true;
  /** Further entities of the dictionary that are written so. */
  readonly namesakes?: readonly string[];
}

/** A text that was folded once, to be searched by several finders. */
export interface FoldedForNames {
  readonly text: string;
  readonly units: Uint16Array;
  readonly offsets: Int32Array;
}

export interface NameFinder {
  /** Every known name in a text, by rising offset; of names that overlap the first, of those that begin together the longest. */
  find(text: string | FoldedForNames): NameHit[];
}

interface Name {
  readonly entityId: string;
  readonly text: string;
  readonly nameCase: NameCase;
  readonly isAmbiguous: boolean;
}

/** The names of one form, those that are one entity's own before those that are marked as shared. */
interface Form {
  readonly length: number;
  readonly names: Name[];
  readonly mayEndInS: boolean;
}

/** Folds a text so that several finders can search it. */
export function foldForNames(text: string): FoldedForNames {
  const { units, offsets }: FoldedUnits = foldToUnits(text);
  return { text, units: withoutHyphens(units), offsets };
}

/** Makes a finder of all names and aliases of the entities; of several entities with one name the first has it, and the others are its namesakes. */
export function createNameFinder(entities: readonly NamedEntity[]): NameFinder {
  const byForm = formsOf(entities);
  const forms = [...byForm.values()];
  const trie = buildTrie([...byForm.keys()]);
  return {
    find(searched) {
      const folded = typeof searched === 'string' ? foldForNames(searched) : searched;
      const hits: NameHit[] = [];
      for (const { pattern, end } of trie.matches(folded.units)) {
        const hit = hitOf(folded, forms[pattern], end);
        if (hit) hits.push(hit);
      }
      return withoutOverlap(hits);
    },
  };
}

function formsOf(entities: readonly NamedEntity[]): ReadonlyMap<string, Form> {
  const forms = new Map<string, Form>();
  for (const { id, name, aliases, ...flags } of entities) {
    for (const { text, caseSensitive, ambiguous } of [{ text: name, ...flags }, ...aliases]) {
      if (!isLookedFor(text)) continue;
      const key = nameForm(text);
      const form = forms.get(key) ?? {
        length: key.length,
        names: [],
        mayEndInS: /^.{3,}[\p{Script=Latin}--[sxz]]$/v.test(key),
      };
      forms.set(key, form);
      const nameCase = caseSensitive ? 'exact' : caseOf(text.trim());
      const added = { entityId: id, text, nameCase, isAmbiguous: ambiguous === true };
      if (added.isAmbiguous) form.names.push(added);
      else form.names.splice(form.names.filter((one) => !one.isAmbiguous).length, 0, added);
    }
  }
  return forms;
}

function hitOf(
  { text, units, offsets }: FoldedForNames,
  form: Form | undefined,
  foldedEnd: number,
): NameHit | undefined {
  const foldedStart = form ? foldedEnd - form.length : 0;
  if (!form || !beginsWord(units, foldedStart)) return undefined;
  const wordEnd = wordEndAt(units, foldedEnd);
  if (wordEnd === 'within' || (wordEnd === 'before-s' && !form.mayEndInS)) return undefined;
  const start = offsets[foldedStart] ?? 0;
  const end = offsets[foldedEnd] ?? 0;
  const passage = text.slice(start, end);
  if (passage.includes('\n')) return undefined;
  const names = form.names.filter(
    ({ text: name, nameCase }) =>
      isWrittenAs(passage, name, nameCase) && (wordEnd === 'whole' || (nameCase === 'any' && /\p{Lu}/u.test(passage))),
  );
  const [first] = names;
  if (!first) return undefined;
  const namesakes = [...new Set(names.map(({ entityId }) => entityId))].slice(1);
  return {
    entityId: first.entityId,
    start,
    end,
    ...(first.isAmbiguous && { isAmbiguous: true }),
    ...(namesakes.length > 0 && { namesakes }),
  };
}

function withoutOverlap(hits: NameHit[]): NameHit[] {
  const kept: NameHit[] = [];
  let keptEnd = 0;
  for (const hit of hits.sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (hit.start < keptEnd) continue;
    kept.push(hit);
    keptEnd = hit.end;
  }
  return kept;
}
