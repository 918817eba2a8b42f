import type { Alias } from './entity.ts';
import { fold } from './fold.ts';
import { type FoldedText, foldWithOffsets } from './foldOffsets.ts';
import { caseOf, isWrittenAs, type NameCase } from './nameFinderCase.ts';
import { buildTrie } from './nameFinderTrie.ts';
import { isWholeName } from './nameFinderWord.ts';

/** What a dictionary of names needs to know of an entity. */
export interface NamedEntity {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly Pick<Alias, 'text'>[];
}

/** A name that stands in a text: UTF-16 offsets in the original, the end exclusive. */
export interface NameHit {
  readonly entityId: string;
  readonly start: number;
  readonly end: number;
}

export interface NameFinder {
  /** Every known name in a text, by rising offset; of names that overlap the first, of those that begin together the longest. */
  find(text: string): NameHit[];
}

interface Name {
  readonly entityId: string;
  readonly form: string;
  readonly nameCase: NameCase;
}

/** Makes a finder of all names and aliases of the entities; of two entities with one name the first has it. */
export function createNameFinder(entities: readonly NamedEntity[]): NameFinder {
  const names = entities.flatMap(namesOf);
  const trie = buildTrie(names.map(({ form }) => form));
  return {
    find(text) {
      const folded = foldWithOffsets(text);
      const searched = joined(folded.text);
      const hits: NameHit[] = [];
      for (const { pattern, end } of trie.matches(searched)) {
        const name = names[pattern];
        if (!name || !isWholeName(searched, end - name.form.length, end)) continue;
        const hit = hitAt(folded, name, end);
        const passage = text.slice(hit.start, hit.end);
        if (!passage.includes('\n') && isWrittenAs(passage, name.nameCase)) hits.push(hit);
      }
      return withoutOverlap(hits);
    },
  };
}

function namesOf({ id, name, aliases }: NamedEntity): Name[] {
  return [name, ...aliases.map(({ text }) => text)].flatMap((text) => {
    const form = nameForm(text);
    // One letter, or one ideograph, stands in every text.
    return [...form].length < 2 ? [] : [{ entityId: id, form, nameCase: caseOf(text.trim()) }];
  });
}

/** A name as it is searched for: folded, hyphens as spaces, without the punctuation around it ("Yahoo!", "Amazon.com Inc."). */
function nameForm(name: string): string {
  return joined(fold(name)).replace(/^[\s.,;:!?"'«»“”()]+|[\s.,;:!?"'«»“”()]+$/gu, '');
}

/** Reads hyphens as spaces ("Coca-Cola", "Coca Cola"), one unit for one so that offsets hold. */
function joined(folded: string): string {
  return folded.replace(/[-\u2010\u2011]/g, ' ');
}

function hitAt({ offsets }: FoldedText, { entityId, form }: Name, end: number): NameHit {
  return { entityId, start: offsets[end - form.length] ?? 0, end: offsets[end] ?? 0 };
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
