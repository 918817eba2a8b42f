import type { Entity } from '#domain/entity.ts';
import type { EntityRow } from '#domain/entityCsvRow.ts';
import { nameKeysOf } from '#domain/entityName.ts';
import { foldName } from '#domain/fold.ts';
import { importedEntity } from '#domain/importedEntity.ts';
import { isSame } from '#domain/takenBack.ts';
import { library } from './database.ts';
import type { DraftOf } from './derived.ts';
import { newEntity } from './entities.ts';
import { type ChangedRows, recordingWriter } from './recordingWriter.ts';
import { write } from './write.ts';

/** A line of a file, by its number in it. */
export interface ImportLine {
  readonly line: number;
  readonly row: EntityRow;
}

/** Why a line that can be read cannot be imported. */
export type ImportProblem =
  | { readonly reason: 'taken'; readonly name: string; readonly by: string }
  | { readonly reason: 'repeated'; readonly name: string; readonly line: number }
  | { readonly reason: 'several'; readonly name: string };

/** The parts of an entity that an import may change. */
const changeable = [
  'name',
  'kind',
  'language',
  'script',
  'caseSensitive',
  'ambiguous',
  'aliases',
  'identifiers',
  'description',
  'watchlists',
  'ownFields',
] as const;
type ChangedPart = (typeof changeable)[number];

/** What a line would do. */
export type PlannedLine =
  | { readonly state: 'new'; readonly line: number; readonly row: EntityRow }
  | {
      readonly state: 'changed';
      readonly line: number;
      readonly row: EntityRow;
      readonly entity: Entity;
      readonly parts: readonly ChangedPart[];
    }
  | { readonly state: 'same'; readonly line: number; readonly row: EntityRow; readonly entity: Entity }
  | { readonly state: 'wrong'; readonly line: number; readonly row: EntityRow; readonly problem: ImportProblem };

/** Says of lines what they would do, some at a time; the lines before them count as imported. */
export function createImportPlanner(): (lines: readonly ImportLine[]) => Promise<PlannedLine[]> {
  /** Which line has a name, or an entity, already. */
  const lineByName = new Map<string, number>();
  const lineById = new Map<string, number>();

  const repeatedName = (draft: DraftOf<'entities'>, found: Entity | undefined) => {
    const line = found && lineById.get(found.id);
    if (line !== undefined) return { name: draft.name, line };
    for (const { text: name, ambiguous } of namesOf(draft)) {
      const earlier = ambiguous ? undefined : lineByName.get(foldName(name));
      if (earlier !== undefined) return { name, line: earlier };
    }
    return undefined;
  };
  const plan = ({ line, row }: ImportLine, known: KnownEntities): PlannedLine => {
    const found = entityOf(row, known);
    if (found === 'several') return { state: 'wrong', line, row, problem: { reason: 'several', name: row.name } };
    const draft = draftOf(row, found);
    const keys = nameKeysOf(draft).nameKeys;
    const repeated = repeatedName(draft, found);
    if (repeated) return { state: 'wrong', line, row, problem: { reason: 'repeated', ...repeated } };
    const taken = takenName(draft, known);
    if (taken) return { state: 'wrong', line, row, problem: { reason: 'taken', ...taken } };
    for (const key of keys) lineByName.set(key, line);
    if (!found) return { state: 'new', line, row };
    lineById.set(found.id, line);
    const parts = changeable.filter((part) => !isSame(found[part], draft[part]));
    return parts.length === 0
      ? { state: 'same', line, row, entity: found }
      : { state: 'changed', line, row, entity: found, parts };
  };
  return async (lines) => {
    const known = await readKnown(lines.map(({ row }) => row));
    return lines.map((one) => plan(one, known));
  };
}

/** What an import of some lines did. */
export interface Imported {
  readonly changes: ChangedRows;
  /** Lines whose names somebody took since they were planned. */
  readonly refused: readonly { readonly line: number; readonly name: string; readonly by: string }[];
}

