import { Select, SimpleGrid, Textarea } from '@mantine/core';
import { eventStatuses } from '#domain/event.ts';
import { eventStatusLabels, eventTypeLabels } from '#domain/eventLabels.ts';
import { eventRow, eventTypeNames } from '#domain/eventType.ts';
import { useLanguage, useStrings } from '#ui/i18n.ts';
import { AmountField } from './AmountField.tsx';
import { ClaimForm } from './ClaimForm.tsx';
import type { TargetOf } from './claimTarget.ts';
import { DateField } from './DateField.tsx';
import { eventFormOf, newEventForm, readEventForm, withRolesOf } from './eventForm.ts';
import { eventStrings } from './eventStrings.ts';
import { newEvidenceRow } from './evidenceForm.ts';
import { ParticipantRows } from './ParticipantRows.tsx';
import { useClaimForm } from './useClaimForm.ts';

interface EventEditorProps {
  readonly target: TargetOf<'events'>;
  readonly onClose: () => void;
}

/** The fields of one event. */
export function EventEditor({ target, onClose }: EventEditorProps) {
  const t = useStrings(eventStrings);
  const language = useLanguage();
  const initial = () =>
    target.kind === 'new'
      ? newEventForm(target.draft, [newEvidenceRow(target.noteId, target.passage)], language)
      : eventFormOf(target.details, language);
  const state = useClaimForm({ target, initial, read: readEventForm, onClose });
  const { form, change, problems, referenceDay } = state;
  const usual = form.type && eventRow(form.type).amount;
  return (
    <ClaimForm target={target} state={state} onClose={onClose}>
      <SimpleGrid cols={2} spacing="sm">
        <Select
          label={t('type')}
          data-autofocus
          openOnFocus={form.type === undefined}
          searchable
          allowDeselect={false}
          nothingFoundMessage={t('noType')}
          placeholder={t('typePlaceholder')}
          error={problems.type && t('typeUnchosen')}
          data={eventTypeNames.map((type) => ({ value: type, label: eventTypeLabels[type][language] }))}
          value={form.type ?? null}
          onChange={(type) => type && change({ type, participants: withRolesOf(type, form.participants) })}
        />
        <Select
          label={t('status')}
          allowDeselect={false}
          data={eventStatuses.map((status) => ({ value: status, label: eventStatusLabels[status][language] }))}
          value={form.status}
          onChange={(status) => status && change({ status })}
        />
        <DateField
          label={t('date')}
          value={form.date}
          onChange={(date) => change({ date })}
          referenceDay={referenceDay}
          problem={problems.date}
          showsReference
        />
        <AmountField
          label={t('amount')}
          placeholder={t('amountPlaceholder')}
          value={form.amount}
          keptUnit={form.keptUnit}
          onChange={(changes) => change('amount' in changes ? changes : { ...changes, amount: form.amount })}
          problem={problems.amount}
          hint={usual && t(`usual_${usual}`)}
        />
      </SimpleGrid>
      <ParticipantRows
        type={form.type}
        rows={form.participants}
        onChange={(participants) => change({ participants })}
        error={problems.participants && t(problems.participants === 'none' ? 'participantNone' : 'participantUnchosen')}
      />
      <Textarea
        label={t('summary')}
        autosize
        minRows={1}
        maxRows={5}
        maxLength={2000}
        value={form.summary}
        onChange={(event) => change({ summary: event.currentTarget.value })}
      />
    </ClaimForm>
  );
}
