import { Badge, VisuallyHidden } from '@mantine/core';
import { formatAmount } from '#domain/amountFormat.ts';
import { eventRoleLabels, eventStatusLabels } from '#domain/eventLabels.ts';
import type { EventRole } from '#domain/eventType.ts';
import { metricNameLabel } from '#domain/metricName.ts';
import { formatMetricValue } from '#domain/metricValue.ts';
import { formatPartialDate } from '#domain/partialDate.ts';
import { type ClaimSuggestion, type Party, partiesOf } from '#suggest/suggestion.ts';
import { ClaimDay } from '#ui/ClaimDay.tsx';
import { EntityKindIcon } from '#ui/EntityKindIcon.tsx';
import { useLanguage, useStrings } from '#ui/i18n.ts';
import { CertaintyMark } from './CertaintyMark.tsx';
import classes from './Suggestions.module.css';
import { suggestionStrings } from './strings.ts';

/** What a suggestion says beside its title: state, day and amount; and how sure it is. */
export function ClaimFacts({ suggestion }: { readonly suggestion: ClaimSuggestion }) {
  return (
    <div className={classes.facts}>
      <Figures suggestion={suggestion} />
      <CertaintyMark certainty={suggestion.certainty} />
    </div>
  );
}

function Figures({ suggestion }: { readonly suggestion: ClaimSuggestion }) {
  const language = useLanguage();
  switch (suggestion.kind) {
    case 'event':
      return (
        <div className={classes.figures}>
          <Badge className={classes.status} size="sm" radius="sm" variant="light" color="gray">
            {eventStatusLabels[suggestion.status][language]}
          </Badge>
          {suggestion.date && (
            <time dateTime={suggestion.date.edtf}>{formatPartialDate(suggestion.date, language)}</time>
          )}
          {suggestion.amount && <strong>{formatAmount(suggestion.amount, language)}</strong>}
        </div>
      );
    case 'relation':
      return (
        <div className={classes.figures}>
          {suggestion.since && <ClaimDay as="since" date={suggestion.since} />}
          {suggestion.until && <ClaimDay as="until" date={suggestion.until} />}
          {suggestion.asOf && <ClaimDay as="asOf" date={suggestion.asOf} />}
        </div>
      );
    case 'metric':
      return (
        <div className={classes.figures}>
          <strong title={metricNameLabel(suggestion.name, language)}>{formatMetricValue(suggestion, language)}</strong>
          {suggestion.asOf && <ClaimDay as="asOf" date={suggestion.asOf} />}
          {suggestion.scope && <span>{suggestion.scope}</span>}
        </div>
      );
    default:
      return suggestion satisfies never;
  }
}

/** Who takes part in a suggestion, and as what. */
export function ClaimParties({ suggestion }: { readonly suggestion: ClaimSuggestion }) {
  const language = useLanguage();
  const parties: readonly { readonly party: Party; readonly role?: EventRole }[] =
    suggestion.kind === 'event' ? suggestion.parties : partiesOf(suggestion).map((party) => ({ party }));
  return (
    <ul className={classes.parties}>
      {parties.map(({ party, role }) => (
        <li key={`${party.key} ${role}`}>
          <PartyName party={party} />
          {role && <span className={classes.role}>{eventRoleLabels[role][language]}</span>}
        </li>
      ))}
    </ul>
  );
}

function PartyName({ party }: { readonly party: Party }) {
  const t = useStrings(suggestionStrings);
  const isNew = party.entityId === undefined;
  return (
    <span className={classes.party} data-new={isNew || undefined} title={isNew ? t('newParty') : undefined}>
      <EntityKindIcon kind={party.kind} size={13} />
      <bdi>{party.name}</bdi>
      {isNew && <VisuallyHidden>{t('newParty')}</VisuallyHidden>}
    </span>
  );
}
