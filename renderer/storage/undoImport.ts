import { Dexie } from 'dexie';
import { takeBackRows } from './changedRows.ts';
import { library } from './database.ts';
import { entityLinkTables } from './entityLinks.ts';
import type { ChangedRow, ChangedRows } from './recordingWriter.ts';
import { write } from './write.ts';

const states = ['accepted', 'rejected', 'suggested'] as const;

/** Takes an import of some lines back; gives how many of the entities that it made stay, as events, relations or figures name them by now. */
export function undoImported(changes: ChangedRows): Promise<{ readonly kept: number }> {
  return write(['entities', ...entityLinkTables], async (writer) => {
    const made = changes.filter(({ before }) => before === undefined).map(({ id }) => id);
    const used = await listUsed(made);
    const gone = made.filter((id) => !used.has(id));
    const removed = new Set(gone);
    const keys = gone.flatMap((id) => states.map((state) => [id, state] as const));
    const mentions = await library.mentions.where('[entityId+state]').anyOf(keys).primaryKeys();
    for (const id of mentions) await writer.remove('mentions', id);
    const questions = await library.questions.where('entityIds').anyOf(gone).distinct().toArray();
    for (const { id, entityIds } of questions) {
      await writer.change('questions', id, { entityIds: entityIds.filter((one) => !removed.has(one)) });
    }
    await takeBackRows(
      writer,
      changes.filter(({ id }: ChangedRow) => !used.has(id)),
    );
    return { kept: used.size };
  });
}

async function listUsed(ids: readonly string[]): Promise<ReadonlySet<string>> {
  const wanted = new Set(ids);
  const [events, relations, metrics] = await Promise.all([
    library.events
      .where('participantIds')
      .anyOf([...ids])
      .toArray(),
    library.relations
      .where('entityIds')
      .anyOf([...ids])
      .toArray(),
    listWithMetrics(ids),
  ]);
  const named = [
    ...events.flatMap(({ participantIds }) => participantIds),
    ...relations.flatMap(({ entityIds }) => entityIds),
  ];
  return new Set([...named, ...metrics].filter((id) => wanted.has(id)));
}

async function listWithMetrics(ids: readonly string[]): Promise<string[]> {
  if ((await library.metrics.count()) === 0) return [];
  const counts = await Promise.all(
    ids.map((id) =>
      library.metrics.where('[entityId+nameKey+sortDay]').between([id, Dexie.minKey], [id, Dexie.maxKey]).count(),
    ),
  );
  return ids.filter((_, index) => (counts[index] ?? 0) > 0);
}
