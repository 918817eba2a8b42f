import type { EntityKind, Mention } from '#domain/entity.ts';
import { fold, foldName } from '#domain/fold.ts';
import { createNameFinder, type NamedEntity, type NameHit } from '#domain/nameFinder.ts';
import { caseOf } from '#domain/nameFinderCase.ts';
import { salienceOf } from '#domain/salience.ts';
import { givenNames } from './givenNames.ts';
import { companyWords, legalForms, openers, sayingVerbs } from './nameWords.ts';
import { isPlaceOrPeople } from './places.ts';

export interface KnownEntity extends NamedEntity {
  readonly kind: EntityKind;
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
}

interface NameResolver {
  /** The known entities in a text, by first place. */
  resolve(title: string, text: string): ResolvedName[];
}

/** Makes a resolver of all names and aliases of the entities; to be kept, as it takes longer to make than to use. */
export function createNameResolver(entities: readonly KnownEntity[]): NameResolver {
  const finder = createNameFinder(entities);
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const owners = ownersOf(entities);
  return {
    resolve(title, text) {
      const inText = Map.groupBy(finder.find(text), ({ entityId }) => entityId);
      const inTitle = Map.groupBy(finder.find(title), ({ entityId }) => entityId);
      const present = new Set([...inText.keys(), ...inTitle.keys()]);
      const resolved = [...present].flatMap((entityId) => {
        const entity = byId.get(entityId);
        if (!entity) return [];
        const hits = inText.get(entityId) ?? [];
        const titleHits = inTitle.get(entityId) ?? [];
        const forms = [
          ...hits.map((hit) => text.slice(hit.start, hit.end)),
          ...titleHits.map((hit) => title.slice(hit.start, hit.end)),
        ];
        const namesakes = [...new Set(forms.flatMap((form) => owners.get(fold(form)) ?? []))].filter(
          (id) => id !== entityId,
        );
        const chosen = chooseNamesake(
          entity,
          namesakes.flatMap((id) => byId.get(id) ?? []),
          present,
          text,
          hits,
        );
        return [
          {
            entityId: chosen.id,
            name: chosen.name,
            kind: chosen.kind,
            salience: salienceOf(hits, titleHits, text.length),
            hits: hits.map((hit) => ({ ...hit, entityId: chosen.id })),
            titleHits: titleHits.map((hit) => ({ ...hit, entityId: chosen.id })),
            isDoubtful: isDoubtful(chosen, forms, text, hits),
            namesakes: [entityId, ...namesakes].filter((id) => id !== chosen.id),
          },
        ];
      });
      return resolved.sort((a, b) => (a.hits[0]?.start ?? -1) - (b.hits[0]?.start ?? -1));
    },
  };
}

/** Which entities have a name, by its folded form, where it is several. */
function ownersOf(entities: readonly KnownEntity[]): ReadonlyMap<string, readonly string[]> {
  const owners = new Map<string, string[]>();
  for (const { id, name, aliases } of entities) {
    for (const key of new Set([name, ...aliases.map(({ text }) => text)].map(fold))) {
      const ids = owners.get(key);
      if (ids) ids.push(id);
      else owners.set(key, [id]);
    }
  }
  return new Map([...owners].filter(([, ids]) => ids.length > 1));
}

/** Of several entities with one name the one whose other names stand in the text, else the one that its surroundings fit, else the first. */
function chooseNamesake(
  first: KnownEntity,
  candidates: readonly KnownEntity[],
  present: ReadonlySet<string>,
  text: string,
  hits: readonly NameHit[],
): KnownEntity {
  if (candidates.length === 0) return first;
  const folded = ` ${foldName(text)} `;
  const score = (entity: KnownEntity) => {
    const keys = [entity.name, ...entity.aliases.map((alias) => alias.text)].map(foldName);
    const longer = keys.filter((key) => key.includes(' ') && folded.includes(` ${key} `)).length;
    return longer * 3 + (fitsAround(entity.kind, text, hits) ? 1 : 0) + (present.has(entity.id) ? 0.5 : 0);
  };
  return candidates.reduce((best, entity) => (score(entity) > score(best) ? entity : best), first);
}

function fitsAround(kind: EntityKind, text: string, hits: readonly NameHit[]): boolean {
  return hits.some(({ start, end }) => {
    const next = wordAfter(text, end);
    const previous = wordBefore(text, start);
    if (kind === 'person') return sayingVerbs.test(next);
    return kind === 'company' && (companyWords.test(next) || companyWords.test(previous) || legalForms.has(next));
  });
}

/**
 * A common word or a lone family name needs a second sign: a longer form of the name in the text, a legal form or a company's word beside it, or more than
 * one place within a sentence where only a name has a capital.
 */
function isDoubtful(entity: KnownEntity, forms: readonly string[], text: string, hits: readonly NameHit[]): boolean {
  if (forms.some((form) => form.includes(' ') || /\p{Script=Han}/u.test(form))) return false;
  if (entity.kind === 'person') return entity.name.includes(' ');
  const isCommon = forms.every((form) => isCommonWord(form));
  if (!isCommon) return false;
  return !(fitsAround(entity.kind, text, hits) || hits.filter(({ start }) => isWithinSentence(text, start)).length > 1);
}

function isCommonWord(form: string): boolean {
  const folded = fold(form);
  return caseOf(form) === 'capital' || openers.has(folded) || givenNames.has(folded) || isPlaceOrPeople(foldName(form));
}

function isWithinSentence(text: string, start: number): boolean {
  return /[\p{L}\d,;’'-]\s*$/u.test(text.slice(Math.max(0, start - 3), start));
}

function wordAfter(text: string, end: number): string {
  return fold(/^(?:['’]s)?[\s-]*([\p{L}.-]+)/u.exec(text.slice(end, end + 30))?.[1] ?? '').replace(/[.-]+$/, '');
}

function wordBefore(text: string, start: number): string {
  return fold(/([\p{L}-]+)\s*$/u.exec(text.slice(Math.max(0, start - 30), start))?.[1] ?? '');
}
