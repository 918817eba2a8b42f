import type { Entity } from '#domain/entity.ts';
import { parseName } from '#domain/entityName.ts';
import { foldName } from '#domain/fold.ts';
import { newId } from '#domain/id.ts';
import { createNameFinder } from '#domain/nameFinder.ts';
import { salienceOf } from '#domain/salience.ts';
import { domainOf } from '#domain/webUrl.ts';
import type { PackedAsset } from './assets.ts';
import { library, type TableName } from './database.ts';
import type { DraftOf } from './derived.ts';
import { newEntity } from './entities.ts';
import { ensureSource } from './sources.ts';
import { newMention } from './suggestions.ts';
import type { Writer } from './write.ts';
import { writeImported } from './writeImported.ts';

/** A note of another program, ready to be written. */
export interface ReadyNote {
  /** By which it is known when the same file is given again. */
  readonly key: string;
  readonly note: DraftOf<'notes'> & { readonly updatedAt?: string };
  readonly body: DraftOf<'bodies'>;
  readonly siteName?: string | undefined;
  /** The pictures and attachments that it shows or names. */
  readonly assets: readonly PackedAsset[];
  /** The names of what it is about; what nobody knows by that name becomes a topic. */
  readonly topics: readonly string[];
  readonly remarks: readonly { readonly name: string; readonly reason: string; readonly detail?: string }[];
}

const tables: readonly TableName[] = ['notes', 'bodies', 'assets', 'sources', 'entities', 'mentions'];

/** Writes some notes of an import as one write, with all that belongs to them. */
export function saveReadyNotes(importId: string, ready: readonly ReadyNote[]): Promise<void> {
  return writeImported(importId, tables, async (writer, log) => {
    await addAssets(
      writer,
      ready.flatMap(({ assets }) => assets),
    );
    const sources = await ensureSources(writer, ready);
    const notes = ready.map(({ note }) => {
      const sourceId = sources.get(domainOf(note.url ?? '') ?? '');
      return sourceId === undefined ? note : { ...note, sourceId };
    });
    await writer.addAll(
      'bodies',
      ready.map(({ body }) => body),
    );
    await writer.addAll('notes', notes);
    await addTopics(writer, ready);
    for (const { key, note, remarks } of ready) {
      log.key(key, note.id);
      for (const { name, reason, detail } of remarks) log.remark(name, reason, detail);
    }
  });
}

/** Writes down what of a file is not in the library. */
export function saveImportRemarks(importId: string, remarks: ReadyNote['remarks']): Promise<void> {
  return writeImported(importId, [], async (_, log) => {
    for (const { name, reason, detail } of remarks) log.remark(name, reason, detail);
  });
}

async function addAssets(writer: Writer, assets: readonly PackedAsset[]): Promise<void> {
  const bySha = new Map(assets.map((asset) => [asset.sha256, asset]));
  const known = await library.assets
    .where('sha256')
    .anyOf([...bySha.keys()])
    .keys();
  for (const sha256 of known) bySha.delete(String(sha256));
  const createdAt = new Date().toISOString();
  await writer.addAll(
    'assets',
    [...bySha.values()].map((asset) => ({ ...asset, id: newId(), createdAt })),
  );
}

/** The sources of the notes by their domains. */
async function ensureSources(writer: Writer, ready: readonly ReadyNote[]): Promise<ReadonlyMap<string, string>> {
  const sources = new Map<string, string>();
  for (const { note, siteName } of ready) {
    const domain = domainOf(note.url ?? '');
    if (domain === undefined || sources.has(domain)) continue;
    sources.set(domain, (await ensureSource(writer, domain, siteName)).id);
  }
  return sources;
}

async function addTopics(writer: Writer, ready: readonly ReadyNote[]): Promise<void> {
  const names = new Map(ready.flatMap(({ topics }) => topics.flatMap(nameIn)).map((name) => [foldName(name), name]));
  if (names.size === 0) return;
  const entities = await ensureEntities(writer, names);
  const mentions = ready.flatMap(({ note, body, topics }) => {
    const found = new Map(
      topics.flatMap(nameIn).flatMap((name) => {
        const entity = entities.get(foldName(name));
        return entity ? [[entity.id, entity] as const] : [];
      }),
    );
    return [...found.values()].map((entity) => {
      const finder = createNameFinder([entity]);
      const salience = salienceOf(finder.find(body.text), finder.find(note.title), body.text.length);
      return newMention(note.id, entity.id, salience, 'accepted');
    });
  });
  await writer.addAll('mentions', mentions);
}

function nameIn(text: string): string[] {
  const parsed = parseName(text);
  return parsed.state === 'ok' ? [parsed.name] : [];
}

/** What is known by each of the names, by folded name; a name that nobody has is that of a new topic. */
async function ensureEntities(
  writer: Writer,
  names: ReadonlyMap<string, string>,
): Promise<ReadonlyMap<string, Entity>> {
  const keys = [...names.keys()];
  const [owners, sharers] = await Promise.all([
    library.entities.where('nameKeys').anyOf(keys).distinct().toArray(),
    library.entities.where('sharedKeys').anyOf(keys).distinct().toArray(),
  ]);
  const found = new Map<string, Entity>();
  for (const entity of sharers) for (const key of entity.sharedKeys) if (!found.has(key)) found.set(key, entity);
  for (const entity of owners) for (const key of entity.nameKeys) found.set(key, entity);
  const fresh = [...names].filter(([key]) => !found.has(key));
  const made = await writer.addAll(
    'entities',
    fresh.map(([, name]) => newEntity({ kind: 'topic', name })),
  );
  for (const entity of made) for (const key of entity.nameKeys) found.set(key, entity);
  return found;
}
