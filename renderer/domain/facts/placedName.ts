import type { EntityKind } from '#domain/entity.ts';
import type { Passage } from './passage.ts';

/** A name where it stands in a text: that of a known entity, or one that is new. */
export interface PlacedName extends Passage {
  /** The same for all places of one name. */
  readonly key: string;
  readonly entityId?: string;
  readonly name: string;
  readonly kind: EntityKind;
}
