import type { Entity } from './entity.ts';
import { foldName } from './fold.ts';

/** The longest name or alias, in UTF-16 units. */
export const maxNameLength = 200;

/** Why a text cannot be a name. */
export type NameProblem = 'empty' | 'too-long' | 'no-letters';

/** Reads a name as a person typed or selected it: one line, no space around it. */
export function parseName(
  text: string,
): { readonly state: 'ok'; readonly name: string } | { readonly state: 'invalid'; readonly reason: NameProblem } {
  // NUL and its kin come with pasted text; they show as nothing, so as part of a name they could never be found again.
  const name = text
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .normalize('NFC')
    .trim();
  if (name === '') return { state: 'invalid', reason: 'empty' };
  if (name.length > maxNameLength) return { state: 'invalid', reason: 'too-long' };
  if (foldName(name) === '') return { state: 'invalid', reason: 'no-letters' };
  return { state: 'ok', name };
}

interface Named extends Pick<Entity, 'name' | 'aliases'> {
  readonly ambiguous?: true | undefined;
}

/** The keys by which an entity is found: those of names that are its own, the name's first, and those that it shares with others. */
export function nameKeysOf(entity: Named): Pick<Entity, 'nameKeys' | 'sharedKeys' | 'sortKey'> {
  const names = [{ text: entity.name, ambiguous: entity.ambiguous }, ...entity.aliases];
  const keysOf = (isAmbiguous: boolean) =>
    names.filter(({ ambiguous }) => (ambiguous === true) === isAmbiguous).map(({ text }) => foldName(text));
  const nameKeys = new Set(keysOf(false));
  const sharedKeys = new Set(keysOf(true).filter((key) => !nameKeys.has(key)));
  return { nameKeys: [...nameKeys], sharedKeys: [...sharedKeys], sortKey: foldName(entity.name) };
}
