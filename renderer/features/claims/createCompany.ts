import type { Entity } from '#domain/entity.ts';
import { saveEntity } from '#storage/entities.ts';

/** Makes a company of a name typed among the participants, or gives whoever has that name already. */
export async function createCompany(name: string): Promise<Entity> {
  const outcome = await saveEntity({ kind: 'company', name });
  return outcome.state === 'saved' ? outcome.entity : outcome.by;
}
