import type { Mention } from '#domain/entity.ts';
import { mergedFacts } from '#domain/mergeFacts.ts';
import type { Body, Note } from '#domain/note.ts';
import type { NoteLink } from '#domain/noteLink.ts';
import { quotePassages } from '#domain/quotePassages.ts';
import { findQuote } from '#domain/textQuote.ts';
import { bodyTables, putBody } from './bodies.ts';
import { changeEvidenceOf, claimTableNames } from './claims.ts';
import { library, type TableName } from './database.ts';
import { listLinks, otherOf, putNoteLink } from './noteLinks.ts';
import { putRevision } from './revisions.ts';
import { type Writer, write } from './write.ts';

const tables: readonly TableName[] = [...bodyTables, 'snapshots', 'mentions', ...claimTableNames, 'noteLinks'];

/** What a merge moved, to take it back by. */
export interface Merge {
  readonly kept: Note;
  readonly other: Note;
  readonly snapshotIds: readonly string[];
  readonly excerptIds: readonly string[];
  /** Mentions as they were, those of the kept note and those that came to it. */
  readonly mentions: readonly Mention[];
  /** Links of both notes as they were. */
  readonly links: readonly NoteLink[];
  /** The kept note's text as it was, and as the merge left it, where passages were added to it. */
  readonly body?: { readonly before: Body; readonly after: Body };
}

/**
 * Merges a note into one that is kept: captures, excerpts, mentions, evidence, files and facts move over, reprints of the one are reprints of the
 * other, and the note goes to the trash. A passage that facts cite and the kept text lacks is quoted at its end, under `heading`. `undefined` where
 * either note is gone.
 */
export function mergeNotes(keptId: string, otherId: string, heading: string): Promise<Merge | undefined> {
  return write(tables, async (writer) => {
    const [kept, other] = await Promise.all([library.notes.get(keptId), library.notes.get(otherId)]);
    if (!kept || !other || keptId === otherId) return undefined;
    await writer.change('notes', keptId, mergedFacts(kept, other));
    const snapshotIds = await moveSnapshots(writer, otherId, keptId);
    const { excerptIds, body } = await moveExcerpts(writer, otherId, keptId, heading);
    await moveEvidence(writer, excerptIds, otherId, keptId);
    const mentions = await moveMentions(writer, otherId, keptId);
    const links = await moveReprints(writer, otherId, keptId);
    const trashedAt = other.trashedAt ?? new Date().toISOString();
    await writer.change('notes', otherId, { trashedAt, mergedIntoId: keptId });
    return { kept, other, snapshotIds, excerptIds, mentions, links, ...(body && { body }) };
  });
}

/** Takes a merge back: everything that moved goes back to its note. Text that was changed since stays as it is. */
export async function undoMerge({ kept, other, ...moved }: Merge): Promise<void> {
  await write(tables, async (writer) => {
    const before = (name: keyof ReturnType<typeof mergedFacts>) => [name, kept[name]] as const;
    const facts = Object.keys(mergedFacts(kept, other)) as (keyof ReturnType<typeof mergedFacts>)[];
    await writer.change('notes', kept.id, Object.fromEntries(facts.map(before)));
    await writer.change('notes', other.id, { trashedAt: other.trashedAt, mergedIntoId: other.mergedIntoId });
    for (const id of moved.snapshotIds) await moveSnapshot(writer, id, other.id);
    for (const id of moved.excerptIds) await writer.change('excerpts', id, { noteId: other.id });
    await moveEvidence(writer, moved.excerptIds, kept.id, other.id);
    for (const mention of moved.mentions) await writer.put('mentions', mention);
    await restoreLinks(writer, [kept.id, other.id], moved.links);
    const { body } = moved;
    const present = await library.bodies.get(kept.id);
    const note = await library.notes.get(kept.id);
    if (note && body && present?.text === body.after.text) await putBody(writer, note, body.before.document);
  });
}

