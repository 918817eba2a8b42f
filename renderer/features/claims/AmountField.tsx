import { Button, TextInput } from '@mantine/core';
import { useRef } from 'react';
import { formatAmount } from '#domain/amount.ts';
import { useLanguage, useStrings } from '#ui/i18n.ts';
import { type AmountProblem, readAmountField, unknownCurrencyIn } from './readFields.ts';
import { claimStrings } from './strings.ts';

interface AmountFieldProps {
  readonly label: string;
  readonly placeholder: string;
  readonly value: string;
  readonly keptUnit: string | undefined;
  readonly onChange: (changes: { readonly amount: string } | { readonly keptUnit: string }) => void;
  readonly problem: AmountProblem | undefined;
  /** What else is wrong, in words. */
  readonly error?: string | undefined;
  /** What an amount usually is here; shown while it is not read as anything. */
  readonly hint?: string | undefined;
}

/** An amount in words or numbers, with how it is read below it; an unknown currency is asked about. */
export function AmountField(props: AmountFieldProps) {
  const { label, placeholder, value, keptUnit, onChange, problem, error, hint } = props;
  const t = useStrings(claimStrings);
  const language = useLanguage();
  const input = useRef<HTMLInputElement>(null);
  const keep = (unit: string) => {
    onChange({ keptUnit: unit });
    // The button goes, and the keyboard must not go with it.
    input.current?.focus();
  };
  const reading = readAmountField(value, keptUnit);
  const code = unknownCurrencyIn(value);
  const text = { invalid: t('amountInvalid'), currency: t('amountCurrency', { code: code ?? '' }) };
  return (
    <div>
      <TextInput
        ref={input}
        label={label}
        placeholder={placeholder}
        value={value}
        onChange={(event) => onChange({ amount: event.currentTarget.value })}
        description={reading.state === 'ok' ? t('amountRead', { amount: formatAmount(reading.value, language) }) : hint}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        error={problem ? text[problem] : error}
      />
      {problem === 'currency' && code !== undefined && (
        <Button variant="subtle" size="compact-xs" mt={4} onClick={() => keep(code)}>
          {t('keepUnit', { code })}
        </Button>
      )}
    </div>
  );
}
