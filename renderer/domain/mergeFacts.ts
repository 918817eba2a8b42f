import type { Attachment, Note } from './note.ts';

/** A text that is so much longer is the whole of which the other is a part. */
const muchLonger = 1.2;

/** Of two notes that say the same, the one to keep: the one with the fuller text, else the one that was there first. */
export function noteToKeep(one: Note, other: Note): Note {
  const [first, second] = one.createdAt <= other.createdAt ? [one, other] : [other, one];
  return second.wordCount > first.wordCount * muchLonger ? second : first;
}

type Facts = Pick<
  Note,
  'author' | 'published' | 'language' | 'sourceId' | 'url' | 'canonicalUrl' | 'starred' | 'triage' | 'attachments'
>;
const factsOfOne = ['author', 'published', 'language', 'sourceId'] as const satisfies readonly (keyof Facts)[];

/** What a note that is kept takes over from one that is merged into it: facts that it lacks, files, a star, a person's judgement. */
export function mergedFacts(kept: Note, other: Note): Partial<Facts> {
  const missing = factsOfOne.filter((name) => kept[name] === undefined && other[name] !== undefined);
  const attachments = mergedAttachments(kept.attachments ?? [], other.attachments ?? []);
  return {
    ...Object.fromEntries(missing.map((name) => [name, other[name]])),
    ...(kept.url === undefined && other.url !== undefined && { url: other.url, ...keyOf(other) }),
    ...(other.starred > kept.starred && { starred: other.starred }),
    ...(kept.triage === 'inbox' && other.triage !== 'inbox' && { triage: other.triage }),
    ...(attachments.length > (kept.attachments?.length ?? 0) && { attachments }),
  };
}

function keyOf({ canonicalUrl }: Note): Partial<Facts> {
  return canonicalUrl === undefined ? {} : { canonicalUrl };
}

function mergedAttachments(kept: readonly Attachment[], others: readonly Attachment[]): Attachment[] {
  const known = new Set(kept.map(({ assetId }) => assetId));
  return [...kept, ...others.filter(({ assetId }) => !known.has(assetId))];
}
