import { formatAmount } from '#domain/amount.ts';
import { eventRoleLabels, eventStatusLabels, eventTypeLabels } from '#domain/eventLabels.ts';
import type { EventDetails } from '#storage/claimDetails.ts';
import type { Language, Translate } from '#ui/i18n.ts';
import type { Cell } from '#ui/saveTable.ts';

type Words = Translate<
  | 'columnDate'
  | 'columnFrom'
  | 'columnTo'
  | 'columnType'
  | 'columnStatus'
  | 'columnParticipants'
  | 'columnAmount'
  | 'columnSummary'
  | 'columnPassage'
  | 'columnSource'
  | 'deletedName'
>;

/** Events as a table, for a file or the clipboard. */
export function eventTable(events: readonly EventDetails[], language: Language, t: Words): Cell[][] {
  const rows = events.map((details) => rowOf(details, language, t));
  const columns = [
    'Date',
    'From',
    'To',
    'Type',
    'Status',
    'Participants',
    'Amount',
    'Summary',
    'Passage',
    'Source',
  ] as const;
  return [columns.map((name) => t(`column${name}`)), ...rows];
}

function rowOf({ event, participants, evidence }: EventDetails, language: Language, t: Words): string[] {
  const names = participants.map(
    ({ entity, role }) => `${entity?.name ?? t('deletedName')} (${eventRoleLabels[role][language]})`,
  );
  const sources = evidence.map(({ sourceName, noteTitle }) => [sourceName, noteTitle].filter(Boolean).join(': '));
  return [
    event.date?.edtf ?? '',
    event.date?.min ?? '',
    event.date?.max ?? '',
    eventTypeLabels[event.type][language],
    eventStatusLabels[event.status][language],
    names.join('; '),
    event.amount ? formatAmount(event.amount, language) : '',
    event.summary,
    evidence.flatMap(({ text }) => text ?? []).join(' … '),
    [...new Set(sources)].filter((source) => source !== '').join('; '),
  ];
}
