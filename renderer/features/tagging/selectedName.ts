import { foldName } from '#domain/fold.ts';
import { getEntityByName, listEntitiesByPrefix } from '#storage/entities.ts';

/** What a selection by hand often takes along; a full stop or an exclamation mark may belong to the name ("Inc.", "Yahoo!"). */
const around = /^[\s,;:«»“”‘’'"()（）《》、，。：；「」]+|[\s,;:«»“”‘’'"()（）《》、，。：；「」]+$/gu;

/** The name in a selected passage, without what stands around it. */
export function nameOfSelection(selected: string): string {
  return selected.replace(/\s+/gu, ' ').replace(around, '');
}

const mostLikely = 4;

/** Who has a name already, and otherwise those whose names begin like it: by its first word, or two first ideographs. */
export async function listLikelyOwners(text: string) {
  const name = nameOfSelection(text);
  const known = foldName(name) === '' ? undefined : await getEntityByName(name);
  const start = /^\p{Script=Han}{2}|^[^\p{Script=Han}\s]+/u.exec(foldName(name))?.[0] ?? '';
  const likely = known || start.length < 2 ? [] : await listEntitiesByPrefix(start, mostLikely);
  return { known, likely };
}
