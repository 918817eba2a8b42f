import { formatAmount } from '#domain/amountFormat.ts';
import type { Evidence } from '#domain/claim.ts';
import type { BusinessEvent } from '#domain/event.ts';
import { eventRoleLabels, eventStatusLabels, eventTypeLabels, type Label } from '#domain/eventLabels.ts';
import type { Metric } from '#domain/metric.ts';
import { metricNameLabel } from '#domain/metricName.ts';
import { formatMetricValue } from '#domain/metricValue.ts';
import { formatPartialDate } from '#domain/partialDateFormat.ts';
import type { Relation } from '#domain/relation.ts';
import { relationSentence, withNames } from '#domain/relationSentence.ts';
import { escapedText } from './markdownInline.ts';

/** What the facts of a page need to know of what they name. */
export interface ClaimNames {
  readonly language: keyof Label;
  /** A link to the page of an entity. */
  readonly entity: (id: string) => string;
  /** The passages of a claim as links to their notes, with their grades. */
  readonly sources: (evidence: readonly Evidence[]) => string;
}

/** An event on one line. */
export function eventLine(event: BusinessEvent, names: ClaimNames): string {
  const { language } = names;
  const who = event.participants.map(
    ({ entityId, role }) => `${names.entity(entityId)} (${eventRoleLabels[role][language]})`,
  );
  return line(
    [
      event.date && formatPartialDate(event.date, language),
      `${eventTypeLabels[event.type][language]}, ${eventStatusLabels[event.status][language].toLocaleLowerCase(language)}`,
      who.join(', '),
      event.amount && escapedText(formatAmount(event.amount, language)),
      escapedText(event.summary),
    ],
    names.sources(event.evidence),
  );
}

/** A relation on one line. */
export function relationLine(relation: Relation, names: ClaimNames): string {
  const { language } = names;
  const sentence = escapedText(relationSentence(relation, language));
  const { since, until, asOf } = relation;
  const span =
    since || until
      ? [since, until].map((day) => (day ? formatPartialDate(day, language) : '…')).join(' – ')
      : undefined;
  return line(
    [
      withNames(sentence, names.entity(relation.fromId), names.entity(relation.toId)),
      span ?? (asOf && formatPartialDate(asOf, language)),
    ],
    names.sources(relation.evidence),
  );
}

/** A figure on one line. */
export function metricLine(metric: Metric, names: ClaimNames): string {
  const { language } = names;
  const label = escapedText(metricNameLabel(metric.name, language));
  return line(
    [
      `${label}: ${escapedText(formatMetricValue(metric, language))}`,
      metric.scope && escapedText(metric.scope),
      metric.asOf && formatPartialDate(metric.asOf, language),
    ],
    names.sources(metric.evidence),
  );
}

function line(parts: readonly (string | undefined)[], sources: string): string {
  const said = parts.filter((part) => part !== undefined && part !== '').join(' · ');
  return `- ${sources === '' ? said : `${said} — ${sources}`}`;
}
