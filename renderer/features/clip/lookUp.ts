import type { Lookup, LookupAnswer } from '#contract/clipper.ts';
import { canonicalUrl } from '#domain/webUrl.ts';
import { getNoteByCanonicalUrl } from '#storage/clips.ts';
import { listNamesIn } from '#storage/knownNames.ts';

/** As many names as a person looks through. */
const maxNames = 12;

/** Says what the library knows of a page that a browser shows. */
export async function lookUp({ url, canonicalUrl: own, title, text }: Lookup): Promise<LookupAnswer> {
  const note =
    (own === undefined ? undefined : await getNoteByCanonicalUrl(canonicalUrl(own))) ??
    (await getNoteByCanonicalUrl(canonicalUrl(url)));
  const names = await listNamesIn(title, text);
  return {
    ...(note && {
      clip: { clippedAt: note.createdAt, triage: note.triage, isInTrash: note.trashedAt !== undefined },
    }),
    names: names.slice(0, maxNames).map(({ name, kind }) => ({ name, kind })),
  };
}
