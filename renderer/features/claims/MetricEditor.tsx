import { Autocomplete, Select, SimpleGrid, TextInput } from '@mantine/core';
import { useLiveQuery } from 'dexie-react-hooks';
import { findAmounts } from '#domain/facts/findAmounts.ts';
import { metricBounds } from '#domain/metric.ts';
import { metricNameKeys, metricNameLabel } from '#domain/metricName.ts';
import { boundBefore } from '#domain/metricValue.ts';
import { listMetricNames } from '#storage/metrics.ts';
import { useLanguage, useStrings } from '#ui/i18n.ts';
import { AmountField } from './AmountField.tsx';
import { ClaimForm } from './ClaimForm.tsx';
import { ClaimNameField } from './ClaimNameField.tsx';
import type { TargetOf } from './claimTarget.ts';
import { DateField } from './DateField.tsx';
import { newEvidenceRow } from './evidenceForm.ts';
import { metricFormOf, newMetricForm, readMetricForm } from './metricForm.ts';
import { metricStrings } from './metricStrings.ts';
import { useClaimForm } from './useClaimForm.ts';

interface MetricEditorProps {
  readonly target: TargetOf<'metrics'>;
  readonly onClose: () => void;
}

const bounds = ['exact', ...metricBounds] as const;

/** The fields of one figure. */
export function MetricEditor({ target, onClose }: MetricEditorProps) {
  const t = useStrings(metricStrings);
  const language = useLanguage();
  const initial = () =>
    target.kind === 'new'
      ? newMetricForm(target.draft, [newEvidenceRow(target.noteId, target.passage)], language)
      : metricFormOf(target.details, language);
  const state = useClaimForm({ target, initial, read: readMetricForm, onClose });
  const { form, change, problems, referenceDay } = state;
  const ownNames = useLiveQuery(listMetricNames) ?? [];
  const names = [...new Set([...metricNameKeys, ...ownNames].map((name) => metricNameLabel(name, language)))];
  const changeAmount = (amount: string) => {
    // "plus de 300 millions" says how exact it is.
    const [found] = findAmounts(amount);
    const bound = found && boundBefore(amount.slice(0, found.start));
    change({ amount, ...(bound && { bound }) });
  };
  return (
    <ClaimForm target={target} state={state} onClose={onClose}>
      <SimpleGrid cols={2} spacing="sm">
        <Autocomplete
          label={t('name')}
          data-autofocus
          openOnFocus={form.name === ''}
          placeholder={t('namePlaceholder')}
          data={names}
          limit={12}
          maxLength={200}
          value={form.name}
          onChange={(name) => change({ name })}
          error={problems.name && t('nameEmpty')}
        />
        <ClaimNameField
          label={t('entity')}
          isLabelShown
          value={form.entity}
          onChange={(entity) => change({ entity })}
          newKind="company"
          error={problems.entity && t('unchosen')}
        />
        <AmountField
          label={t('amount')}
          placeholder={t('amountPlaceholder')}
          value={form.amount}
          keptUnit={form.keptUnit}
          onChange={(changes) =>
            'amount' in changes ? changeAmount(changes.amount) : change({ ...changes, amount: form.amount })
          }
          problem={problems.amount === 'empty' ? undefined : problems.amount}
          error={problems.amount === 'empty' ? t('amountEmpty') : undefined}
        />
        <Select
          label={t('bound')}
          allowDeselect={false}
          data={bounds.map((bound) => ({ value: bound, label: t(bound) }))}
          value={form.bound}
          onChange={(bound) => bound && change({ bound })}
        />
        <DateField
          label={t('asOf')}
          value={form.asOf}
          onChange={(asOf) => change({ asOf })}
          referenceDay={referenceDay}
          problem={problems.asOf}
        />
        <TextInput
          label={t('scope')}
          placeholder={t('scopePlaceholder')}
          maxLength={500}
          value={form.scope}
          onChange={(event) => change({ scope: event.currentTarget.value })}
        />
      </SimpleGrid>
    </ClaimForm>
  );
}
