import type { Evidence } from '#domain/claim.ts';
import type { Entity } from '#domain/entity.ts';
import type { NotePage } from '#domain/export/notePage.ts';
import { bestGrade, type Grade } from '#domain/grade.ts';
import type { Note } from '#domain/note.ts';
import type { Source } from '#domain/source.ts';
import { claimTableNames } from './claims.ts';
import { library, type Rows, type TableName, tableOf } from './database.ts';

/** So many rows are in memory at once. Rows with bytes have megabytes each, texts may have some. */
const pageSizes: Readonly<Partial<Record<TableName, number>>> = { snapshots: 8, assets: 8, bodies: 50, revisions: 50 };
const usualPageSize = 500;
const notesAtOnce = 50;

/** Every row of a table in the order in which they were last written, some at a time. */
export async function* readRows<Name extends TableName>(table: Name): AsyncGenerator<Rows[Name][]> {
  let last = -1;
  for (;;) {
    const page = await tableOf(table)
      .where('rev')
      .above(last)
      .limit(pageSizes[table] ?? usualPageSize)
      .toArray();
    const end = page.at(-1);
    if (!end) return;
    yield page;
    last = end.rev;
  }
}

/** How many rows a table has. */
export function countRows(table: TableName): Promise<number> {
  return tableOf(table).count();
}

/** What is known of each entity all through an export. */
export type KnownEntities = ReadonlyMap<string, Pick<Entity, 'id' | 'kind' | 'name'>>;

/** The titles of notes by their ids. */
export async function listTitles(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const notes = await library.notes.bulkGet([...new Set(ids)]);
  return new Map(notes.flatMap((note) => (note ? [[note.id, note.title] as const] : [])));
}

/** The sources by their ids; there are some hundreds. */
export async function listSourcesById(): Promise<ReadonlyMap<string, Source>> {
  const sources = new Map<string, Source>();
  await library.sources.each((source) => {
    sources.set(source.id, source);
  });
  return sources;
}

/** Every note by its id, the oldest first, some at a time, without its text. */
export async function* readNotes(pageSize = usualPageSize): AsyncGenerator<Note[]> {
  let last = '';
  for (;;) {
    const page = await library.notes.where('id').above(last).limit(pageSize).toArray();
    if (page.length === 0) return;
    yield page;
    last = page.at(-1)?.id ?? last;
  }
}

/** Every note with all that its page says, some at a time. */
export async function* readNotePages(
  entities: KnownEntities,
  sources: ReadonlyMap<string, Source>,
): AsyncGenerator<NotePage[]> {
  for await (const notes of readNotes(notesAtOnce)) yield await listNotePages(notes, entities, sources);
}

/** Notes with all that their pages say. */
async function listNotePages(
  notes: readonly Note[],
  entities: KnownEntities,
  sources: ReadonlyMap<string, Source>,
): Promise<NotePage[]> {
  const ids = notes.map(({ id }) => id);
  const [bodies, mentions, excerpts, evidence] = await Promise.all([
    library.bodies.bulkGet(ids),
    library.mentions.where('noteId').anyOf(ids).toArray(),
    library.excerpts.where('noteId').anyOf(ids).sortBy('id'),
    listEvidence(ids),
  ]);
  const accepted = Map.groupBy(
    mentions.filter(({ state }) => state === 'accepted'),
    ({ noteId }) => noteId,
  );
  const excerptsByNote = Map.groupBy(excerpts, ({ noteId }) => noteId);
  return notes.map((note, at) => {
    const source = sources.get(note.sourceId ?? '');
    const found = (accepted.get(note.id) ?? []).flatMap(({ entityId }) => entities.get(entityId) ?? []);
    return {
      note,
      document: bodies[at]?.document ?? { type: 'doc', content: [] },
      source,
      entities: found.toSorted((a, b) => (a.name < b.name ? -1 : 1)),
      excerpts: excerptsByNote.get(note.id) ?? [],
      grade: bestGrade((evidence.get(note.id) ?? []).map((one) => gradeOf(one, source))),
    };
  });
}

/** The passages of notes that facts cite. */
async function listEvidence(noteIds: readonly string[]): Promise<ReadonlyMap<string, Evidence[]>> {
  const claims = await Promise.all(
    claimTableNames.map((table) =>
      library
        .table<{ readonly evidence: readonly Evidence[] }>(table)
        .where('evidenceNoteIds')
        .anyOf([...noteIds])
        .distinct()
        .toArray(),
    ),
  );
  return Map.groupBy(
    claims.flat().flatMap(({ evidence }) => evidence),
    ({ noteId }) => noteId,
  );
}

/** How a passage is graded: by what is said of it, else by its source; F where neither is known. */
export function gradeOf(evidence: Evidence, source: Source | undefined): Grade {
  return { reliability: evidence.reliability ?? source?.reliability ?? 'F', credibility: evidence.credibility };
}

/** What hangs on an entity that somebody stands by. */
export async function listFactsOf(entityId: string) {
  const [events, relations, metrics] = await Promise.all([
    library.events.where('participantIds').equals(entityId).sortBy('sortDay'),
    library.relations.where('entityIds').equals(entityId).toArray(),
    library.metrics.where('[entityId+nameKey+sortDay]').between([entityId], [entityId, []]).toArray(),
  ]);
  const isConfirmed = ({ confirmed }: { readonly confirmed: boolean }) => confirmed;
  return {
    events: events.filter(isConfirmed),
    relations: relations.filter(isConfirmed),
    metrics: metrics.filter(isConfirmed),
  };
}

/** The mentions that somebody accepted, some at a time. */
export async function* readAcceptedMentions(): AsyncGenerator<Rows['mentions'][]> {
  for await (const mentions of readRows('mentions')) yield mentions.filter(({ state }) => state === 'accepted');
}

/** The database version that rows are written by. */
export async function ownVersion(): Promise<number> {
  await library.open();
  return library.verno;
}

/** One note with all that its page says, and the names of the entities that it may link to; `undefined` where it is gone. */
export async function getNotePage(
  id: string,
): Promise<{ readonly page: NotePage; readonly names: ReadonlyMap<string, string> } | undefined> {
  const note = await library.notes.get(id);
  if (!note) return undefined;
  const mentions = await library.mentions.where('noteId').equals(id).toArray();
  const found = await library.entities.bulkGet(mentions.map(({ entityId }) => entityId));
  const entities = new Map(found.flatMap((entity) => (entity ? [[entity.id, entity] as const] : [])));
  const source = note.sourceId === undefined ? undefined : await library.sources.get(note.sourceId);
  const [page] = await listNotePages([note], entities, new Map(source ? [[source.id, source]] : []));
  return page && { page, names: new Map([...entities].map(([entityId, { name }]) => [entityId, name])) };
}