/** Imports lines as one write. They are applied to what the library holds by now, whatever it held when they were planned. */
export function saveImported(lines: readonly ImportLine[]): Promise<Imported> {
  return write(['entities'], async (plain) => {
    const { writer, changes } = recordingWriter(plain);
    const known = await readKnown(lines.map(({ row }) => row));
    const refused: { line: number; name: string; by: string }[] = [];
    const fresh: DraftOf<'entities'>[] = [];
    for (const { line, row } of lines) {
      const found = entityOf(row, known);
      if (found === 'several') continue;
      const draft = draftOf(row, found);
      const taken = takenName(draft, known);
      if (taken) refused.push({ line, ...taken });
      else if (found) await writer.put('entities', draft);
      else fresh.push(draft);
    }
    await writer.addAll('entities', fresh);
    return { changes, refused };
  });
}

/** The entities that lines may speak of: by id, and by each of their names. */
interface KnownEntities {
  readonly byId: ReadonlyMap<string, Entity>;
  readonly byName: ReadonlyMap<string, Entity>;
  readonly sharing: ReadonlyMap<string, readonly Entity[]>;
}

async function readKnown(rows: readonly EntityRow[]): Promise<KnownEntities> {
  const names = rows.flatMap(({ name, aliases }) => [name, ...aliases.map(({ text }) => text)].map(foldName));
  const keys = [...new Set(names)];
  return library.transaction('r', library.entities, async () => {
    const [byId, owners, sharers] = await Promise.all([
      library.entities.bulkGet(rows.flatMap(({ id }) => id ?? [])),
      library.entities.where('nameKeys').anyOf(keys).distinct().toArray(),
      library.entities.where('sharedKeys').anyOf(keys).distinct().toArray(),
    ]);
    const shared = sharers.flatMap((entity) => entity.sharedKeys.map((key) => ({ key, entity })));
    return {
      byId: new Map(byId.flatMap((entity) => (entity ? [[entity.id, entity] as const] : []))),
      byName: new Map(owners.flatMap((entity) => entity.nameKeys.map((key) => [key, entity] as const))),
      sharing: new Map(
        [...Map.groupBy(shared, ({ key }) => key)].map(([key, all]) => [key, all.map((one) => one.entity)]),
      ),
    };
  });
}

/** The entity that a line speaks of: by its id, else by its name, and where several share that, the one of its kind. */
function entityOf(row: EntityRow, known: KnownEntities): Entity | undefined | 'several' {
  const byId = row.id === undefined ? undefined : known.byId.get(row.id);
  if (byId) return byId;
  const key = foldName(row.name);
  const owner = row.nameFields?.ambiguous ? undefined : known.byName.get(key);
  if (owner) return owner;
  const sharers = (known.sharing.get(key) ?? []).filter(({ kind }) => kind === (row.kind ?? kind));
  // A line with an id of its own is another one.
  if (sharers.length === 0 || row.id !== undefined) return undefined;
  return sharers.length === 1 ? sharers[0] : 'several';
}

function draftOf(row: EntityRow, found: Entity | undefined): DraftOf<'entities'> {
  if (found) return importedEntity(found, found.id === row.id ? row : withoutId(row));
  const fresh = newEntity({ kind: row.kind ?? 'company', name: row.name });
  return { ...importedEntity(fresh, row), ...(row.id !== undefined && { id: row.id }) };
}

function withoutId({ id: _id, ...row }: EntityRow): EntityRow {
  return row;
}

function takenName(draft: DraftOf<'entities'>, { byName }: KnownEntities): { name: string; by: string } | undefined {
  for (const { text, ambiguous: isShared } of namesOf(draft)) {
    const by = isShared ? undefined : byName.get(foldName(text));
    if (by && by.id !== draft.id) return { name: text, by: by.name };
  }
  return undefined;
}

function namesOf({ name, ambiguous, aliases }: DraftOf<'entities'>) {
  return [{ text: name, ambiguous }, ...aliases];
}
