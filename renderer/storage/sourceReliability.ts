import type { Source } from '#domain/source.ts';
import { library } from './database.ts';
import { write } from './write.ts';

/** The sources that were seen first most recently, at most `limit`, and how many there are in all. */
export async function listSources(
  limit: number,
): Promise<{ readonly sources: readonly Source[]; readonly total: number }> {
  const [sources, total] = await Promise.all([
    library.sources.reverse().limit(limit).toArray(),
    library.sources.count(),
  ]);
  return { sources, total };
}

/** Grades a source; its clips are all graded with it. */
export async function saveReliability(id: string, reliability: Source['reliability']): Promise<void> {
  await write(['sources'], (writer) => writer.change('sources', id, { reliability }));
}
