import { formatAmount } from '#domain/amountFormat.ts';
import { entityKindLabels } from '#domain/entityLabels.ts';
import { eventTypeLabels } from '#domain/eventLabels.ts';
import { metricNameLabel } from '#domain/metricName.ts';
import { formatMetricValue } from '#domain/metricValue.ts';
import { relationTypeLabels } from '#domain/relationLabels.ts';
import { relationSentence, withNames } from '#domain/relationSentence.ts';
import type { ClaimSuggestion, Suggestion } from '#suggest/suggestion.ts';
import type { Language } from '#ui/i18n.ts';

/** What a suggestion is about, in a few words: "Partnership", "Alibaba owns 18 % of Weibo", "Monthly active users". */
export function titleOf(suggestion: ClaimSuggestion, language: Language): string {
  switch (suggestion.kind) {
    case 'event':
      return eventTypeLabels[suggestion.type][language];
    case 'relation':
      return withNames(relationSentence(suggestion, language), suggestion.from.name, suggestion.to.name);
    case 'metric':
      return metricNameLabel(suggestion.name, language);
    default:
      return suggestion satisfies never;
  }
}

/** A suggestion in one line, for whoever hears it: with those who take part, and how much. */
export function describe(suggestion: Suggestion, language: Language): string {
  switch (suggestion.kind) {
    case 'name':
      return `${suggestion.party.name} (${entityKindLabels[suggestion.party.kind][language]})`;
    case 'relation':
      return titleOf(suggestion, language);
    case 'metric':
      return `${titleOf(suggestion, language)}, ${suggestion.entity.name}, ${formatMetricValue(suggestion, language)}`;
    case 'event': {
      const names = suggestion.parties.map(({ party }) => party.name);
      const amount = suggestion.amount ? [formatAmount(suggestion.amount, language)] : [];
      return [titleOf(suggestion, language), ...new Set(names), ...amount].join(', ');
    }
    default:
      return suggestion satisfies never;
  }
}

/** What the trigger of a claim tells of, for the reason that is given. */
export function kindOfClaim(suggestion: ClaimSuggestion, language: Language): string {
  return suggestion.kind === 'relation'
    ? relationTypeLabels[suggestion.type][language].replace(/[：:]\s*$/u, '')
    : titleOf(suggestion, language);
}
