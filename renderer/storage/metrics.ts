import { Dexie } from 'dexie';
import type { Metric } from '#domain/metric.ts';
import { metricNameKey } from '#domain/metricName.ts';
import { library } from './database.ts';

/** The figures that cite a note, in the order in which they were recorded. */
export async function listMetricsOfNote(noteId: string): Promise<Metric[]> {
  const metrics = await library.metrics.where('evidenceNoteIds').equals(noteId).toArray();
  return metrics.sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** The figures of an entity by name and day, the undated of each name first; of one name only, where it is given. */
export function listMetricsOfEntity(entityId: string, name?: string): Promise<Metric[]> {
  const prefix = name === undefined ? [entityId] : [entityId, metricNameKey(name)];
  return library.metrics
    .where('[entityId+nameKey+sortDay]')
    .between([...prefix, Dexie.minKey], [...prefix, Dexie.maxKey])
    .toArray();
}

/** The figures of one name of all entities, by entity and day. */
export function listMetricsByName(name: string): Promise<Metric[]> {
  const key = metricNameKey(name);
  return library.metrics
    .where('[nameKey+entityId+sortDay]')
    .between([key, Dexie.minKey], [key, Dexie.maxKey])
    .toArray();
}

/** The names under which the library holds figures, each once however it is spelt. */
export async function listMetricNames(): Promise<string[]> {
  const names: string[] = [];
  // One look a name, however many figures it has.
  let next = await library.metrics.orderBy('[nameKey+entityId+sortDay]').first();
  while (next) {
    names.push(next.name);
    next = await library.metrics.where('[nameKey+entityId+sortDay]').above([next.nameKey, Dexie.maxKey]).first();
  }
  return names;
}
