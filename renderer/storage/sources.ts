import { newId } from '#domain/id.ts';
import type { Source } from '#domain/source.ts';
import { library } from './database.ts';
import type { Writer } from './write.ts';

const maxNameLength = 300;

/** The outlet of a domain, created where it is seen for the first time; what a person calls it since then stays. Inside a write. */
export async function ensureSource(writer: Writer, domain: string, name: string | undefined): Promise<Source> {
  const known = await library.sources.where('domain').equals(domain).first();
  if (known) return known;
  return writer.put('sources', {
    id: newId(),
    createdAt: new Date().toISOString(),
    name: (name?.trim() || domain).slice(0, maxNameLength),
    domain,
    reliability: 'F',
  });
}
