import type { ClaimTable } from '#domain/claim.ts';
import type { EventDetails, MetricDetails, RelationDetails } from '#storage/claimDetails.ts';
import type { Drafts } from './claimDraft.ts';
import type { EvidenceRow } from './evidenceForm.ts';
import type { Said } from './saveClaimTarget.ts';

/** The details of each kind of claim. */
export interface DetailsByTable {
  readonly events: EventDetails;
  readonly relations: RelationDetails;
  readonly metrics: MetricDetails;
}

/** A new claim: the passage that becomes its evidence, and what is known before a person has looked at it. */
export interface NewClaim<Table extends ClaimTable> {
  readonly kind: 'new';
  readonly table: Table;
  readonly draft: Drafts[Table];
  readonly noteId: string;
  readonly passage: string;
  /** The publication day of the note, from which "yesterday" counts. */
  readonly referenceDay?: string | undefined;
  /** Marks the passage in the note and gives the excerpt's id; `undefined` where the passage is no longer there. */
  readonly makeExcerpt: () => Promise<string | undefined>;
  /** Saves in place of the dialog, as where a suggestion is accepted: `undefined` where that is done, else why not, in a person's words. */
  readonly accept?: (said: Said<Table>, evidence: readonly EvidenceRow[]) => Promise<string | undefined>;
}

/** A claim that is there and is changed. */
interface ChangedClaim<Table extends ClaimTable> {
  readonly kind: 'edit';
  readonly table: Table;
  readonly details: DetailsByTable[Table];
}

/** What the dialog of one kind of claim works on. */
export type TargetOf<Table extends ClaimTable> = NewClaim<Table> | ChangedClaim<Table>;

/** What the dialog of claims works on. */
export type ClaimTarget = { readonly [Table in ClaimTable]: TargetOf<Table> }[ClaimTable];
