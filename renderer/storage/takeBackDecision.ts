import type { Entity } from '#domain/entity.ts';
import { takeBackRows } from './changedRows.ts';
import { listClaimsCiting } from './claims.ts';
import { library } from './database.ts';
import { countEntityLinks, entityLinkTables, listMentionsOfEntity } from './entityLinks.ts';
import type { ChangedRow } from './recordingWriter.ts';
import type { DecisionMade } from './suggestionDecisions.ts';
import { type Writer, write } from './write.ts';

/** What became of a decision that was taken back. */
export interface DecisionUndone {
  /** The excerpt that went with it, whose mark goes from the text. */
  readonly excerptId?: string;
}

/**
 * Takes a decision back with all that it brought: the claim, its excerpt unless another claim cites it, and the entities that were made for it and
 * that nothing else names. `undefined` where it was taken back before.
 */
export function takeBackDecision({
  decisionIds,
  changes,
  noteId,
  excerpt,
}: DecisionMade): Promise<DecisionUndone | undefined> {
  return write(['entities', ...entityLinkTables, 'suggestionDecisions'], async (writer) => {
    const decisions = await library.suggestionDecisions.bulkGet([...decisionIds]);
    if (decisions.every((decision) => decision === undefined)) return undefined;
    await takeBackRows(writer, changes.filter(isOwn));
    const kept = await removeUnused(writer, changes);
    await takeBackRows(
      writer,
      changes.filter((change) => isMention(change) && !kept.has(entityIdOf(change))),
    );
    const claims = await listClaimsCiting(noteId);
    const isCited = claims.some(({ row }) => row.evidence.some(({ excerptId }) => excerptId === excerpt?.id));
    if (!excerpt || isCited) return {};
    await writer.remove('excerpts', excerpt.id);
    return { excerptId: excerpt.id };
  });
}

/** The claim and the decision are its own; entities, mentions and excerpts may have come to serve others. */
function isOwn({ table }: ChangedRow): boolean {
  return table !== 'entities' && table !== 'mentions' && table !== 'excerpts';
}

function isMention({ table }: ChangedRow): boolean {
  return table === 'mentions';
}

function entityIdOf({ before, after }: ChangedRow): string {
  const row = after ?? before;
  return row && 'entityId' in row ? row.entityId : '';
}

/** Removes the entities that were made, with their mentions everywhere; gives those that have to stay. */
async function removeUnused(writer: Writer, changes: DecisionMade['changes']): Promise<ReadonlySet<string>> {
  const kept = new Set<string>();
  for (const { table, id, before, after } of changes) {
    if (table !== 'entities' || before || !after) continue;
    if (await isUsed(after as Entity, changes)) kept.add(id);
    else {
      for (const mention of await listMentionsOfEntity(id)) await writer.remove('mentions', mention.id);
      await writer.remove('entities', id);
    }
  }
  return kept;
}

/** Whether a person did something with an entity since it was made. */
async function isUsed(made: Entity, changes: DecisionMade['changes']): Promise<boolean> {
  const present = await library.entities.get(made.id);
  if (!present) return true;
  if (present.rev !== made.rev) return true;
  const { events, relations, figures, questions } = await countEntityLinks(made.id);
  if (events + relations + figures + questions > 0) return true;
  const own = new Set(changes.filter(isMention).map(({ id }) => id));
  const mentions = await listMentionsOfEntity(made.id);
  return mentions.some(({ id, state }) => state !== 'suggested' && !own.has(id));
}
