import { Textarea, type TextareaProps, TextInput } from '@mantine/core';
import { useState } from 'react';
import { errorText } from '#ui/errorText.ts';

interface Props {
  readonly label: string;
  /** Stands for the label where the text is large enough to speak for itself. */
  readonly isHeading?: boolean;
  readonly placeholder?: string;
  readonly maxLength: number;
  readonly type?: 'date';
  readonly isLong?: boolean;
  readonly value: string;
  /** Gives what is wrong in words, where it cannot be saved. */
  readonly save: (text: string) => Promise<string | undefined>;
}

/** A text that saves itself when it is left or Enter is pressed (in a long one, with Ctrl); what could not be saved stays as it was typed. */
export function SavedText({ label, isHeading, value, save, isLong, type, ...rest }: Props) {
  const [typed, setTyped] = useState<string>();
  const [error, setError] = useState<string>();
  const submit = () => {
    if (typed === undefined || typed === value) return;
    save(typed).then(
      (problem) => {
        setError(problem);
        if (!problem) setTyped(undefined);
      },
      (failure) => setError(errorText(failure)),
    );
  };
  const shared: TextareaProps & { readonly size: string } = {
    ...rest,
    size: isHeading ? 'md' : 'xs',
    value: typed ?? value,
    error,
    ...(isHeading ? { 'aria-label': label } : { label }),
  };
  const onKeyDown = (event: React.KeyboardEvent<HTMLElement>) => {
    if (event.key === 'Escape') setTyped(undefined);
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    if (isLong && !isHeading && !event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    submit();
  };
  const onChange = (event: { readonly currentTarget: { readonly value: string } }) =>
    setTyped(event.currentTarget.value);
  if (isLong) {
    return (
      <Textarea
        {...shared}
        autosize
        minRows={isHeading ? 1 : 2}
        onChange={onChange}
        onBlur={submit}
        onKeyDown={onKeyDown}
      />
    );
  }
  const { size, maxLength, placeholder } = shared;
  return (
    <TextInput
      size={size}
      label={label}
      error={error}
      value={shared.value ?? ''}
      {...(maxLength !== undefined && { maxLength })}
      {...(placeholder !== undefined && { placeholder })}
      {...(type && { type })}
      onChange={onChange}
      onBlur={submit}
      onKeyDown={onKeyDown}
    />
  );
}
