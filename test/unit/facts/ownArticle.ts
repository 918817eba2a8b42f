import type { Amount } from '#domain/claim.ts';
import type { EntityKind } from '#domain/entity.ts';
import type { EventStatus } from '#domain/event.ts';
import type { EventType } from '#domain/eventType.ts';

/** A short article of our own, and what an analyst would record of it. */
export interface OwnArticle {
  readonly language: string;
  readonly title: string;
  readonly published: string;
  readonly text: string;
  /** Names that the dictionary has. */
  readonly known?: readonly (readonly [name: string, kind: EntityKind])[];
  /** Names that are to be proposed. */
  readonly names: readonly (readonly [name: string, kind: EntityKind])[];
  readonly events: readonly {
    readonly type: EventType;
    readonly participants: readonly string[];
    readonly status?: EventStatus;
    readonly date?: string;
    readonly amount?: Amount;
  }[];
}
