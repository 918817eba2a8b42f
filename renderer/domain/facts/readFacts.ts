import { discoverNames, type NewName } from './discoverNames.ts';
import type { PlacedName } from './placedName.ts';
import type { ResolvedName } from './resolveNames.ts';
import { type FactArticle, type SuggestedEvent, suggestEvents } from './suggestEvents.ts';
import { type SuggestedMetric, suggestMetrics } from './suggestMetrics.ts';
import { type SuggestedRelation, suggestRelations } from './suggestRelations.ts';

/** Names less sure than this take no part in facts. */
const minConfidence = 0.27;

/** All that is suggested of one article. */
export interface ArticleFacts {
  readonly known: readonly ResolvedName[];
  readonly newNames: readonly NewName[];
  readonly events: readonly SuggestedEvent[];
  readonly relations: readonly SuggestedRelation[];
  readonly metrics: readonly SuggestedMetric[];
}

/** Suggests names, events, relations and figures of an article, given the known names that were found in it (`createNameResolver`). */
export function readFacts(article: FactArticle, known: readonly ResolvedName[]): ArticleFacts {
  const sure = known.filter(({ isDoubtful }) => !isDoubtful);
  const newNames = discoverNames(
    article.title,
    article.text,
    article.language,
    known.flatMap(({ hits }) => hits),
  );
  const names = [
    ...sure.flatMap(placesOfKnown),
    ...newNames.filter(({ confidence }) => confidence >= minConfidence).flatMap(placesOfNew),
  ].sort((a, b) => a.start - b.start);
  const events = suggestEvents(article, names);
  return {
    known,
    newNames,
    events,
    relations: suggestRelations(article, names),
    metrics: suggestMetrics(article, names, events),
  };
}

function placesOfKnown({ entityId, name, kind, hits }: ResolvedName): PlacedName[] {
  return hits.map(({ start, end }) => ({ key: entityId, entityId, name, kind, start, end }));
}

function placesOfNew({ name, kind, places }: NewName): PlacedName[] {
  return places.map(({ start, end }) => ({ key: `new:${name}`, name, kind, start, end }));
}
