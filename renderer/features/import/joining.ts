import { withIds } from '#domain/export/sameRow.ts';
import type { Body, Note } from '#domain/note.ts';
import { getBody } from '#storage/bodies.ts';
import { getNoteByCanonicalUrl } from '#storage/clips.ts';
import type { Rows, TableName } from '#storage/database.ts';
import type { IncomingRow, RowFate } from '#storage/importRows.ts';

type Row = Rows[TableName];

/** The tables whose rows others name, so that who joins one of the library is named by its id from then on. */
const named: readonly TableName[] = ['sources', 'feeds', 'entities'];

/**
 * What of an export is in the library under another id: a company of the same name, the outlet of a domain, the clip of a page with the very same text.
 * Whatever names it, names the one of the library instead.
 */
export interface Joining {
  /** The row as it comes in; `undefined` where it is a note that is here, which stays as it is. */
  incoming(table: TableName, row: Row): IncomingRow | undefined;
  /** Takes account of what became of a row. */
  learn(incoming: IncomingRow, fate: RowFate): void;
  /** Looks for the clip of the same page; tells whether there is one. */
  lookUpPage(note: Note): Promise<boolean>;
  /** Looks whether the clip of the same page has the same text; then both are one. */
  compareText(body: Body): Promise<boolean>;
}

/** Begins with nothing that is joined. */
export function createJoining(): Joining {
  const renamed = new Map<string, string>();
  const samePage = new Map<string, string>();
  return {
    incoming(table, row) {
      if ((table === 'notes' || table === 'bodies') && renamed.has(row.id)) return undefined;
      return { table, row: { ...withIds(row, renamed), id: row.id } as Row };
    },
    learn({ table, row }, fate) {
      if (fate.state === 'joined' && named.includes(table)) renamed.set(row.id, fate.id);
    },
    async lookUpPage({ id, canonicalUrl }) {
      const known = canonicalUrl === undefined ? undefined : await getNoteByCanonicalUrl(canonicalUrl);
      if (!known || known.id === id) return false;
      samePage.set(id, known.id);
      return true;
    },
    async compareText({ id, text }) {
      const known = samePage.get(id);
      if (known === undefined || (await getBody(known))?.text !== text) return false;
      renamed.set(id, known);
      return true;
    },
  };
}