async function moveSnapshots(writer: Writer, fromId: string, toId: string): Promise<string[]> {
  const ids = await library.snapshots.where('noteId').equals(fromId).primaryKeys();
  for (const id of ids) await moveSnapshot(writer, id, toId);
  return ids;
}

/** What was captured never changes; to whose note it belongs may, so its row is written anew. */
async function moveSnapshot(writer: Writer, id: string, noteId: string): Promise<void> {
  const snapshot = await library.snapshots.get(id);
  if (!snapshot) return;
  await writer.remove('snapshots', id);
  await writer.put('snapshots', { ...snapshot, noteId });
}

async function moveExcerpts(
  writer: Writer,
  fromId: string,
  toId: string,
  heading: string,
): Promise<{ excerptIds: string[]; body?: { before: Body; after: Body } }> {
  const excerpts = await library.excerpts.where('noteId').equals(fromId).toArray();
  for (const { id } of excerpts) await writer.change('excerpts', id, { noteId: toId });
  const excerptIds = excerpts.map(({ id }) => id);
  const [note, before] = await Promise.all([library.notes.get(toId), library.bodies.get(toId)]);
  if (!note || !before) return { excerptIds };
  const lost = excerpts.filter(({ quote }) => findQuote(before.text, quote).state === 'orphan');
  if (lost.length === 0) return { excerptIds };
  const passages = lost.map(({ id, quote }) => ({ excerptId: id, text: quote.exact }));
  await putRevision(writer, note, before);
  const after = await putBody(writer, note, quotePassages(before.document, heading, passages));
  return { excerptIds, body: { before, after } };
}

/** Evidence goes with the excerpts that it cites. */
async function moveEvidence(
  writer: Writer,
  excerptIds: readonly string[],
  fromId: string,
  toId: string,
): Promise<void> {
  const moved = new Set(excerptIds);
  await changeEvidenceOf(writer, fromId, (evidence) =>
    evidence.map((one) => (moved.has(one.excerptId) ? { ...one, noteId: toId } : one)),
  );
}

/** What a person said of an entity counts for the kept note, unless they said something of it there. Gives the rows as they were. */
async function moveMentions(writer: Writer, fromId: string, toId: string): Promise<Mention[]> {
  const [moving, present] = await Promise.all([listMentionRows(fromId), listMentionRows(toId)]);
  const presentByEntity = new Map(present.map((mention) => [mention.entityId, mention]));
  const before: Mention[] = [];
  for (const mention of moving) {
    if (mention.state === 'suggested') continue;
    const known = presentByEntity.get(mention.entityId);
    if (known && known.state !== 'suggested') continue;
    before.push(known ?? mention);
    if (known) await writer.put('mentions', { ...known, state: mention.state, salience: mention.salience });
    else await writer.put('mentions', { ...mention, noteId: toId });
  }
  return before;
}

function listMentionRows(noteId: string): Promise<Mention[]> {
  return library.mentions.where('noteId').equals(noteId).toArray();
}

/** Gives the links of both notes as they were. */
async function moveReprints(writer: Writer, fromId: string, toId: string): Promise<NoteLink[]> {
  const [moving, present] = await Promise.all([listLinks(fromId), listLinks(toId)]);
  for (const link of moving) {
    if (link.kind !== 'reprint') continue;
    const reprint = otherOf(link, fromId);
    await writer.remove('noteLinks', link.id);
    const isKnown = reprint === toId || present.some(({ noteIds }) => noteIds.includes(reprint));
    if (!isKnown) await putNoteLink(writer, toId, reprint, 'reprint');
  }
  return [...new Map([...moving, ...present].map((link) => [link.id, link])).values()];
}

async function restoreLinks(writer: Writer, noteIds: readonly string[], before: readonly NoteLink[]): Promise<void> {
  const kept = new Set(before.map(({ id }) => id));
  const present = (await Promise.all(noteIds.map(listLinks))).flat();
  for (const { id } of present) if (!kept.has(id)) await writer.remove('noteLinks', id);
  for (const link of before) await writer.put('noteLinks', link);
}
