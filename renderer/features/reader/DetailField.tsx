import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { errorText } from '#ui/errorText.ts';
import { useStrings } from '#ui/i18n.ts';
import { readerStrings } from './strings.ts';

/** Why what was typed cannot be saved. */
export type DetailProblem = 'impossible' | 'unknown' | 'badLanguage';

interface Props {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly save: (text: string) => Promise<DetailProblem | undefined>;
}

/** A field that saves itself when it is left or Enter is pressed, and says beside it why it could not. */
export function DetailField({ label, hint, value, save }: Props) {
  const t = useStrings(readerStrings);
  const [typed, setTyped] = useState<string>();
  const [error, setError] = useState<string>();

  const submit = () => {
    if (typed === undefined || typed === value) return;
    save(typed).then(
      (problem) => {
        setError(problem && t(problem));
        // What could not be understood stays as it was typed, to be put right.
        if (!problem) setTyped(undefined);
      },
      (failure) => setError(errorText(failure)),
    );
  };
  return (
    <TextInput
      size="xs"
      label={label}
      placeholder={hint}
      value={typed ?? value}
      error={error}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onBlur={submit}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && !event.nativeEvent.isComposing) submit();
      }}
    />
  );
}
