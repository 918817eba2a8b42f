import { ActionIcon, Select, SimpleGrid, TextInput, Tooltip } from '@mantine/core';
import { IconArrowsExchange } from '@tabler/icons-react';
import { relationTypeLabels } from '#domain/relationLabels.ts';
import { relationRow, relationTypeNames } from '#domain/relationType.ts';
import { useLanguage, useStrings } from '#ui/i18n.ts';
import classes from './ClaimForm.module.css';
import { ClaimForm } from './ClaimForm.tsx';
import { ClaimNameField } from './ClaimNameField.tsx';
import type { TargetOf } from './claimTarget.ts';
import { DateField } from './DateField.tsx';
import { newEvidenceRow } from './evidenceForm.ts';
import { RelationNotices } from './RelationNotices.tsx';
import { newRelationForm, readRelationForm, relationFormOf, swapped } from './relationForm.ts';
import { relationStrings } from './relationStrings.ts';
import { useClaimForm } from './useClaimForm.ts';

interface RelationEditorProps {
  readonly target: TargetOf<'relations'>;
  readonly onClose: () => void;
}

/** The fields of one relation: the type first, then who and whom; together they read as a sentence. */
export function RelationEditor({ target, onClose }: RelationEditorProps) {
  const t = useStrings(relationStrings);
  const language = useLanguage();
  const initial = () =>
    target.kind === 'new'
      ? newRelationForm(target.draft, [newEvidenceRow(target.noteId, target.passage)], language)
      : relationFormOf(target.details, language);
  const state = useClaimForm({ target, initial, read: readRelationForm, onClose });
  const { form, change, problems, referenceDay } = state;
  const row = form.type && relationRow(form.type);
  const dateField = (name: 'since' | 'until' | 'asOf') => ({
    label: t(name),
    value: form[name],
    onChange: (value: string) => change({ [name]: value }),
    referenceDay,
  });
  const untilProblem = problems.until === 'before-start' ? undefined : problems.until;
  return (
    <ClaimForm target={target} state={state} onClose={onClose}>
      <Select
        label={t('type')}
        data-autofocus
        openOnFocus={form.type === undefined}
        searchable
        allowDeselect={false}
        nothingFoundMessage={t('noType')}
        placeholder={t('typePlaceholder')}
        error={problems.type && t('typeUnchosen')}
        data={relationTypeNames.map((type) => ({ value: type, label: relationTypeLabels[type][language] }))}
        value={form.type ?? null}
        onChange={(type) => type && change({ type })}
      />
      <div className={classes.names}>
        <ClaimNameField
          label={t('from')}
          isLabelShown
          value={form.from}
          onChange={(from) => change({ from })}
          newKind={row?.from[0] ?? 'company'}
          error={problems.from && t('unchosen')}
        />
        <Tooltip label={t('swap')}>
          <ActionIcon
            className={classes.swap}
            variant="default"
            size={36}
            aria-label={t('swap')}
            onClick={() => change(swapped(form))}
          >
            <IconArrowsExchange size={16} />
          </ActionIcon>
        </Tooltip>
        <ClaimNameField
          label={t('to')}
          isLabelShown
          value={form.to}
          onChange={(to) => change({ to })}
          newKind={row?.to[0] ?? 'company'}
          error={problems.to && t(problems.to)}
        />
      </div>
      <RelationNotices form={form} />
      <SimpleGrid cols={2} spacing="sm">
        {row?.detail === 'percent' && (
          <TextInput
            label={t('percent')}
            placeholder={t('percentPlaceholder')}
            value={form.percent}
            onChange={(event) => change({ percent: event.currentTarget.value })}
            error={problems.percent && t(problems.percent === 'range' ? 'percentRange' : 'percentInvalid')}
          />
        )}
        {row?.detail === 'role' && (
          <TextInput
            label={t('role')}
            placeholder={t('rolePlaceholder')}
            maxLength={200}
            value={form.role}
            onChange={(event) => change({ role: event.currentTarget.value })}
          />
        )}
        <DateField {...dateField('asOf')} problem={problems.asOf} />
        <DateField {...dateField('since')} problem={problems.since} />
        <DateField
          {...dateField('until')}
          problem={untilProblem}
          error={problems.until === 'before-start' ? t('beforeStart') : undefined}
        />
      </SimpleGrid>
    </ClaimForm>
  );
}
