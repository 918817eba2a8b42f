import type { Entity, EntityKind, Mention } from '#domain/entity.ts';
import {
  createNameFinder,
  type FoldedForNames,
  foldForNames,
  type NamedEntity,
  type NameHit,
} from '#domain/nameFinder.ts';
import { salienceOf } from '#domain/salience.ts';
import { fitsAround, hasIdentifier, isRepeatedAsName, isWeak, type NamePlaces } from './nameEvidence.ts';
import type { RelatedPair } from './relatedPair.ts';

export interface KnownEntity extends NamedEntity {
  readonly kind: EntityKind;
  readonly identifiers?: Pick<Entity['identifiers'], 'ticker' | 'domain'>;
}

/** A known entity in an article. */
export interface ResolvedName {
  readonly entityId: string;
  readonly name: string;
  readonly kind: EntityKind;
  readonly salience: Mention['salience'];
  /** In the text and in the title, by rising offset. */
  readonly hits: readonly NameHit[];
  readonly titleHits: readonly NameHit[];
  /** Its name is also a common word or somebody else's, and nothing else says that it is meant. */
  readonly isDoubtful: boolean;
  /** Other entities with the same name. */
  readonly namesakes: readonly string[];
  /** Those of the namesakes for whom as much speaks. */
  readonly rivals: readonly string[];
}

export interface NameResolver {
  /** The known entities in a text, by first place; `language` is a BCP 47 tag, where it is known. */
  resolve(title: string, text: string | FoldedForNames, language?: string): ResolvedName[];
}

/** Makes a resolver of all names and aliases of the entities; to be kept, as it takes longer to make than to use. */
export function createNameResolver(
  entities: readonly KnownEntity[],
  related: readonly RelatedPair[] = [],
): NameResolver {
  const finder = createNameFinder(entities);
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const relatives = relativesOf(related);
  return {
    resolve(title, searched, language) {
      const folded = typeof searched === 'string' ? foldForNames(searched) : searched;
      const groups = groupsOf(title, finder.find(title), folded.text, finder.find(folded), language);
      if (groups.length === 0) return [];
      settle(groups, byId, relatives);
      return resolvedOf(groups, byId, folded.text.length);
    },
  };
}

function relativesOf(related: readonly RelatedPair[]): ReadonlyMap<string, ReadonlySet<string>> {
  const relatives = new Map<string, Set<string>>();
  const add = (one: string, other: string) => {
    const others = relatives.get(one);
    if (others) others.add(other);
    else relatives.set(one, new Set([other]));
  };
  for (const [one, other] of related) {
    add(one, other);
    add(other, one);
  }
  return relatives;
}

/** The places of an article that may name the same entities, and whom they are taken to name. */
interface Group {
  readonly candidates: readonly string[];
  readonly isAmbiguous: boolean;
  readonly places: NamePlaces;
  readonly titleHits: readonly NameHit[];
  chosen: string;
  isSure: boolean;
  rivals: readonly string[];
}

function groupsOf(
  title: string,
  titleHits: readonly NameHit[],
  text: string,
  hits: readonly NameHit[],
  language: string | undefined,
): Group[] {
  const keyOf = ({ entityId, namesakes = [], isAmbiguous }: NameHit) =>
    [entityId, ...namesakes, isAmbiguous ? '?' : ''].join(' ');
  const inText = Map.groupBy(hits, keyOf);
  const inTitle = Map.groupBy(titleHits, keyOf);
  return [...new Set([...inText.keys(), ...inTitle.keys()])].flatMap((key) => {
    const ofText = inText.get(key) ?? [];
    const ofTitle = inTitle.get(key) ?? [];
    const first = ofText[0] ?? ofTitle[0];
    if (!first) return [];
    const titleForms = ofTitle.map(({ start, end }) => title.slice(start, end));
    return [
      {
        candidates: [first.entityId, ...(first.namesakes ?? [])],
        isAmbiguous: first.isAmbiguous === true,
        places: { text, hits: ofText, titleForms, language },
        titleHits: ofTitle,
        chosen: first.entityId,
        isSure: false,
        rivals: [],
      },
    ];
  });
}

type Entities = ReadonlyMap<string, KnownEntity>;
type Relatives = ReadonlyMap<string, ReadonlySet<string>>;

