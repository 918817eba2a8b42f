import { type ClaimTable, claimTables, type Evidence } from '#domain/claim.ts';
import { type Rows, type TableName, tableOf } from './database.ts';
import type { Writer } from './write.ts';

/** The tables of claims, for the scope of a write. */
export const claimTableNames: readonly TableName[] = claimTables;

/** A claim with the table that it stands in. */
export type Claim = {
  readonly [Table in ClaimTable]: { readonly table: Table; readonly row: Rows[Table] };
}[ClaimTable];

/** Every event, relation and figure that cites a note. */
export async function listClaimsCiting(noteId: string): Promise<Claim[]> {
  const rows = await Promise.all(
    claimTables.map(async (table) => {
      const citing = await tableOf(table).where('evidenceNoteIds').equals(noteId).toArray();
      return citing.map((row) => ({ table, row }) as Claim);
    }),
  );
  return rows.flat();
}

/** Changes the evidence of every claim that cites a note, inside a write. */
export async function changeEvidenceOf(
  writer: Writer,
  noteId: string,
  change: (evidence: readonly Evidence[]) => Evidence[],
): Promise<void> {
  for (const { table, row } of await listClaimsCiting(noteId)) {
    await writer.change(table, row.id, { evidence: change(row.evidence) });
  }
}
