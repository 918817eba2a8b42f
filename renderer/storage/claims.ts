import { type ClaimTable, claimTables, type Evidence } from '#domain/claim.ts';
import { newId } from '#domain/id.ts';
import { type Rows, type TableName, tableOf } from './database.ts';
import type { DraftOf } from './derived.ts';
import { type Writer, write } from './write.ts';

/** The tables of claims, for the scope of a write. */
export const claimTableNames: readonly TableName[] = claimTables;

/** A claim with the table that it stands in. */
export type Claim = {
  readonly [Table in ClaimTable]: { readonly table: Table; readonly row: Rows[Table] };
}[ClaimTable];

/** What a person fills in of a claim. */
export type ClaimFields<Table extends ClaimTable> = Omit<DraftOf<Table>, 'id' | 'createdAt' | 'origin' | 'confirmed'>;

/** Inside a write: keeps a new claim that a person stands by, and gives it back. */
export function putClaim<Table extends ClaimTable>(
  writer: Writer,
  table: Table,
  fields: ClaimFields<Table>,
  origin: Rows[Table]['origin'] = 'user',
): Promise<Rows[Table]> {
  const stamped = { ...fields, id: newId(), createdAt: new Date().toISOString(), origin, confirmed: true };
  return writer.put(table, stamped as unknown as DraftOf<Table>);
}

/** Deletes a claim; its excerpts stay with their notes. */
export async function removeClaim(table: ClaimTable, id: string): Promise<void> {
  await write([table], (writer) => writer.remove(table, id));
}

/** Puts a claim back as it was. */
export async function restoreClaim({ table, row }: Claim): Promise<void> {
  await write([table], (writer) => writer.put(table, row));
}

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