/** Decides on every group, as often as one that is sure may speak for another. */
function settle(groups: readonly Group[], byId: Entities, relatives: Relatives): void {
  const sure = new Set<string>();
  for (let before = -1; before < sure.size; ) {
    before = sure.size;
    // Names that are one entity's own first: they speak for the others.
    for (const group of groups.filter(({ isSure }) => !isSure).sort(byCandidates)) {
      if (group.candidates.length > 1) choose(group, groups, byId, relatives, sure);
      if (!group.isSure && group.rivals.length === 0) group.isSure = isMeant(group, byId, relatives, sure);
      if (group.isSure) sure.add(group.chosen);
    }
  }
}

function byCandidates(one: Group, other: Group): number {
  return one.candidates.length - other.candidates.length || Number(one.isAmbiguous) - Number(other.isAmbiguous);
}

/** Of several entities with one name the one for whom most speaks, else the first; where as much speaks for others, they are its rivals. */
function choose(
  group: Group,
  groups: readonly Group[],
  byId: Entities,
  relatives: Relatives,
  sure: ReadonlySet<string>,
): void {
  const scores = group.candidates.map((id) => {
    const entity = byId.get(id);
    const hasOtherName = groups.some((other) => other !== group && other.candidates[0] === id);
    return (
      (sure.has(id) || hasIdentifier(entity?.identifiers, group.places) ? 3 : 0) +
      (isRelated(id, relatives, sure) ? 2 : 0) +
      (entity && fitsAround(entity.kind, group.places) ? 1 : 0) +
      (hasOtherName ? 0.5 : 0)
    );
  });
  const best = Math.max(...scores);
  const [chosen, ...rivals] = group.candidates.filter((_, at) => scores[at] === best);
  group.chosen = chosen ?? group.chosen;
  group.isSure = best > 0 && rivals.length === 0;
  // One that has the name for its own is meant unless something speaks for another.
  group.rivals = group.isAmbiguous || best > 0 ? rivals : [];
}

/** Says whether the entity of a group is meant: its names are nobody else's and no other word, or something else in the article speaks for it. */
function isMeant(group: Group, byId: Entities, relatives: Relatives, sure: ReadonlySet<string>): boolean {
  const entity = byId.get(group.chosen);
  if (!entity) return false;
  if (sure.has(entity.id) || isRelated(entity.id, relatives, sure)) return true;
  if (!group.isAmbiguous) {
    if (!isWeak(entity, group.places)) return true;
    // Whoever has a family name may say something.
    if (entity.kind !== 'person' && (fitsAround(entity.kind, group.places) || isRepeatedAsName(group.places)))
      return true;
  }
  return hasIdentifier(entity.identifiers, group.places);
}

function isRelated(id: string, relatives: Relatives, sure: ReadonlySet<string>): boolean {
  const others = relatives.get(id);
  return others !== undefined && [...others].some((other) => sure.has(other));
}

function resolvedOf(groups: readonly Group[], byId: Entities, textLength: number): ResolvedName[] {
  const resolved = [...Map.groupBy(groups, ({ chosen }) => chosen)].flatMap(([entityId, own]) => {
    const entity = byId.get(entityId);
    if (!entity) return [];
    const hits = hitsOf(
      entityId,
      own.flatMap(({ places }) => places.hits),
    );
    const titleHits = hitsOf(
      entityId,
      own.flatMap((group) => group.titleHits),
    );
    const others = (ids: readonly string[]) => [...new Set(ids)].filter((id) => id !== entityId);
    return [
      {
        entityId,
        name: entity.name,
        kind: entity.kind,
        salience: salienceOf(hits, titleHits, textLength),
        hits,
        titleHits,
        isDoubtful: !own.some(({ isSure }) => isSure),
        namesakes: others(own.flatMap(({ candidates }) => candidates)),
        rivals: others(own.flatMap(({ rivals }) => rivals)),
      },
    ];
  });
  return resolved.sort((a, b) => (a.hits[0]?.start ?? -1) - (b.hits[0]?.start ?? -1));
}

function hitsOf(entityId: string, hits: readonly NameHit[]): NameHit[] {
  return hits.map(({ start, end }) => ({ entityId, start, end })).sort((a, b) => a.start - b.start);
}
