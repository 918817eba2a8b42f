import type { Entity, EntityKind, Mention } from '#domain/entity.ts';
import type { BusinessEvent } from '#domain/event.ts';
import { eventStatusLabels, eventTypeLabels } from '#domain/eventLabels.ts';
import type { Note } from '#domain/note.ts';
import type { PartialDate } from '#domain/partialDateFields.ts';
import type { Relation } from '#domain/relation.ts';
import { relationTypeLabels } from '#domain/relationLabels.ts';
import type { RelationType } from '#domain/relationType.ts';
import type { Source } from '#domain/source.ts';

/** An entity of FollowTheMoney: every property is a list of texts. Source: followthemoney.tech, "Entities"; the schemata in alephdata/followthemoney. */
export interface FtmEntity {
  readonly id: string;
  readonly schema: string;
  readonly properties: Readonly<Record<string, readonly string[]>>;
}

/** What an entity of a kind is there; topics are none, but words of the articles. A product is something that can be owned. */
const schemaByKind = {
  company: 'Company',
  person: 'Person',
  product: 'Asset',
  place: 'Address',
} as const satisfies Partial<Record<EntityKind, string>>;

/** The kinds that stand for a `LegalEntity`, which alone can own, direct and be involved. */
const legalKinds: readonly EntityKind[] = ['company', 'person'];

/** A company, person, product or place; `undefined` for a topic. */
export function ftmEntity(entity: Entity): FtmEntity | undefined {
  const { id, kind, name, aliases, identifiers, description } = entity;
  if (kind === 'topic') return undefined;
  const names = aliases.map(({ text }) => text);
  const shared = { name: [name], alias: names, wikidataId: some(identifiers.wikidata), description: some(description) };
  const website = identifiers.domain === undefined ? [] : [`https://${identifiers.domain}/`];
  const own: Record<keyof typeof schemaByKind, Record<string, readonly string[]>> = {
    company: {
      ...shared,
      website,
      ticker: some(identifiers.ticker),
      isinCode: some(identifiers.isin),
      leiCode: some(identifiers.lei),
    },
    person: { ...shared, website },
    product: shared,
    place: { ...shared, full: [name] },
  };
  return entityOf(id, schemaByKind[kind], own[kind]);
}

/** A note that was clipped, or written, as an article. */
export function ftmArticle(note: Note, source: Source | undefined, topics: readonly string[]): FtmEntity {
  return entityOf(note.id, 'Article', {
    title: some(note.title),
    author: some(note.author),
    publishedAt: note.published ? datesOf(note.published) : [],
    sourceUrl: note.url !== undefined && /^https?:/i.test(note.url) ? [note.url] : [],
    publisher: some(source?.name),
    language: some(note.language && languageCodes[note.language.slice(0, 2)]),
    mimeType: some(note.contentType),
    keywords: topics,
    retrievedAt: [note.createdAt.slice(0, 10)],
  });
}

/** That an entity is in an article, by a mention that somebody accepted. */
export function ftmMention(mention: Mention): FtmEntity {
  return entityOf(mention.id, 'Documentation', {
    document: [mention.noteId],
    entity: [mention.entityId],
    role: [mention.salience],
  });
}

type KindOf = (entityId: string) => EntityKind | undefined;

/** A relation that somebody stands by; `undefined` where a side of it is gone or is no entity there. */
export function ftmRelation(relation: Relation, kindOf: KindOf): FtmEntity | undefined {
  const { type, fromId, toId, percent, role } = relation;
  const [from, to] = [kindOf(fromId), kindOf(toId)];
  if (!from || !to || from === 'topic' || to === 'topic') return undefined;
  const interval = {
    startDate: relation.since ? datesOf(relation.since).slice(0, 1) : [],
    endDate: relation.until ? datesOf(relation.until).slice(-1) : [],
    date: relation.asOf ? datesOf(relation.asOf) : [],
  };
  const share = percent === undefined ? [] : [String(percent)];
  const sides = linkOf(type, { id: fromId, kind: from }, { id: toId, kind: to });
  const detail = sides.schema === 'Ownership' ? { percentage: share } : {};
  const roleOf = role ?? (sides.schema === 'UnknownLink' || type !== 'owns' ? relationTypeLabels[type].en : undefined);
  return entityOf(relation.id, sides.schema, { ...sides.properties, ...detail, role: some(roleOf), ...interval });
}

