import { Badge } from '@mantine/core';
import { formatAmount } from '#domain/amountFormat.ts';
import { eventRoleLabels, eventStatusLabels } from '#domain/eventLabels.ts';
import { metricNameLabel } from '#domain/metricName.ts';
import { formatMetricValue } from '#domain/metricValue.ts';
import { formatPartialDate } from '#domain/partialDate.ts';
import type { ClaimSuggestion, Party } from '#suggest/suggestion.ts';
import { ClaimDay } from '#ui/ClaimDay.tsx';
import { EntityKindIcon } from '#ui/EntityKindIcon.tsx';
import { useLanguage, useStrings } from '#ui/i18n.ts';
import classes from './Suggestions.module.css';
import { suggestionStrings } from './strings.ts';

/** What a suggestion says beside its title: state, day, amount, and who takes part. */
export function ClaimFacts({ suggestion }: { readonly suggestion: ClaimSuggestion }) {
  const language = useLanguage();
  switch (suggestion.kind) {
    case 'event':
      return (
        <>
          <div className={classes.figures}>
            <Badge className={classes.status} size="sm" radius="sm" variant="light" color="gray">
              {eventStatusLabels[suggestion.status][language]}
            </Badge>
            {suggestion.date && (
              <time dateTime={suggestion.date.edtf}>{formatPartialDate(suggestion.date, language)}</time>
            )}
            {suggestion.amount && <strong>{formatAmount(suggestion.amount, language)}</strong>}
          </div>
          <ul className={classes.parties}>
            {suggestion.parties.map(({ party, role }) => (
              <li key={`${party.key} ${role}`}>
                <PartyName party={party} />
                <span className={classes.role}>{eventRoleLabels[role][language]}</span>
              </li>
            ))}
          </ul>
        </>
      );
    case 'relation':
      return (
        <div className={classes.figures}>
          <PartyName party={suggestion.from} />
          <PartyName party={suggestion.to} />
          {suggestion.since && <ClaimDay as="since" date={suggestion.since} />}
          {suggestion.until && <ClaimDay as="until" date={suggestion.until} />}
          {suggestion.asOf && <ClaimDay as="asOf" date={suggestion.asOf} />}
        </div>
      );
    case 'metric':
      return (
        <div className={classes.figures}>
          <PartyName party={suggestion.entity} />
          <strong title={metricNameLabel(suggestion.name, language)}>{formatMetricValue(suggestion, language)}</strong>
          {suggestion.asOf && <ClaimDay as="asOf" date={suggestion.asOf} />}
          {suggestion.scope && <span>{suggestion.scope}</span>}
        </div>
      );
    default:
      return suggestion satisfies never;
  }
}

function PartyName({ party }: { readonly party: Party }) {
  const t = useStrings(suggestionStrings);
  return (
    <span className={classes.party}>
      <EntityKindIcon kind={party.kind} size={13} />
      <bdi>{party.name}</bdi>
      {party.entityId === undefined && <em>{t('newParty')}</em>}
    </span>
  );
}
