import type { ReactNode } from 'react';
import type { ClaimTable } from '#domain/claim.ts';
import type { StandingOf } from '#storage/claimStanding.ts';
import type { ClaimCardParts } from '#ui/ClaimCard.tsx';
import { EventCard } from '#ui/EventCard.tsx';
import { useLanguage } from '#ui/i18n.ts';
import { MetricCard } from '#ui/MetricCard.tsx';
import { type PassageView, passageHref } from '#ui/passageView.ts';
import { RelationCard } from '#ui/RelationCard.tsx';
import { useRoute } from '#ui/route.ts';
import type { DetailsByTable } from './claimTarget.ts';
import { otherValueOf } from './otherValues.ts';

interface StandingCardProps<Table extends ClaimTable> {
  readonly table: Table;
  readonly details: StandingOf[Table];
  readonly actions?: ReactNode;
  readonly actionsFor?: (passage: PassageView) => ReactNode;
}

/** The card of a claim with what others say in its place and how many sources support it. */
export function StandingCard<Table extends ClaimTable>({ table, details, ...actions }: StandingCardProps<Table>) {
  const language = useLanguage();
  const route = useRoute();
  const { evidence, others, sources } = details as StandingOf[ClaimTable];
  const parts: ClaimCardParts = {
    ...actions,
    sources,
    passages: evidence.map((one) => ({ ...one, href: passageHref(route, one) })),
    others: (others as readonly DetailsByTable[Table][]).map((other) =>
      otherValueOf(table, other, details, language, (passage) => passageHref(route, passage)),
    ),
  };
  return cards[table](details, parts);
}

const cards: { readonly [Table in ClaimTable]: (details: StandingOf[Table], parts: ClaimCardParts) => ReactNode } = {
  events: ({ event, participants }, parts) => <EventCard event={event} participants={participants} {...parts} />,
  relations: ({ relation, from, to }, parts) => (
    <RelationCard relation={relation} {...(from && { from })} {...(to && { to })} {...parts} />
  ),
  metrics: ({ metric, entity }, parts) => <MetricCard metric={metric} {...(entity && { entity })} {...parts} />,
};
