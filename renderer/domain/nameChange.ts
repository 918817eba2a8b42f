import type { Entity } from './entity.ts';
import { isLookedFor } from './lookedFor.ts';
import type { NamedEntity } from './nameFinder.ts';

/** What a change of an entity means for the notes that are there. */
export interface NameChange {
  /** Whether its names may now stand in any text, or only what is known of its mentions may change. */
  readonly way: 'texts' | 'mentions';
  /** The names by which the texts are found that it concerns. */
  readonly sought: NamedEntity;
  /** The names that came, as they are written. */
  readonly added: readonly string[];
}

type Name = NamedEntity['aliases'][number];

/** Compares an entity with what it was when its names were last searched for; `undefined` where no note is concerned. */
export function nameChangeOf(before: Entity | undefined, after: Entity | undefined): NameChange | undefined {
  const entity = after ?? before;
  if (!entity) return undefined;
  const [old, present] = [namesOf(before), namesOf(after)];
  const added = without(present, old);
  const removed = without(old, present);
  const isOther = before !== undefined && after !== undefined && signsOf(before) !== signsOf(after);
  if (added.length + removed.length === 0 && !isOther) return undefined;
  return {
    way: added.length > 0 || !after ? 'texts' : 'mentions',
    sought: namedBy(entity.id, isOther ? [...old, ...present] : [...added, ...removed]),
    added: added.map(({ text }) => text),
  };
}

/** Names that are not looked for concern no note. */
function namesOf(entity: Entity | undefined): Name[] {
  if (!entity) return [];
  const { name, caseSensitive, ambiguous, aliases } = entity;
  return [{ text: name, caseSensitive, ambiguous }, ...aliases].filter(({ text }) => isLookedFor(text));
}

function without(names: readonly Name[], others: readonly Name[]): Name[] {
  const keyOf = ({ text, caseSensitive, ambiguous }: Name) => JSON.stringify([text, caseSensitive, ambiguous]);
  const known = new Set(others.map(keyOf));
  return names.filter((name) => !known.has(keyOf(name)));
}

/** What besides its names says whether it is meant. */
function signsOf({ kind, identifiers: { ticker, domain } }: Entity): string {
  return JSON.stringify([kind, ticker, domain]);
}

function namedBy(id: string, names: readonly Name[]): NamedEntity {
  return { id, name: '', aliases: names };
}
