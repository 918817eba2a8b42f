import { TextInput } from '@mantine/core';
import { formatPartialDate } from '#domain/partialDate.ts';
import { useLanguage, useStrings } from '#ui/i18n.ts';
import { type DateProblem, readDay, yearsMeant } from './readFields.ts';
import { claimStrings } from './strings.ts';

interface DateFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** From which relative dates count. */
  readonly referenceDay: string | undefined;
  readonly problem: DateProblem | undefined;
  /** What else is wrong, in words. */
  readonly error?: string | undefined;
  /** Says from which day "yesterday" counts, while the field is empty. */
  readonly showsReference?: boolean;
}

const problemKeys = { impossible: 'dateImpossible', unknown: 'dateUnknown', year: 'dateYear' } as const;

/** A date in words or numbers, with how it is read below it. */
export function DateField(props: DateFieldProps) {
  const { label, value, onChange, referenceDay, problem, error, showsReference = false } = props;
  const t = useStrings(claimStrings);
  const language = useLanguage();
  const reading = readDay(value, referenceDay);
  const hint =
    reading.state === 'ok'
      ? t('dateRead', { date: formatPartialDate(reading.value, language) })
      : showsReference && referenceDay && t('dateReference', { day: referenceDay });
  return (
    <TextInput
      label={label}
      placeholder={t('datePlaceholder')}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      description={hint}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      error={problem ? t(problemKeys[problem], yearsMeant) : error}
    />
  );
}
