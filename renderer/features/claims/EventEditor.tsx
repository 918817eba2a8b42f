import { Blockquote, Button, Group, Select, SimpleGrid, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { getHotkeyHandler } from '@mantine/hooks';
import { type FormEvent, useState } from 'react';
import { formatAmount, parseAmount } from '#domain/amount.ts';
import { eventStatuses } from '#domain/event.ts';
import { eventStatusLabels, eventTypeLabels } from '#domain/eventLabels.ts';
import { eventTypeNames } from '#domain/eventType.ts';
import { formatPartialDate, parsePartialDate } from '#domain/partialDate.ts';
import { useLanguage, useStrings } from '#ui/i18n.ts';
import { notifyDone, notifyError } from '#ui/notify.tsx';
import classes from './EventEditor.module.css';
import {
  type EventForm,
  type EventProblems,
  eventFormOf,
  newEventForm,
  readEventForm,
  withRolesOf,
} from './eventForm.ts';
import type { EventTarget } from './eventTarget.ts';
import { GradeFields } from './GradeFields.tsx';
import { ParticipantRows } from './ParticipantRows.tsx';
import { saveEventTarget } from './saveEventTarget.ts';
import { eventStrings } from './strings.ts';

interface EventEditorProps {
  readonly target: EventTarget;
  readonly onClose: () => void;
}

/** The fields of one event; wrong ones say so beside themselves and nothing typed is lost. */
export function EventEditor({ target, onClose }: EventEditorProps) {
  const t = useStrings(eventStrings);
  const language = useLanguage();
  const [form, setForm] = useState<EventForm>(() =>
    target.kind === 'new' ? newEventForm(target.named) : eventFormOf(target.details, language),
  );
  const [problems, setProblems] = useState<EventProblems>({});
  const [saving, setSaving] = useState(false);
  const referenceDay = target.kind === 'new' ? target.referenceDay : undefined;
  const passage = target.kind === 'new' ? target.passage : target.details.evidence[0]?.text;

  const change = (changes: Partial<EventForm>) => {
    setForm((before) => ({ ...before, ...changes }));
    // A complaint goes as soon as its field is touched; saving looks at everything again.
    setProblems((before) => Object.fromEntries(Object.entries(before).filter(([field]) => !(field in changes))));
  };

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const read = readEventForm(form, referenceDay);
    if (read.state === 'wrong') return setProblems(read.problems);
    setSaving(true);
    try {
      const outcome = await saveEventTarget(target, read.fields, form);
      if (outcome === 'saved') {
        notifyDone(t('saved'));
        onClose();
      } else notifyDone(t('excerptFailed'));
    } catch (error) {
      notifyError(error);
    } finally {
      setSaving(false);
    }
  };

  const date = parsePartialDate(form.date, referenceDay);
  const amount = parseAmount(form.amount);
  const dateHint =
    date.state === 'ok'
      ? t('dateRead', { date: formatPartialDate(date.date, language) })
      : referenceDay && t('dateReference', { day: referenceDay });

  return (
    <form
      onSubmit={submit}
      onKeyDown={getHotkeyHandler([['mod+Enter', (event) => (event.currentTarget as HTMLFormElement).requestSubmit()]])}
      noValidate
    >
      <Stack gap="sm">
        {passage && (
          <Blockquote className={classes.passage} cite={undefined} aria-label={t('passage')}>
            {passage}
          </Blockquote>
        )}
        <SimpleGrid cols={2} spacing="sm">
          <Select
            label={t('type')}
            data-autofocus
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
          <TextInput
            label={t('date')}
            placeholder={t('datePlaceholder')}
            value={form.date}
            onChange={(event) => change({ date: event.currentTarget.value })}
            description={dateHint}
            inputWrapperOrder={['label', 'input', 'description', 'error']}
            error={problems.date && t(problems.date === 'impossible' ? 'dateImpossible' : 'dateUnknown')}
          />
          <TextInput
            label={t('amount')}
            placeholder={t('amountPlaceholder')}
            value={form.amount}
            onChange={(event) => change({ amount: event.currentTarget.value })}
            description={amount.state === 'ok' && t('amountRead', { amount: formatAmount(amount.amount, language) })}
            inputWrapperOrder={['label', 'input', 'description', 'error']}
            error={problems.amount && t('amountInvalid')}
          />
        </SimpleGrid>
        <ParticipantRows
          type={form.type}
          rows={form.participants}
          onChange={(participants) => change({ participants })}
          error={
            problems.participants && t(problems.participants === 'none' ? 'participantNone' : 'participantUnchosen')
          }
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
        <GradeFields form={form} onChange={change} />
        <Group justify="flex-end" gap="xs">
          <Text size="xs" c="dimmed" mr="auto">
            Ctrl ⏎
          </Text>
          <Button variant="default" onClick={onClose}>
            {t('cancel')}
          </Button>
          <Button type="submit" loading={saving}>
            {t('save')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
