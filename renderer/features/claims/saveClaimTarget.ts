import type { ClaimTable } from '#domain/claim.ts';
import { type ClaimName, saveChangedClaim, saveClaim } from '#storage/claimSaves.ts';
import type { ClaimFields } from '#storage/claims.ts';
import type { Rows } from '#storage/database.ts';
import type { DetailsByTable, TargetOf } from './claimTarget.ts';
import { type EvidenceRow, evidenceOf } from './evidenceForm.ts';

/** What was read of a form. */
export interface Said<Table extends ClaimTable> {
  readonly fields: Omit<ClaimFields<Table>, 'evidence'>;
  readonly names: readonly ClaimName[];
}

/** What became of a save: another window may have changed or deleted the claim meanwhile, or the passage may be gone. */
export type SaveOutcome<Table extends ClaimTable> =
  | { readonly state: 'saved'; readonly undo: () => Promise<unknown> }
  /** By whoever opened the dialog, who also says so. */
  | { readonly state: 'accepted' }
  | { readonly state: 'refused'; readonly reason: string }
  | { readonly state: 'no-passage' }
  | { readonly state: 'changed'; readonly now: Rows[Table] }
  | { readonly state: 'gone' };

/** How a claim that another window has changed or deleted is saved: not, over that change, or as a new one. */
export type SaveHow = 'unless-changed' | 'anyway' | 'again';

/** The stored row of a claim's details. */
export const rowOf: { readonly [Table in ClaimTable]: (details: DetailsByTable[Table]) => Rows[Table] } = {
  events: ({ event }) => event,
  relations: ({ relation }) => relation,
  metrics: ({ metric }) => metric,
};

/** Saves what the dialog holds: a new claim with its passage as evidence, or the change to one that is there. */
export async function saveClaimTarget<Table extends ClaimTable>(
  target: TargetOf<Table>,
  { fields, names }: Said<Table>,
  rows: readonly EvidenceRow[],
  how: SaveHow,
): Promise<SaveOutcome<Table>> {
  const { table } = target;
  if (target.kind === 'edit') {
    const evidence = rows.map((row) => evidenceOf(row, row.excerptId));
    const changed = { ...fields, evidence } as ClaimFields<Table>;
    if (how === 'again') return saveClaim(table, changed, names);
    return saveChangedClaim(table, rowOf[table](target.details), changed, names, how);
  }
  if (target.accept) {
    const reason = await target.accept({ fields, names }, rows);
    return reason === undefined ? { state: 'accepted' } : { state: 'refused', reason };
  }
  const excerptId = await target.makeExcerpt();
  // A fact without evidence would be a draft.
  if (excerptId === undefined) return { state: 'no-passage' };
  const evidence = rows.map((row) => evidenceOf(row, excerptId));
  return saveClaim(table, { ...fields, evidence } as ClaimFields<Table>, names);
}
