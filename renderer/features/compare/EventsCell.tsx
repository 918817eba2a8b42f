import { formatAmount } from '#domain/amount.ts';
import { eventStatusLabels, eventTypeLabels } from '#domain/eventLabels.ts';
import { formatPartialDate } from '#domain/partialDate.ts';
import type { EventDetails } from '#storage/claimDetails.ts';
import { eventTypeLook } from '#ui/eventTypeLook.ts';
import { useLanguage, useStrings } from '#ui/i18n.ts';
import { cssColorOf } from '#ui/look.ts';
import { usePassages } from '#ui/passageView.ts';
import { hrefOf } from '#ui/route.ts';
import classes from './Compare.module.css';
import { compareStrings } from './strings.ts';
import type { ComparedCompany } from './useComparison.ts';

interface Props {
  readonly company: ComparedCompany;
  readonly period: string | undefined;
}

/** The newest events of a company in the period, each a click from its passage; the timeline has the rest. */
export function EventsCell({ company: { entity, events, eventCount }, period }: Props) {
  const t = useStrings(compareStrings);
  if (events.length === 0) return <span className={classes.remark}>{t('noEvents')}</span>;
  return (
    <>
      <ol className={classes.events}>
        {events.map((details) => (
          <EventLine key={details.event.id} details={details} entityId={entity.id} />
        ))}
      </ol>
      {eventCount > events.length && (
        <a
          className={classes.remark}
          href={hrefOf({ view: 'timeline', entityId: entity.id, ...(period && { period }) })}
        >
          {t('moreEvents', { count: eventCount - events.length })}
        </a>
      )}
    </>
  );
}

function EventLine({ details, entityId }: { readonly details: EventDetails; readonly entityId: string }) {
  const t = useStrings(compareStrings);
  const language = useLanguage();
  const passagesOf = usePassages();
  const { event, participants, evidence } = details;
  const { icon: Icon, color } = eventTypeLook(event.type);
  const [first] = passagesOf(evidence);
  const label = eventTypeLabels[event.type][language];
  const others = participants.flatMap(({ entity }) => (entity && entity.id !== entityId ? [entity.name] : []));
  const remarks = [
    event.date ? formatPartialDate(event.date, language) : t('undated'),
    eventStatusLabels[event.status][language],
    event.amount && formatAmount(event.amount, language),
    others.join(', '),
  ];
  return (
    <li>
      <Icon size={14} color={cssColorOf(color)} aria-hidden />
      <span>
        {first ? (
          <a href={first.href} title={first.text}>
            {label}
          </a>
        ) : (
          label
        )}
        <span className={classes.remark}> {remarks.filter(Boolean).join(' · ')}</span>
      </span>
    </li>
  );
}
