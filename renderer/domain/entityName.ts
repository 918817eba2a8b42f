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

/** The keys of an entity's name and aliases, the name's first, as lists are in the order of it. */
export function nameKeysOf({ name, aliases }: Pick<Entity, 'name' | 'aliases'>): string[] {
  return [...new Set([name, ...aliases.map(({ text }) => text)].map(foldName))];
}