interface Side {
  readonly id: string;
  readonly kind: EntityKind;
}

interface Sides {
  readonly schema: 'Ownership' | 'Employment' | 'Directorship' | 'UnknownLink';
  readonly properties: Readonly<Record<string, readonly string[]>>;
}

/** The schema whose sides both entities may stand on; where none is, a link that only says what it is. */
function linkOf(type: RelationType, from: Side, to: Side): Sides {
  const isLegal = ({ kind }: Side) => legalKinds.includes(kind);
  const isAsset = ({ kind }: Side) => kind === 'company' || kind === 'product';
  const ownership = (owner: Side, asset: Side): Sides | undefined =>
    isLegal(owner) && isAsset(asset)
      ? { schema: 'Ownership', properties: { owner: [owner.id], asset: [asset.id] } }
      : undefined;
  const fitting: Partial<Record<RelationType, () => Sides | undefined>> = {
    owns: () => ownership(from, to),
    invests_in: () => ownership(from, to),
    subsidiary_of: () => ownership(to, from),
    employs: () =>
      from.kind === 'company' && to.kind === 'person'
        ? { schema: 'Employment', properties: { employer: [from.id], employee: [to.id] } }
        : undefined,
    board_member_of: () =>
      isLegal(from) && to.kind === 'company'
        ? { schema: 'Directorship', properties: { director: [from.id], organization: [to.id] } }
        : undefined,
  };
  return fitting[type]?.() ?? { schema: 'UnknownLink', properties: { subject: [from.id], object: [to.id] } };
}

/** An event that somebody stands by. */
export function ftmEvent(
  event: BusinessEvent,
  kindOf: KindOf,
  nameOf: (entityId: string) => string | undefined,
): FtmEntity {
  const ids = event.participantIds;
  const involved = ids.filter((id) => legalKinds.includes(kindOf(id) ?? 'topic'));
  const names = ids.flatMap((id) => nameOf(id) ?? []);
  const dates = event.date ? datesOf(event.date) : [];
  return entityOf(event.id, 'Event', {
    name: [[eventTypeLabels[event.type].en, names.join(', ')].filter((part) => part !== '').join(': ')],
    summary: some(event.summary),
    keywords: [eventTypeLabels[event.type].en, eventStatusLabels[event.status].en],
    ...(dates.length === 2 ? { startDate: dates.slice(0, 1), endDate: dates.slice(1) } : { date: dates }),
    involved,
    location: ids.filter((id) => kindOf(id) === 'place').flatMap((id) => nameOf(id) ?? []),
    proof: event.evidenceNoteIds,
  });
}

/** FollowTheMoney knows years, months and days; what spans more is its first and last day. Source: followthemoney `types/date.py`. */
function datesOf({ edtf, min, max }: PartialDate): string[] {
  const plain = edtf.replace(/[?~%]/g, '');
  return /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/.test(plain) ? [plain] : [...new Set([min, max])];
}

/** ISO 639-3 codes of the languages that articles are mostly in. Source: followthemoney `types/language.py`. */
const languageCodes: Readonly<Record<string, string>> = {
  ar: 'ara',
  de: 'deu',
  en: 'eng',
  es: 'spa',
  fr: 'fra',
  it: 'ita',
  ja: 'jpn',
  ko: 'kor',
  nl: 'nld',
  pl: 'pol',
  pt: 'por',
  ru: 'rus',
  sv: 'swe',
  tr: 'tur',
  zh: 'zho',
};

function some(value: string | undefined): string[] {
  return value === undefined || value.trim() === '' ? [] : [value];
}

function entityOf(id: string, schema: string, properties: Readonly<Record<string, readonly string[]>>): FtmEntity {
  const said = Object.entries(properties).filter(([, values]) => values.length > 0);
  return { id, schema, properties: Object.fromEntries(said) };
}
