import type { Entity } from '#domain/entity.ts';
import type { EventDetails } from '#storage/claimDetails.ts';

/** What the event dialog works on. */
export type EventTarget =
  | {
      readonly kind: 'new';
      readonly noteId: string;
      /** The selected passage, which becomes the evidence. */
      readonly passage: string;
      /** The known names that stand in the passage, in their order. */
      readonly named: readonly Entity[];
      /** The publication day of the note, from which "yesterday" counts. */
      readonly referenceDay?: string | undefined;
      /** Marks the passage in the note and gives the excerpt's id; `undefined` where the passage is no longer there. */
      readonly makeExcerpt: () => Promise<string | undefined>;
    }
  | { readonly kind: 'edit'; readonly details: EventDetails };
