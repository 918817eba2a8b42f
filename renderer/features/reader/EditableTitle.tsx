import { useState } from 'react';
import { useStrings } from '#ui/i18n.ts';
import classes from './Reader.module.css';
import { readerStrings } from './strings.ts';

interface Props {
  readonly title: string;
  readonly language: string | undefined;
  readonly onChange: (title: string) => void;
  /** Enter: the person goes on to the text. */
  readonly onDone: () => void;
}

const mostLetters = 2000;

/** The title, which is its own field. */
export function EditableTitle({ title, language, onChange, onDone }: Props) {
  const t = useStrings(readerStrings);
  // While one types, what stands here is newer than what is stored.
  const [typed, setTyped] = useState<string>();
  return (
    <h1 className={classes.title}>
      <textarea
        className={classes.titleField}
        aria-label={t('title')}
        placeholder={t('untitled')}
        rows={1}
        lang={language}
        maxLength={mostLetters}
        value={typed ?? title}
        onChange={(event) => {
          const text = event.currentTarget.value.replace(/\s*\n\s*/g, ' ');
          setTyped(text);
          onChange(text);
        }}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing || (event.key !== 'Enter' && event.key !== 'Escape')) return;
          event.preventDefault();
          event.stopPropagation();
          onDone();
        }}
        onBlur={() => setTyped(undefined)}
      />
    </h1>
  );
}
