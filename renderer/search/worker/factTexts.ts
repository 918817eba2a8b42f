import type { Amount } from '#domain/claim.ts';
import type { Entity } from '#domain/entity.ts';
import { eventStatusLabels, eventTypeLabels } from '#domain/eventLabels.ts';
import { metricNameLabel } from '#domain/metricName.ts';
import { formatMetricValue } from '#domain/metricValue.ts';
import { relationTypeLabels } from '#domain/relationLabels.ts';
import type { NoteParts } from './gatherNotes.ts';

const languages = ['en', 'fr', 'zh'] as const;

/** What an event says, to be searched: its type and status in the languages of the interface, who took part under all names, its passages. */
export function eventTexts({ event, participants, quotes }: NoteParts['events'][number]): string[] {
  return [
    ...Object.values(eventTypeLabels[event.type]),
    ...Object.values(eventStatusLabels[event.status]),
    ...participants.flatMap(namesOf),
    event.date?.edtf ?? '',
    amountText(event.amount),
    event.summary,
    ...quotes,
  ];
}

/** What a relation says, to be searched. */
export function relationTexts({ relation, entities }: NoteParts['relations'][number]): string[] {
  return [
    ...Object.values(relationTypeLabels[relation.type]),
    ...entities.flatMap(namesOf),
    relation.percent === undefined ? '' : `${relation.percent} %`,
    relation.role ?? '',
  ];
}

/** What a figure says, to be searched: its value in digits and as it is written in each language. */
export function metricTexts({ metric, entity }: NoteParts['metrics'][number]): string[] {
  return [
    ...languages.map((language) => metricNameLabel(metric.name, language)),
    ...(entity ? namesOf(entity) : []),
    amountText(metric.amount),
    ...languages.map((language) => formatMetricValue(metric, language)),
    metric.scope ?? '',
  ];
}

/** A name and all others. */
export function namesOf({ name, aliases }: Entity): string[] {
  return [name, ...aliases.map(({ text }) => text)];
}

function amountText(amount: Amount | undefined): string {
  return amount ? [amount.value, amount.currency, amount.unit].filter((part) => part !== undefined).join(' ') : '';
}
