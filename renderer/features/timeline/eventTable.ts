import Papa from 'papaparse';
import { formatAmount } from '#domain/amount.ts';
import { eventRoleLabels, eventStatusLabels, eventTypeLabels } from '#domain/eventLabels.ts';
import type { EventDetails } from '#storage/claimDetails.ts';
import type { Language, Translate } from '#ui/i18n.ts';

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

/** Events as the text of a table for a spreadsheet: CSV, or with tabs for the clipboard. What a spreadsheet would run as a formula is made text. */
export function eventTable(
  events: readonly EventDetails[],
  format: 'csv' | 'tabs',
  language: Language,
  t: Words,
): string {
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
  return Papa.unparse([columns.map((name) => t(`column${name}`)), ...rows], {
    delimiter: format === 'csv' ? ',' : '\t',
    escapeFormulae: true,
  });
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
