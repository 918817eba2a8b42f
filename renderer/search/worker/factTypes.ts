import { eventTypeLabels, type Label } from '#domain/eventLabels.ts';
import { type EventType, eventTypeNames } from '#domain/eventType.ts';
import { metricNameKey, metricNameKeys, metricNameLabel, metricNameOf } from '#domain/metricName.ts';
import { relationTypeLabels } from '#domain/relationLabels.ts';
import { type RelationType, relationTypeNames } from '#domain/relationType.ts';
import { nameKey } from '#search/nameKey.ts';

/** The type of a relation, or what a figure measures, as the index keeps it: the two share no names this way. */
export type FactType = `relation:${RelationType}` | `figure:${string}`;

/** The type of a relation as the index keeps it. */
export function relationFact(type: RelationType): FactType {
  return `relation:${type}`;
}

/** What a figure measures as the index keeps it, by the key of its name. */
export function metricFact(metricKey: string): FactType {
  return `figure:${metricKey}`;
}

/** How a type is asked for: `owns`, `users`. */
export function nameOfFact(type: FactType): string {
  return type.slice(type.indexOf(':') + 1);
}

/** The types that something typed may mean. */
interface TypesMeant {
  readonly events: readonly EventType[];
  readonly facts: readonly FactType[];
}

/** The event types one of whose names begins, or has a word that begins, as typed. */
export function eventTypesLike(typed: string): EventType[] {
  return eventTypeNames.filter((type) => [type, ...labels(eventTypeLabels[type])].some(beginsLike(typed)));
}

/** The types of events, relations and figures that something typed may mean: those called so, else those that begin so. `inUse` are all that the index has. */
export function typesLike(typed: string, inUse: readonly FactType[]): TypesMeant {
  const { events, facts } = typesThat(isExactly(typed), inUse);
  // Figures have many names besides those that are shown.
  const figure = metricFact(metricNameKey(typed));
  const isFigure = inUse.includes(figure) || metricNameKeys.some((name) => name === metricNameOf(typed));
  const called = isFigure ? [...new Set([...facts, figure])] : facts;
  return events.length + called.length > 0 ? { events, facts: called } : typesThat(beginsLike(typed), inUse);
}

function typesThat(fits: (name: string) => boolean, inUse: readonly FactType[]): TypesMeant {
  const known = metricNameKeys.filter((name) =>
    [name, ...languages.map((language) => metricNameLabel(name, language))].some(fits),
  );
  const written = inUse.filter((type) => type.startsWith('figure:') && fits(nameOfFact(type)));
  const relations = relationTypeNames.filter((type) => [type, ...labels(relationTypeLabels[type])].some(fits));
  return {
    events: eventTypeNames.filter((type) => [type, ...labels(eventTypeLabels[type])].some(fits)),
    facts: [
      ...new Set([...relations.map(relationFact), ...known.map((name) => metricFact(metricNameKey(name))), ...written]),
    ],
  };
}

const languages = ['en', 'fr', 'zh'] as const;

function labels(label: Label): string[] {
  return languages.map((language) => label[language]);
}

function isExactly(typed: string): (name: string) => boolean {
  const key = nameKey(typed);
  return (name) => key !== '' && nameKey(name) === key;
}

function beginsLike(typed: string): (name: string) => boolean {
  const key = nameKey(typed);
  return (name) => {
    const known = nameKey(name);
    return key !== '' && (known.startsWith(key) || known.includes(` ${key}`));
  };
}
